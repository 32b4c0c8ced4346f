import Cases
import GuideContent
import Guides
import Text
import Wizard

/// Draws a state of the walk for its surface.
struct FrameComposer: ScreenComposer {
  let state: WizardState
  let metrics: TextMetrics
  let columns: Int
  let rows: Int

  /// The fewest columns of a screen with a side panel.
  static let columnsForPanel = 100
  /// The columns of the side panel, its left border included.
  static let panelColumns = 36
  /// The rows above the body: title bar, breadcrumb, blank.
  static let rowsAbove = 3
  /// The rows below the body: message and key line.
  static let rowsBelow = 2

  init(_ state: WizardState) {
    self.state = state
    metrics = state.metrics
    columns = state.size.columns
    rows = state.size.rows
  }

  /// The rows between breadcrumb and message.
  var bodyRows: Int { max(1, rows - Self.rowsAbove - Self.rowsBelow - (messageLines.count - 1)) }

  /// The columns of the page, without the side panel.
  var pageColumns: Int { Self.pageColumns(on: state.size) }

  /// The columns of a page on a screen of that size.
  static func pageColumns(on size: ScreenSize) -> Int {
    size.columns >= columnsForPanel ? size.columns - panelColumns : size.columns
  }

  private var hasPanel: Bool { columns >= Self.columnsForPanel }

  var frame: Frame {
    guard state.isLargeEnough else { return tooSmall }
    if case .symbol(let symbol) = state.overlay { return frame(of: symbol) }
    let body = state.overlay.map { overlayBody($0) } ?? placeBody
    var lines = [titleBar, breadcrumb, []]
    lines += filled(body.lines, to: bodyRows)
    if hasPanel, state.overlay == nil { lines = addPanel(to: lines) }
    lines += messageLines
    lines.append(body.keyLine)
    return Frame(
      rows: lines.map { metrics.truncated($0, to: columns - 1) },
      cursor: body.cursor.map { CellPosition(column: $0.column, row: $0.row + Self.rowsAbove) })
  }

  private var titleBar: [Span] {
    titleBar("\(Phrases.Screen.name)  \(state.session.guide.texts.title.harmless)", progressWords)
  }

  /// The words on the progress, from the longest to the shortest. For an agent they include how long the call lasts.
  private var progressWords: [String] {
    let ending = caseWords.map { "  \($0) " } ?? " "
    let progress = state.setting.progress
    guard let words = progress.section.flatMap({ state.session.guide.texts.sections[$0] }) else { return [ending] }
    let count = "\(progress.question)/\(progress.questions)"
    return ["\(words.title.harmless)  \(count)\(ending)", "\(words.short.harmless)  \(count)\(ending)", count + ending]
  }

  /// That the case is not kept, or how many minutes it has been walked; `nil` if there is nothing to say.
  private var caseWords: String? {
    guard state.isKept else { return Phrases.Screen.notKeptMark }
    guard state.audience == .agent, state.minutes > 0 else { return nil }
    return Phrases.Screen.elapsed(minutes: "\(state.minutes)")
  }

  private var breadcrumb: [Span] {
    let texts = state.session.guide.texts.sections
    let current = state.session.place.section
    let isAtSummary = state.isAtSummary
    var spans: [Span] = [Span(" ", .faint)]
    for section in state.session.path.sectionOrder {
      let isCurrent = section == current && !isAtSummary
      spans.append(Span((texts[section]?.short ?? section.rawValue).harmless, isCurrent ? .current : .faint))
      spans.append(Span(" > ", .faint))
    }
    spans.append(Span(Phrases.Screen.summaryShort, isAtSummary ? .current : .faint))
    return spans
  }

  private var messageLines: [[Span]] {
    state.message.map { messageLines($0) } ?? messageLines(state.answerTaken, style: .good)
  }

  private func addPanel(to lines: [[Span]]) -> [[Span]] {
    let panel = SidePanel(state: state, width: Self.panelColumns - 3).lines
    return lines.enumerated().map { index, line in
      guard index >= Self.rowsAbove - 1 else { return line }
      let row = index - (Self.rowsAbove - 1)
      let gap = pageColumns - metrics.width(of: line)
      let beside = panel.indices.contains(row) ? panel[row] : []
      return line + [Span(String.blanks(gap)), Span("| ", .faint)] + beside
    }
  }
}

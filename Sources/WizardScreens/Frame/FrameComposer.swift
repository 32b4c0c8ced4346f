import Cases
import GuideContent
import Guides
import Text
import Wizard

/// Draws a state: where each thing stands on a screen of its size.
struct FrameComposer: ScreenComposer {
  let state: WizardState
  let metrics: TextMetrics
  let columns: Int
  let rows: Int

  /// Columns from which on a panel stands at the side.
  static let columnsForPanel = 100
  /// Columns of the panel, its left border included.
  static let panelColumns = 36
  /// Rows above the body: title bar, breadcrumb, blank.
  static let rowsAbove = 3
  /// Rows below the body: message, key line.
  static let rowsBelow = 2

  init(_ state: WizardState) {
    self.state = state
    metrics = state.metrics
    columns = state.size.columns
    rows = state.size.rows
  }

  /// Rows between the breadcrumb and the message.
  var bodyRows: Int { max(1, rows - Self.rowsAbove - Self.rowsBelow - (messageLines.count - 1)) }

  /// Columns of the page itself, beside the panel where there is one.
  var pageColumns: Int { Self.pageColumns(on: state.size) }

  /// Columns of a page on a screen of that size.
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

  /// How far one has come, from the fullest way of saying it to the shortest; an agent also sees how long the call is.
  private var progressWords: [String] {
    let ending = caseWords.map { "  \($0) " } ?? " "
    let progress = state.setting.progress
    guard let words = progress.part.flatMap({ state.session.guide.texts.parts[$0] }) else { return [ending] }
    let count = "\(progress.question)/\(progress.questions)"
    return ["\(words.title.harmless)  \(count)\(ending)", "\(words.short.harmless)  \(count)\(ending)", count + ending]
  }

  /// That the case is not on disk, or for how many minutes it has been walked.
  private var caseWords: String? {
    guard state.isKept else { return Phrases.Screen.notKeptMark }
    guard state.audience == .agent, state.minutes > 0 else { return nil }
    return Phrases.Screen.elapsed(minutes: "\(state.minutes)")
  }

  private var breadcrumb: [Span] {
    let texts = state.session.guide.texts.parts
    let current = state.session.place.part
    let isAtSummary = state.isAtSummary
    var spans: [Span] = [Span(" ", .faint)]
    for part in state.session.path.partOrder {
      let isCurrent = part == current && !isAtSummary
      spans.append(Span((texts[part]?.short ?? part.rawValue).harmless, isCurrent ? .current : .faint))
      spans.append(Span(" > ", .faint))
    }
    spans.append(Span(Phrases.Screen.summaryShort, isAtSummary ? .current : .faint))
    return spans
  }

  private var messageLines: [[Span]] { messageLines(state.message) }

  private func addPanel(to lines: [[Span]]) -> [[Span]] {
    let panel = SidePanel(state: state, width: Self.panelColumns - 3).lines
    return lines.enumerated().map { index, line in
      guard index >= Self.rowsAbove - 1 else { return line }
      let row = index - (Self.rowsAbove - 1)
      let gap = pageColumns - metrics.width(of: line)
      let beside = panel.indices.contains(row) ? panel[row] : []
      return line + [Span(PageLayout.blanks(gap)), Span("| ", .faint)] + beside
    }
  }
}

import GuideContent
import TextScreen
import Wizard

/// Draws a state: where each thing stands on a screen of its size.
struct FrameComposer {
  let state: WizardState
  let metrics: TextMetrics
  let columns: Int
  let rows: Int

  /// The smallest screen that shows a question.
  static let smallest = ScreenSize(columns: 40, rows: 12)
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

  /// The most lines of a message.
  private static let mostMessageLines = 4

  /// Rows between the breadcrumb and the message.
  var bodyRows: Int { max(1, rows - Self.rowsAbove - Self.rowsBelow - (messageLines.count - 1)) }

  /// Columns of the page itself, beside the panel where there is one.
  var pageColumns: Int { hasPanel ? columns - Self.panelColumns : columns }

  var hasPanel: Bool { columns >= Self.columnsForPanel }

  var frame: Frame {
    guard state.isLargeEnough else { return tooSmall }
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

  private var tooSmall: Frame {
    let words = Phrases.Screen.tooSmall(
      columns: String(Self.smallest.columns), rows: String(Self.smallest.rows))
    let lines = LineBreaker(metrics: metrics).lines(of: words, width: max(1, columns - 1))
    return Frame(rows: lines.prefix(rows).map { [Span(metrics.truncated($0, to: columns - 1))] })
  }

  private func filled(_ lines: [[Span]], to count: Int) -> [[Span]] {
    Array(lines.prefix(count)) + Array(repeating: [], count: max(0, count - lines.count))
  }

  private var titleBar: [Span] {
    let left = " \(Phrases.Screen.name)  \(state.session.guide.texts.title.harmless)"
    let right = progressWords.first { metrics.width(left) + 2 + metrics.width($0) <= columns - 1 } ?? ""
    let room = columns - 1 - metrics.width(left) - metrics.width(right)
    return [Span(metrics.padded(left + PageLayout.blanks(room) + right, to: columns - 1), .titleBar)]
  }

  /// How far one has come, from the fullest way of saying it to the shortest.
  private var progressWords: [String] {
    let progress = state.session.progress
    guard let words = progress.part.flatMap({ state.session.guide.texts.parts[$0] }) else { return [] }
    let count = "\(progress.question)/\(progress.questions) "
    return ["\(words.title.harmless)  \(count)", "\(words.short.harmless)  \(count)", count]
  }

  private var breadcrumb: [Span] {
    let texts = state.session.guide.texts.parts
    let current = state.session.place.part
    let isAtSummary = state.showsSummary
    var spans: [Span] = [Span(" ", .faint)]
    for part in state.session.path.partOrder {
      let isCurrent = part == current && !isAtSummary
      spans.append(Span((texts[part]?.short ?? part.rawValue).harmless, isCurrent ? .current : .faint))
      spans.append(Span(" > ", .faint))
    }
    spans.append(Span(Phrases.Screen.summaryShort, isAtSummary ? .current : .faint))
    return spans
  }

  /// What just happened; a message too long for one line takes rows of the body, since it is soon gone.
  private var messageLines: [[Span]] {
    guard let message = state.message else { return [[]] }
    let lines = PageLayout(metrics: metrics, columns: columns).paragraphs(message, style: .warning)
    return Array(lines.prefix(Self.mostMessageLines))
  }

  /// The keys that do something at a place, as many as fit; the way out and the help always do.
  func keyLine(_ items: [(name: String, label: String)]) -> [Span] {
    func width(_ items: [(name: String, label: String)]) -> Int {
      items.map { metrics.width($0.name) + metrics.width($0.label) + 3 }.reduce(0, +)
    }
    var shown = items
    while shown.count > 3, width(shown) >= columns - 1 { shown.remove(at: shown.count - 3) }
    return shown.flatMap { [Span(" "), Span($0.name, .key), Span(" " + $0.label + " ")] }
  }

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

/// What fills the middle of a screen, with the keys that go with it.
struct ScreenBody {
  var lines: [[Span]]
  /// Where the cursor stands, the first line of the body being row 0.
  var cursor: CellPosition?
  var keyLine: [Span]
}

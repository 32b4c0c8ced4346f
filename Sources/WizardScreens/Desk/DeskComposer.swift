import Cases
import GuideContent
import Guides
public import Text

/// Draws the desk: one line for each case, and the highlighted case in full below.
struct DeskComposer: ScreenComposer {
  let state: DeskState
  let metrics: TextMetrics
  let columns: Int
  let rows: Int

  private typealias Words = Phrases.Desk

  /// The rows around the list: above it title bar, filters and a blank row, below it message and key line.
  private static let rowsAround = 5
  /// The most rows for the highlighted case, with the blank row before them.
  private static let mostDetailRows = 6
  /// The fewest rows of the list.
  private static let fewestListRows = 4

  init(_ state: DeskState) {
    self.state = state
    metrics = state.metrics
    columns = state.size.columns
    rows = state.size.rows
  }

  /// The rows between filters and message.
  var bodyRows: Int { max(1, rows - Self.rowsAround - (messageLines(state.message).count - 1)) }

  /// The rows of the list.
  var listRows: Int { max(1, bodyRows - detailRows) }

  private var detailRows: Int { max(0, min(Self.mostDetailRows, bodyRows - Self.fewestListRows)) }

  var frame: Frame {
    guard isLargeEnough else { return tooSmall }
    let body = body
    let lines =
      [titleBar(Words.titleBar, count), filters.spans, []] + filled(body.lines, to: bodyRows)
      + messageLines(state.message) + [body.keyLine]
    var cursor = body.cursor.map { CellPosition(column: $0.column, row: $0.row + Self.rowsAround - 2) }
    if case .searching = state.layer { cursor = CellPosition(column: filters.caret, row: 1) }
    return Frame(rows: lines.map { metrics.truncated($0, to: columns - 1) }, cursor: cursor)
  }

  private var body: ScreenBody {
    switch state.layer {
    case .help(let scroll):
      ScreenBody(
        lines: scrolled(helpLines, by: scroll, room: bodyRows), cursor: nil,
        keyLine: keyLine(DeskState.Layer.helpKeys))
    case .forgetting(let number):
      ScreenBody(
        lines: question(about: number), cursor: nil, keyLine: keyLine(DeskState.Layer.forgettingKeys))
    case .searching: listBody(keyLine: keyLine(DeskState.Layer.searchKeys))
    case nil: listBody(keyLine: keyLine(DeskAction.bindings))
    }
  }

  private var count: [String] {
    let due = state.rows.count { $0.entry.isDue(on: state.today) }
    let count = "\(state.rows.count)"
    let words =
      switch (due > 0, state.isCut) {
      case (true, false): Words.countDue(count: count, due: "\(due)")
      case (true, true): Words.countDueCut(count: count, due: "\(due)")
      case (false, true): state.text.isEmpty ? Words.countCut(count: count) : Words.countFoundCut(count: count)
      case (false, false): Words.count(count: count)
      }
    return [words + " "]
  }

  /// The spans of the filters and of the words to search for, and the column of the caret in those words.
  private var filters: (spans: [Span], caret: Int) {
    var spans: [Span] = [Span(" ")]
    for filter in DeskFilter.allCases {
      let isCurrent = filter == state.filter
      spans.append(Span(isCurrent ? "[\(filter.name)]" : " \(filter.name) ", isCurrent ? .current : .faint))
    }
    var field: TextField?
    if case .searching(let typed) = state.layer { field = typed }
    guard field != nil || !state.text.isEmpty else { return (spans, 0) }
    let label = "   \(Words.findLabel)"
    let start = metrics.width(of: spans) + metrics.width(label)
    let shown = (field ?? TextField(text: state.text)).visible(width: max(2, columns - start - 2), metrics: metrics)
    return (spans + [Span(label, .key), Span(shown.text)], start + shown.caretColumn)
  }

  private func listBody(keyLine: [Span]) -> ScreenBody {
    guard !state.rows.isEmpty else {
      let lines = PageLayout(metrics: metrics, columns: columns).paragraphs(emptyWords, style: .faint)
      return ScreenBody(lines: lines, cursor: nil, keyLine: keyLine)
    }
    let start = min(max(0, state.highlight - listRows / 2), max(0, state.rows.count - listRows))
    let visible = state.rows[start..<min(state.rows.count, start + listRows)]
    let lines = visible.enumerated().map { line(for: $1, isHighlighted: start + $0 == state.highlight) }
    let details = state.highlighted.map { [[]] + detailLines(of: $0) } ?? []
    return ScreenBody(
      lines: filled(lines, to: listRows) + details.prefix(detailRows),
      cursor: CellPosition(column: 1, row: state.highlight - start), keyLine: keyLine)
  }

  private var emptyWords: String {
    switch (state.text.isEmpty, state.isCut) {
    case (true, _): state.filter == .all ? Words.empty : Words.emptyFilter
    case (false, false): Words.nothingFound
    case (false, true): Words.nothingFoundCut
    }
  }

  /// A case in one line: status, time, merchant and headline, in columns.
  private func line(for row: DeskRow, isHighlighted: Bool) -> [Span] {
    let entry = row.entry
    let isWide = columns >= 70
    let name = entry.details[CaseForm.shipped.name]
    let columnsText =
      cell(row.statusWords(on: state.today), 10) + cell(row.timeWords(on: state.today), 12)
      + cell(name.isEmpty ? Words.noName : name.harmless, isWide ? 22 : 14)
    let style: Style = isHighlighted ? .selected : entry.isDue(on: state.today) ? .warning : .plain
    return [Span(isHighlighted ? " > " : "   "), Span(columnsText + entry.headline.harmless, style)]
  }

  private func cell(_ text: String, _ width: Int) -> String {
    metrics.padded(metrics.truncated(text, to: width - 2), to: width)
  }

  private func detailLines(of row: DeskRow) -> [[Span]] {
    let entry = row.entry
    let form = CaseForm.shipped
    let facts = form.listed.compactMap { id -> String? in
      let value = entry.details[id]
      return value.isEmpty ? nil : form[id].map { Words.fact(label: $0.text.label, value: value) }
    }
    let about = [
      Words.fact(label: Phrases.Details.number, value: entry.number.description),
      entry.followUp.map { Words.followUp(day: $0.description) },
      entry.parkedBecause.map { Phrases.Screen.parkedAs(reason: $0) },
    ].compactMap { $0 }
    let layout = PageLayout(metrics: metrics, columns: columns)
    return [about, facts].flatMap { layout.paragraphs($0.joined(separator: "   "), style: .faint) }
  }

  private func question(about number: CaseNumber) -> [[Span]] {
    heading(Words.forgetTitle)
      + PageLayout(metrics: metrics, columns: columns).paragraphs(
        Words.forgetText(number: number.description), style: .plain)
  }

  private var helpLines: [[Span]] {
    let names = DeskAction.bindings.map { metrics.width($0.name) }.max() ?? 0
    return DeskAction.bindings.map { binding in
      [Span(String.blanks(PageLayout.indent) + metrics.padded(binding.name, to: names + 2) + binding.help)]
    }
  }

  /// The number of lines that can be scrolled away at the top of the help, nearest to `lines`.
  func helpScroll(_ lines: Int) -> Int {
    max(0, min(lines, helpLines.count > bodyRows ? helpLines.count - bodyRows + 1 : 0))
  }
}

extension DeskState {
  /// Draws the state for its surface.
  public func frame() -> Frame {
    DeskComposer(self).frame
  }
}

import GuideContent
import TextScreen
import Wizard

extension FrameComposer {
  func overlayBody(_ overlay: Overlay) -> ScreenBody {
    switch overlay {
    case .list(let list): body(of: list)
    case .pager(let pager): body(of: pager)
    case .input(let input): body(of: input)
    case .dialog(let dialog): body(of: dialog)
    case .find(let find): body(of: find)
    }
  }

  private func heading(_ title: String) -> [[Span]] {
    PageLayout(metrics: metrics, columns: columns).paragraphs(title, style: .heading) + [[]]
  }

  private func body(of list: ListOverlay) -> ScreenBody {
    var lines = heading(list.title)
    let items: [RowLine] =
      list.rows.isEmpty
      ? PageLayout(metrics: metrics, columns: columns).paragraphs(list.emptyText, style: .faint)
        .map { RowLine(row: -1, spans: $0) }
      : list.rows.enumerated().flatMap { index, row in
        list.isPlain
          ? plainLines(of: row, index) : listLines(of: row.text, index, isHighlighted: index == list.highlight)
      }
    let shown = window(items, around: list.highlight, room: bodyRows - lines.count)
    let cursor = shown.firstIndex { $0.row == list.highlight }.map { CellPosition(column: 1, row: $0 + lines.count) }
    lines += shown.map(\.spans)
    return ScreenBody(
      lines: lines, cursor: cursor, keyLine: keyLine(list.isPlain ? readingKeys : listKeys))
  }

  private func listLines(of text: String, _ index: Int, isHighlighted: Bool) -> [RowLine] {
    let lines = LineBreaker(metrics: metrics).lines(of: text.harmless, width: max(2, columns - 4), hanging: 2)
    return lines.enumerated().map { line, text in
      let margin = line == 0 && isHighlighted ? " > " : "   "
      return RowLine(row: index, spans: [Span(margin), Span(text, isHighlighted ? .selected : .plain)])
    }
  }

  /// An address starts at the left edge and is cut at the right one only, so that it can be copied whole.
  private func plainLines(of row: ListOverlay.Row, _ index: Int) -> [RowLine] {
    let lines = row.text.split(separator: "\n").flatMap { line -> [[Span]] in
      let text = String(line).harmless
      guard text.hasPrefix("http") else {
        return PageLayout(metrics: metrics, columns: columns).paragraphs(text, style: .plain)
      }
      return LineBreaker(metrics: metrics).lines(of: [Span(text, .heading)], width: columns - 1)
    }
    return (lines + [[]]).map { RowLine(row: index, spans: $0) }
  }

  /// The lines that fit, those of the highlighted row among them.
  private func window(_ lines: [RowLine], around highlight: Int, room: Int) -> [RowLine] {
    guard lines.count > room, room > 0 else { return lines }
    let first = lines.firstIndex { $0.row == highlight } ?? 0
    let start = min(max(0, first - room / 2), lines.count - room)
    return Array(lines[start..<(start + room)])
  }

  private func body(of pager: PagerOverlay) -> ScreenBody {
    let heading = heading(pager.title)
    let lines = state.lines(of: pager)
    let visible = scrolled(lines, by: pager.scroll, room: bodyRows - heading.count)
    return ScreenBody(
      lines: heading + visible, cursor: nil,
      keyLine: keyLine(pager.purpose == .summary ? summaryKeys : readingKeys))
  }

  private func body(of input: InputOverlay) -> ScreenBody {
    let layout = PageLayout(metrics: metrics, columns: columns)
    var lines = heading(input.title) + layout.paragraphs(input.hint, style: .faint) + [[]]
    let field = fieldLine(input.field)
    let cursor = CellPosition(column: field.cursor, row: lines.count)
    lines.append(field.spans)
    if let problem = input.problem { lines += [[]] + layout.paragraphs(problem, style: .warning) }
    return ScreenBody(lines: lines, cursor: cursor, keyLine: keyLine(inputKeys))
  }

  private func fieldLine(_ field: TextField) -> (spans: [Span], cursor: Int) {
    let visible = field.visible(width: max(2, columns - PageLayout.indent - 4), metrics: metrics)
    let spans = [Span(PageLayout.blanks(PageLayout.indent)), Span("> ", .key), Span(visible.text)]
    return (spans, PageLayout.indent + 2 + visible.caretColumn)
  }

  private func body(of dialog: DialogOverlay) -> ScreenBody {
    let layout = PageLayout(metrics: metrics, columns: columns)
    let options = dialog.options.enumerated().flatMap { index, option in
      listLines(of: "\(option.key)  \(option.text)", index, isHighlighted: index == dialog.highlight)
    }
    let heading = heading(dialog.title)
    let text = scrolled(
      layout.paragraphs(dialog.text, style: .plain), by: 0, room: bodyRows - heading.count - options.count - 1)
    let lines = heading + text + [[]]
    let first = options.firstIndex { $0.row == dialog.highlight } ?? 0
    return ScreenBody(
      lines: lines + options.map(\.spans), cursor: CellPosition(column: 1, row: lines.count + first),
      keyLine: keyLine(dialogKeys))
  }

  private func body(of find: FindOverlay) -> ScreenBody {
    let layout = PageLayout(metrics: metrics, columns: columns)
    var lines = heading(Phrases.Screen.findTitle) + layout.paragraphs(Phrases.Screen.findHint, style: .faint)
    let field = fieldLine(find.field)
    let cursor = CellPosition(column: field.cursor, row: lines.count)
    lines += [field.spans, []]
    if find.hits.isEmpty {
      lines += layout.paragraphs(
        find.field.text.isEmpty ? Phrases.Screen.findEmpty : Phrases.Screen.findNothing, style: .faint)
    }
    let items = find.hits.enumerated().flatMap { index, hit in
      let name = state.session.guide.words(of: hit.place).short
      return listLines(
        of: Phrases.Screen.findHit(place: name, line: hit.line), index, isHighlighted: index == find.highlight)
    }
    lines += window(items, around: find.highlight, room: bodyRows - lines.count).map(\.spans)
    return ScreenBody(lines: lines, cursor: cursor, keyLine: keyLine(findKeys))
  }
}

extension FrameComposer {
  private typealias Words = Phrases.Keys

  private var listKeys: [(name: String, label: String)] {
    [(Words.arrows, Words.arrowsLabel), (Words.enter, Words.goLabel), (Words.leave, Words.closeLabel)]
  }

  private var readingKeys: [(name: String, label: String)] {
    [(Words.arrows, Words.scrollLabel), (Words.pageKeys, Words.pageLabel), (Words.leave, Words.closeLabel)]
  }

  private var summaryKeys: [(name: String, label: String)] {
    [("w", Words.saveLabel)] + readingKeys
  }

  private var inputKeys: [(name: String, label: String)] {
    [(Words.enter, Words.doneLabel), ("Esc", Words.cancelLabel)]
  }

  private var dialogKeys: [(name: String, label: String)] {
    [(Words.arrows, Words.arrowsLabel), (Words.enter, Words.enterLabel), ("Esc", Words.cancelLabel)]
  }

  private var findKeys: [(name: String, label: String)] {
    [(Words.arrows, Words.arrowsLabel), (Words.enter, Words.goLabel), ("Esc", Words.closeLabel)]
  }
}

extension WizardState {
  /// The lines of a pager's text on this screen.
  func lines(of pager: PagerOverlay) -> [[Span]] {
    LineBreaker(metrics: metrics).lines(of: pager.text, width: max(2, size.columns - 1 - PageLayout.indent))
      .map { [Span(PageLayout.blanks(PageLayout.indent) + $0)] }
  }

  /// The rows a pager's text has on this screen, less the one that says how much is left.
  var pagerRows: Int {
    max(1, FrameComposer(self).bodyRows - 3)
  }
}

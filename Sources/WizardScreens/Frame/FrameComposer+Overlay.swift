import Cases
import GuideContent
import Guides
import Text
import Wizard

extension FrameComposer {
  func overlayBody(_ overlay: Overlay) -> ScreenBody {
    switch overlay {
    case .list(let list): body(of: list)
    case .pager(let pager): body(of: pager)
    case .input(let input): body(of: input)
    case .dialog(let dialog): body(of: dialog)
    case .find(let find): body(of: find)
    case .form(let form): body(of: form)
    case .symbol: ScreenBody(lines: [], keyLine: [])
    }
  }

  private func body(of list: ListOverlay) -> ScreenBody {
    var lines = heading(list.title)
    let items: [RowLine] =
      list.rows.isEmpty
      ? PageLayout(metrics: metrics, columns: columns).paragraphs(list.emptyText, style: .faint)
        .map { RowLine(row: -1, spans: $0) }
      : list.rows.enumerated().flatMap { index, row in
        listLines(of: row.text, index, isHighlighted: index == list.highlight)
      }
    let shown = window(items, around: list.highlight, room: bodyRows - lines.count)
    let cursor = shown.firstIndex { $0.row == list.highlight }.map { CellPosition(column: 1, row: $0 + lines.count) }
    lines += shown.map(\.spans)
    return ScreenBody(lines: lines, cursor: cursor, keyLine: keyLine(ListOverlay.bindings))
  }

  private func body(of pager: PagerOverlay) -> ScreenBody {
    let heading = heading(pager.title)
    let lines = state.lines(of: pager)
    let visible = scrolled(lines, by: pager.scroll, room: bodyRows - heading.count)
    return ScreenBody(
      lines: heading + visible, cursor: nil,
      keyLine: keyLine(pager.bindings(for: state.audience, inKiosk: state.isKiosk), always: 1))
  }

  private func body(of input: InputOverlay) -> ScreenBody {
    let layout = PageLayout(metrics: metrics, columns: columns)
    var lines = heading(input.title) + layout.paragraphs(input.hint, style: .faint) + [[]]
    let field = fieldLine(input.isHidden ? input.field.starred : input.field)
    let cursor = CellPosition(column: field.cursor, row: lines.count)
    lines.append(field.spans)
    if let problem = input.problem { lines += [[]] + layout.paragraphs(problem, style: .warning) }
    return ScreenBody(lines: lines, cursor: cursor, keyLine: keyLine(input.bindings))
  }

  /// A dialog on this screen: its text, its options, and the rows for the text. The options stay in sight.
  func arrangement(of dialog: DialogOverlay) -> Arrangement {
    let options = dialog.options.enumerated().flatMap { index, option in
      listLines(of: "\(option.key)  \(option.text)", index, isHighlighted: index == dialog.highlight)
    }
    let text = PageLayout(metrics: metrics, columns: columns).paragraphs(dialog.text, style: .plain)
    let room = bodyRows - heading(dialog.title).count - options.count - 1
    return Arrangement(text: text, pinned: [], choices: options, room: max(2, room))
  }

  private func body(of dialog: DialogOverlay) -> ScreenBody {
    let arrangement = arrangement(of: dialog)
    let text = scrolled(arrangement.text, by: dialog.scroll, room: arrangement.room)
    var heading = heading(dialog.title)
    let isTight = heading.count + text.count + 1 + arrangement.choices.count > bodyRows
    if isTight { heading.removeLast() }
    let lines = heading + text + [[]]
    let choices = window(arrangement.choices, around: dialog.highlight, room: max(1, bodyRows - lines.count))
    let first = choices.firstIndex { $0.row == dialog.highlight } ?? 0
    return ScreenBody(
      lines: lines + choices.map(\.spans), cursor: CellPosition(column: 1, row: lines.count + first),
      keyLine: keyLine(dialog.bindings))
  }

  private func words(for hit: FindOverlay.Hit) -> String {
    switch hit {
    case .inGuide(let id, let line):
      Phrases.Screen.findHit(place: state.session.guide.words(of: id).short, line: line)
    case .choice(_, let text): text
    }
  }

  private func body(of find: FindOverlay) -> ScreenBody {
    let layout = PageLayout(metrics: metrics, columns: columns)
    var lines = heading(find.words.title) + layout.paragraphs(find.words.hint, style: .faint)
    let field = fieldLine(find.field)
    let cursor = CellPosition(column: field.cursor, row: lines.count)
    lines += [field.spans, []]
    if find.hits.isEmpty {
      lines += layout.paragraphs(find.words.nothing, style: .faint)
    }
    let items = find.hits.enumerated().flatMap { index, hit in
      listLines(of: words(for: hit), index, isHighlighted: index == find.highlight)
    }
    lines += window(items, around: find.highlight, room: bodyRows - lines.count).map(\.spans)
    return ScreenBody(lines: lines, cursor: cursor, keyLine: keyLine(FindOverlay.bindings))
  }
}

extension WizardState {
  /// The lines of a pager's text on this screen.
  func lines(of pager: PagerOverlay) -> [[Span]] {
    guard pager.purpose == .addresses else {
      return LineBreaker(metrics: metrics).lines(of: pager.text, width: max(2, size.columns - 1 - PageLayout.indent))
        .map { [Span(String.blanks(PageLayout.indent) + $0)] } + lines(ofSectionsIn: pager)
    }
    return addressLines(of: pager).map(\.spans)
  }

  private func lines(ofSectionsIn pager: PagerOverlay) -> [[Span]] {
    let layout = PageLayout(metrics: metrics, columns: size.columns, shift: pager.shift)
    return pager.sections.flatMap { [[]] + layout.lines(of: $0) }
  }

  /// The rows for a pager's text on this screen, without the row that says how much is left.
  var pagerRows: Int {
    max(1, FrameComposer(self).bodyRows - 3)
  }
}

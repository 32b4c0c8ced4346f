import Cases
import GuideContent
import Guides
public import Text
import Wizard

extension FrameComposer {
  /// How a page is divided on this screen.
  struct Arrangement {
    /// The lines that scroll.
    var text: [[Span]]
    /// What the agent reads aloud. It stays above the rows if there is room.
    var pinned: [[Span]]
    /// The rows to choose from. They stay in sight.
    var choices: [RowLine]
    /// How many rows of the screen the scrolling lines have.
    var room: Int

    /// How many lines a page key scrolls: two less than the room, so that the reader finds the line again.
    var page: Int { max(1, room - 2) }
    /// How many lines half a page is.
    var halfPage: Int { max(1, room / 2) }

    /// The number of lines that can be scrolled away at the top, nearest to `lines`.
    func scroll(_ lines: Int) -> Int {
      max(0, min(lines, text.count > room ? text.count - room + 1 : 0))
    }

    /// The highlight and the scrolled lines after one step down or up. Below the last row a step down goes on into the
    /// text, since not every keyboard has page keys, and a wheel sends arrows. A step up comes back the same way.
    ///
    /// - Parameter last: The last row; `nil` for the last of those in sight.
    func step(
      _ distance: Int, from highlight: Int, scroll: Int, last: Int? = nil
    ) -> (highlight: Int, scroll: Int) {
      let last = last ?? choices.last?.row ?? 0
      let isInText = distance > 0 ? highlight >= last : highlight <= 0 || highlight >= last && scroll > 0
      return isInText ? (highlight, self.scroll(scroll + distance)) : (highlight + distance, scroll)
    }
  }

  /// If fewer rows than this would be left for the text, what the agent reads aloud scrolls with it.
  private static let fewestTextRows = 4
  /// The most lines of a row on the narrowest screen. All lines of a row must be visible together.
  private static let mostRowLines = 3

  /// The page, which scrolls, and its rows below it, which stay.
  var placeBody: ScreenBody {
    let page = state.page
    let arrangement = arrangement
    let visible = scrolled(arrangement.text, by: state.scroll, room: arrangement.room) + arrangement.pinned
    let shown = window(arrangement.choices, around: state.highlight, room: bodyRows - visible.count - 1)
    let row = shown.firstIndex { $0.row == state.highlight }.map { $0 + visible.count + 1 }
    return ScreenBody(
      lines: visible + [[]] + shown.map(\.spans), cursor: row.map { CellPosition(column: 1, row: $0) },
      keyLine: keyLine(placeKeys(for: page)))
  }

  var arrangement: Arrangement {
    let setting = state.setting
    let choices = rowLines(of: setting.page)
    let left = bodyRows - choices.count - 1
    guard !setting.say.isEmpty, left - setting.say.count >= Self.fewestTextRows else {
      let room = max(fewestRoom, left)
      return Arrangement(text: setting.text, pinned: [], choices: choices, room: room)
    }
    let room = min(left - setting.say.count, max(1, setting.textWithoutSay.count))
    return Arrangement(text: setting.textWithoutSay, pinned: setting.say, choices: choices, room: room)
  }

  /// The keys that do something on that page. Those of a code come early, so that a narrow key line has room for them.
  func placeKeys(for page: Page) -> [KeyBinding<Action>] {
    let hasCode = !page.codes.isEmpty
    var ofCode: [KeyBinding<Action>] = []
    let others = state.keys.bindings.compactMap { binding -> KeyBinding<Action>? in
      if state.lettersFill, binding.isOneSign { return nil }
      switch binding.action {
      case .addresses where page.addresses.isEmpty: return nil
      case .paste where !state.session.takesPastes: return nil
      case .findChoice where !page.isLong: return nil
      case .showCode where !hasCode: return nil
      case .copyCode, .shift:
        if hasCode, binding.action == .copyCode || state.setting.hasWideCode { ofCode.append(binding) }
        return nil
      case .pick where state.asksValue: return binding.labelled(Phrases.Keys.fillLabel)
      case .take where state.turnsPage: return binding.labelled(Phrases.Keys.readOnLabel)
      default: return binding
      }
    }
    return ofCode.isEmpty ? others : Array(others.prefix(2) + ofCode + others.dropFirst(2))
  }

  /// The fewest lines that a page's text has.
  private var fewestRoom: Int { min(Self.fewestTextRows, max(2, bodyRows - Self.mostRowLines - 1)) }

  /// The choices in groups that this screen has room for, with a line that says which they are.
  var longList: LongList {
    let besides = state.page.takesSeveral ? 3 : 2
    return LongList(heights: state.setting.heights, room: max(1, bodyRows - fewestRoom - besides))
  }

  func rowLines(of page: Page) -> [RowLine] {
    guard page.isLong else { return rowLines(of: page, Array(page.rows.enumerated())) }
    let group = longList.group(ofRow: state.highlight)
    let shown = zip(group, Page.digits).map { index, digit in
      var row = page.rows[index]
      row.digit = digit
      return (offset: index, element: row)
    }
    let words = Phrases.Screen.listPosition(
      first: "\(group.lowerBound + 1)", last: "\(group.upperBound)", count: "\(page.choiceCount)")
    let position = RowLine(row: -1, spans: [Span(String.blanks(PageLayout.indent)), Span(words, .faint)])
    let others = page.rows.enumerated().dropFirst(page.choiceCount)
    return [position] + rowLines(of: page, shown + others)
  }

  private func rowLines(of page: Page, _ rows: [(offset: Int, element: Page.Row)]) -> [RowLine] {
    rows.flatMap { index, row -> [RowLine] in
      let isHighlighted = index == state.highlight
      let lead = lead(of: row, in: page)
      let hanging = metrics.width(lead)
      let style: Style = isHighlighted ? .selected : .plain
      let width = max(2, pageColumns - 4 - hanging)
      let lines = LineBreaker(metrics: metrics).lines(of: row.text.harmless + mark(on: row, of: page), width: width)
      return lines.enumerated().map { line, text in
        let margin = line == 0 && isHighlighted ? " > " : "   "
        let body = line == 0 ? lead + text : String.blanks(hanging) + text
        return RowLine(row: index, spans: [Span(margin), Span(body, style)])
      }
    }
  }

  private func lead(of row: Page.Row, in page: Page) -> String {
    let digit = row.digit.map { "\($0)  " } ?? ""
    guard page.takesSeveral, case .choice(let choice) = row.meaning else { return digit }
    let isTicked = state.ticks.contains(choice)
    let box = row.isExclusive ? (isTicked ? "(x) " : "( ) ") : (isTicked ? "[x] " : "[ ] ")
    return box + digit
  }

  private func mark(on row: Page.Row, of page: Page) -> String {
    guard case .choice(let choice) = row.meaning else { return "" }
    guard !page.takesSeveral else { return row.isExclusive ? "  " + Phrases.Plain.aloneMark : "" }
    if page.place.answer?.choices == [choice] { return "  " + Phrases.Screen.answeredMark }
    if state.session.proposals[page.place.id] == choice { return "  " + Phrases.Screen.proposedMark }
    return ""
  }
}

extension WizardState {
  /// Draws the state for its surface.
  public func frame() -> Frame {
    FrameComposer(self).frame
  }

  /// Whether the screen is large enough for a question.
  var isLargeEnough: Bool {
    FrameComposer(self).isLargeEnough
  }

  /// Whether the summary is open.
  var showsSummary: Bool {
    if case .pager(let pager) = overlay { return pager.purpose == .summary }
    return false
  }

  /// Whether the summary is open, or a dialog that was opened from it.
  var isAtSummary: Bool {
    if case .dialog(let dialog) = overlay { return dialog.summary != nil }
    return showsSummary
  }

  /// Whether the page goes on below the screen.
  var hasTextBelow: Bool { FrameComposer(self).arrangement.scroll(scroll + 1) > scroll }

  /// Whether what takes a row turns the page of a finding here, since that goes on below the screen.
  var turnsPage: Bool { session.place.isToRead && hasTextBelow }

  /// Scrolls the page by some of its lines.
  mutating func scrollText(by lines: (FrameComposer.Arrangement) -> Int) {
    let arrangement = FrameComposer(self).arrangement
    scroll = arrangement.scroll(scroll + lines(arrangement))
  }

  mutating func clampScroll() {
    scroll = FrameComposer(self).arrangement.scroll(scroll)
  }
}

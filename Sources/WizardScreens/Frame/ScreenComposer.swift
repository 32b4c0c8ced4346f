import GuideContent
import Text

/// What all screens are made of: title bar, key line, fields, lists and long texts, on a terminal of some size.
protocol ScreenComposer {
  var metrics: TextMetrics { get }
  var columns: Int { get }
  var rows: Int { get }
}

/// What fills the middle of a screen, with the keys that go with it.
struct ScreenBody {
  var lines: [[Span]]
  /// Where the cursor stands, the first line of the body being row 0.
  var cursor: CellPosition?
  var keyLine: [Span]
}

/// A line of the rows to pick from, and the row it belongs to.
struct RowLine {
  let row: Int
  let spans: [Span]
}

/// The smallest screen that shows a question.
private let smallest = ScreenSize(columns: 40, rows: 12)
/// The most lines of a message.
private let mostMessageLines = 4

extension ScreenComposer {
  /// Whether the screen has room for a question.
  var isLargeEnough: Bool { columns >= smallest.columns && rows >= smallest.rows }

  /// Said in the place of a screen that would not fit.
  var tooSmall: Frame {
    let words = Phrases.Screen.tooSmall(columns: String(smallest.columns), rows: String(smallest.rows))
    let lines = LineBreaker(metrics: metrics).lines(of: words, width: max(1, columns - 1))
    return Frame(rows: lines.prefix(rows).map { [Span(metrics.truncated($0, to: columns - 1))] })
  }

  /// Lines made up with blank ones, or cut off, to a number of rows.
  func filled(_ lines: [[Span]], to count: Int) -> [[Span]] {
    Array(lines.prefix(count)) + Array(repeating: [], count: max(0, count - lines.count))
  }

  /// The first row: a name at the left, and at the right the fullest of some words that there is room for.
  func titleBar(_ name: String, _ words: [String]) -> [Span] {
    let left = " " + name
    let right = words.first { metrics.width(left) + 2 + metrics.width($0) <= columns - 1 } ?? ""
    let room = columns - 1 - metrics.width(left) - metrics.width(right)
    return [Span(metrics.padded(left + PageLayout.blanks(room) + right, to: columns - 1), .titleBar)]
  }

  /// What just happened; a message too long for one line takes rows of the body, since it is soon gone.
  func messageLines(_ message: String?) -> [[Span]] {
    guard let message else { return [[]] }
    let lines = PageLayout(metrics: metrics, columns: columns).paragraphs(message, style: .warning)
    return Array(lines.prefix(mostMessageLines))
  }

  /// The keys of a table that have a label.
  func keyLine<Action>(_ bindings: [KeyBinding<Action>], always count: Int = 2) -> [Span] {
    keyLine(bindings.compactMap { binding in binding.label.map { (binding.name, $0) } }, always: count)
  }

  /// The keys that do something here, the first ones as many as fit; the last `count`, such as the help and the way out,
  /// always do.
  func keyLine(_ items: [(name: String, label: String)], always count: Int = 2) -> [Span] {
    func width(_ items: [(name: String, label: String)]) -> Int {
      items.map { metrics.width($0.name) + metrics.width($0.label) + 3 }.reduce(0, +)
    }
    var shown = items
    while shown.count > count + 1, width(shown) > columns - 1 { shown.remove(at: shown.count - count - 1) }
    return shown.flatMap { [Span(" "), Span($0.name, .key), Span(" " + $0.label + " ")] }
  }

  /// A heading and the blank line after it.
  func heading(_ title: String) -> [[Span]] {
    PageLayout(metrics: metrics, columns: columns).paragraphs(title, style: .heading) + [[]]
  }

  func listLines(of text: String, _ index: Int, isHighlighted: Bool) -> [RowLine] {
    let lines = LineBreaker(metrics: metrics).lines(of: text.harmless, width: max(2, columns - 4), hanging: 2)
    return lines.enumerated().map { line, text in
      let margin = line == 0 && isHighlighted ? " > " : "   "
      return RowLine(row: index, spans: [Span(margin), Span(text, isHighlighted ? .selected : .plain)])
    }
  }

  /// A line that is being typed, and the column of its caret.
  func fieldLine(_ field: TextField) -> (spans: [Span], cursor: Int) {
    let visible = field.visible(width: max(2, columns - PageLayout.indent - 4), metrics: metrics)
    let spans = [Span(PageLayout.blanks(PageLayout.indent)), Span("> ", .key), Span(visible.text)]
    return (spans, PageLayout.indent + 2 + visible.caretColumn)
  }

  /// The lines of rows that fit, those of the highlighted one among them: all of them where there is room.
  func window(_ lines: [RowLine], around highlight: Int, room: Int) -> [RowLine] {
    guard lines.count > room, room > 0 else { return lines }
    let first = lines.firstIndex { $0.row == highlight } ?? 0
    let count = lines.count { $0.row == highlight }
    let start = min(max(0, first - max(0, room - count) / 2), lines.count - room)
    return Array(lines[start..<(start + room)])
  }

  /// The lines of a text that are to be seen; where some are not, the last row says how many.
  func scrolled(_ lines: [[Span]], by scroll: Int, room: Int) -> [[Span]] {
    guard lines.count > room, room > 1 else { return Array(lines.prefix(max(room, 0))) }
    let start = max(0, min(scroll, lines.count - room + 1))
    let left = lines.count - start - (room - 1)
    let words =
      left > 0 ? Phrases.Screen.moreBelow(lines: String(left)) : Phrases.Screen.moreAbove(lines: String(start))
    let indicator = [Span(PageLayout.blanks(PageLayout.indent)), Span(words, .faint)]
    return Array(lines[start..<(start + room - 1)]) + [indicator]
  }
}

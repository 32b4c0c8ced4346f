import GuideContent
import Text

/// What all screens have: title bar, key line, fields, lists and long texts, for a surface.
protocol ScreenComposer {
  var metrics: TextMetrics { get }
  var columns: Int { get }
  var rows: Int { get }
}

/// The middle of a screen, and its key line.
struct ScreenBody {
  var lines: [[Span]]
  /// The cell of the cursor; row 0 is the first line of the body.
  var cursor: CellPosition?
  var keyLine: [Span]
}

/// One line of the rows to choose from, and the index of the row that it belongs to.
struct RowLine {
  let row: Int
  let spans: [Span]
}

/// The smallest screen that a question is shown on.
private let smallest = ScreenSize(columns: 40, rows: 12)
/// The most lines of a message.
private let mostMessageLines = 4

extension ScreenComposer {
  /// Whether the screen is large enough for a question.
  var isLargeEnough: Bool { columns >= smallest.columns && rows >= smallest.rows }

  /// The frame for a screen that is too small.
  var tooSmall: Frame {
    let words = Phrases.Screen.tooSmall(columns: String(smallest.columns), rows: String(smallest.rows))
    let lines = LineBreaker(metrics: metrics).lines(of: words, width: max(1, columns - 1))
    return Frame(rows: lines.prefix(rows).map { [Span(metrics.truncated($0, to: columns - 1))] })
  }

  /// Exactly `count` lines: the first ones, or all of them and blank lines after them.
  func filled(_ lines: [[Span]], to count: Int) -> [[Span]] {
    Array(lines.prefix(count)) + Array(repeating: [], count: max(0, count - lines.count))
  }

  /// The first row: a name at the left, and at the right the longest of the words that fits.
  func titleBar(_ name: String, _ words: [String]) -> [Span] {
    let left = " " + name
    let room = columns - 1 - metrics.width(left)
    let fitting = words.lazy.map { (words: $0, width: metrics.width($0)) }.first { 2 + $0.width <= room }
    guard let fitting else { return [Span(metrics.padded(left, to: columns - 1), .titleBar)] }
    return [Span(left + String.blanks(room - fitting.width) + fitting.words, .titleBar)]
  }

  /// The lines of a message. A message that is longer than one line takes rows from the body, since it soon goes away.
  func messageLines(_ message: String?, style: Style = .warning) -> [[Span]] {
    guard let message else { return [[]] }
    let lines = PageLayout(metrics: metrics, columns: columns).paragraphs(message, style: style)
    return Array(lines.prefix(mostMessageLines))
  }

  /// The key line of a table: the keys that have a label.
  func keyLine<Action>(_ bindings: [KeyBinding<Action>], always count: Int = 2) -> [Span] {
    keyLine(bindings.compactMap { binding in binding.label.map { (binding.name, $0) } }, always: count)
  }

  /// The key line of names and labels. The last `count` are always shown, such as help and the way out; of the others
  /// as many as fit, from the first.
  func keyLine(_ items: [(name: String, label: String)], always count: Int = 2) -> [Span] {
    var shown = items
    var widths = items.map { metrics.width($0.name) + metrics.width($0.label) + 3 }
    var width = widths.reduce(0, +)
    while shown.count > count + 1, width > columns - 1 {
      let least = shown.count - count - 1
      shown.remove(at: least)
      width -= widths.remove(at: least)
    }
    return shown.flatMap { [Span(" "), Span($0.name, .key), Span(" " + $0.label + " ")] }
  }

  /// A heading, and a blank line after it.
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

  /// The line of a field, and the column of the caret.
  func fieldLine(_ field: TextField) -> (spans: [Span], cursor: Int) {
    let visible = field.visible(width: max(2, columns - PageLayout.indent - 4), metrics: metrics)
    let spans = [Span(String.blanks(PageLayout.indent)), Span("> ", .key), Span(visible.text)]
    return (spans, PageLayout.indent + 2 + visible.caretColumn)
  }

  /// The lines that fit into the room, with those of the highlighted row among them.
  func window(_ lines: [RowLine], around highlight: Int, room: Int) -> [RowLine] {
    guard lines.count > room, room > 0 else { return lines }
    let first = lines.firstIndex { $0.row == highlight } ?? 0
    let count = lines.count { $0.row == highlight }
    let start = min(max(0, first - max(0, room - count) / 2), lines.count - room)
    return Array(lines[start..<(start + room)])
  }

  /// The lines that are visible. If some are not, the last row says how many.
  func scrolled(_ lines: [[Span]], by scroll: Int, room: Int) -> [[Span]] {
    guard lines.count > room, room > 1 else { return Array(lines.prefix(max(room, 0))) }
    let start = max(0, min(scroll, lines.count - room + 1))
    let left = lines.count - start - (room - 1)
    let words =
      left > 0 ? Phrases.Screen.moreBelow(lines: String(left)) : Phrases.Screen.moreAbove(lines: String(start))
    let indicator = [Span(String.blanks(PageLayout.indent)), Span(words, .faint)]
    return Array(lines[start..<(start + room - 1)]) + [indicator]
  }
}

import GuideContent
import Guides
import Text

/// Lays the stretches of a page out in lines of a given width.
struct PageLayout {
  private let breaker: LineBreaker
  private let width: Int
  /// How many cells of a wide code are scrolled away at the left.
  private let shift: Int

  /// The blank cells before a page's text.
  static let indent = 3

  init(metrics: TextMetrics, columns: Int, shift: Int = 0) {
    self.shift = shift
    breaker = LineBreaker(metrics: metrics)
    width = max(1, columns - Self.indent - 1)
  }

  /// The lines of a page's title.
  func lines(ofTitle page: Page) -> [[Span]] {
    paragraphs(page.title, style: .heading)
  }

  /// The lines of a section.
  func lines(of section: Page.Section) -> [[Span]] {
    switch section.kind {
    case .block(.article): paragraphs(section.text, style: .article)
    case .block(.ours): labelled(Phrases.Marks.addition, section.text, style: .addition)
    case .block(.reading): labelled(Phrases.Marks.reading, section.text, style: .addition)
    case .block(.figure): figure(section)
    case .block(.code): code(section)
    case .source: paragraphs(section.text, style: .faint)
    case .phone, .choices: paragraphs(section.text, style: .plain)
    case .action: labelled(Phrases.Marks.action, section.text, style: .plain)
    case .say: labelled(Phrases.Marks.say, section.text, style: .say)
    case .aside: labelled(Phrases.Marks.aside, section.text, style: .aside)
    case .note: labelled(Phrases.Marks.note, section.text, style: .plain)
    case .notice: paragraphs(section.text, style: .good)
    }
  }

  /// The lines of running text. A newline starts a new line.
  func paragraphs(_ text: String, style: Style) -> [[Span]] {
    Self.paragraphs(of: text).flatMap { breaker.lines(of: [Span($0, style)], width: width) }.map(indented)
  }

  private func labelled(_ label: String, _ text: String, style: Style) -> [[Span]] {
    let paragraphs = Self.paragraphs(of: text)
    let hanging = breaker.metrics.width(label) + 2
    return paragraphs.enumerated().flatMap { index, paragraph -> [[Span]] in
      let lead = index == 0 ? [Span(label, .key), Span("  ", style)] : [Span(String.blanks(hanging), style)]
      return breaker.lines(of: [Span(paragraph, style)], width: max(1, width - hanging)).enumerated().map {
        line, spans in
        line == 0 ? indented(lead + spans) : indented([Span(String.blanks(hanging), style)] + spans)
      }
    }
  }

  /// The lines of a drawing as they are. If the drawing is wider than the screen, the sentence that says what it shows
  /// replaces it.
  private func figure(_ section: Page.Section) -> [[Span]] {
    let drawing = Self.paragraphs(of: section.text)
    if let alternative = section.alternative, drawing.contains(where: { breaker.metrics.width($0) > width }) {
      return paragraphs(Phrases.Plain.figure(text: alternative), style: .addition)
    }
    let lines = drawing.map { indented([Span(breaker.metrics.truncated($0, to: width), .figure)]) }
    return lines + paragraphs(Phrases.Screen.figureCaption, style: .faint)
  }

  /// What the code is, and its lines as they are. Of a wider one a window is shown, which is moved sideways.
  private func code(_ section: Page.Section) -> [[Span]] {
    let lines = breaker.metrics.codeLines(of: section.text)
    let first = min(shift, mostShift(of: [section]))
    let shown = lines.map {
      indented([Span(breaker.metrics.part(of: $0, from: first, width: width), .code)])
    }
    return paragraphs(caption(of: section, from: first, columns: widest(of: lines)), style: .faint) + shown
  }

  private func caption(of code: Page.Section, from first: Int, columns: Int) -> String {
    let whose = code.origin == .article ? Phrases.Marks.articleCode : Phrases.Marks.ownCode
    guard columns > width else { return Phrases.Screen.codeCaption(code: whose) }
    let last = min(first + width, columns)
    return Phrases.Screen.wideCodeCaption(
      code: whose, first: "\(first + 1)", last: "\(last)", columns: "\(columns)")
  }

  private func widest(of lines: [String]) -> Int { lines.map { breaker.metrics.width($0) }.max() ?? 0 }

  /// How many cells the widest code can be scrolled to the left; 0 if all are in sight.
  func mostShift(of sections: [Page.Section]) -> Int {
    let codes = sections.filter { $0.kind == .block(.code) }
    return max(0, codes.map { widest(of: breaker.metrics.codeLines(of: $0.text)) - width }.max() ?? 0)
  }

  /// The shift after one step to the left or right: by half a window, so that the reader finds the place again.
  func shift(after direction: Int, of sections: [Page.Section]) -> Int {
    max(0, min(mostShift(of: sections), shift + direction * max(1, width / 2)))
  }

  private func indented(_ spans: [Span]) -> [Span] {
    [Span(String.blanks(Self.indent))] + spans
  }

  /// The lines of a text as its author broke them, without characters that could steer a terminal.
  static func paragraphs(of text: String) -> [String] {
    var lines = text.lines.map(\.harmless)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

import GuideContent
import Guides
import Text

/// Lays the stretches of a page out in lines of a given width.
struct PageLayout {
  let breaker: LineBreaker
  let width: Int
  /// How many cells of a wide code are scrolled away at the left.
  let shift: Int

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
    case .block(.list): list(section)
    case .block(.table): table(section)
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
      return paragraphs(section.wordsForFigure(alternative), style: .addition)
    }
    let lines = drawing.map { indented([Span(breaker.metrics.truncated($0, to: width), .figure)]) }
    let caption = section.isForLostPicture ? Phrases.Screen.figureCaption : Phrases.Screen.ownFigureCaption
    return lines + paragraphs(caption, style: .faint)
  }

  func indented(_ spans: [Span]) -> [Span] {
    [Span(String.blanks(Self.indent))] + spans
  }

  /// The lines of a text as its author broke them, without characters that could steer a terminal.
  static func paragraphs(of text: String) -> [String] {
    var lines = text.lines.map(\.harmless)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

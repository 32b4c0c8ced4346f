/// Breaks text into lines of a given width, by the rules of Chinese typesetting (W3C CLREQ).
///
/// After a break no line begins with a closing mark, and before a break none ends with an opening mark: the character
/// beside the mark goes to the next line as well. A number stays with its unit. Words, codes and addresses stay whole
/// unless they are longer than a line. Blanks at a break are dropped. The lines are harmless.
public struct LineBreaker: Sendable, Hashable {
  /// The widths of characters.
  public let metrics: TextMetrics

  /// Makes a line breaker that measures with `metrics`.
  public init(metrics: TextMetrics = TextMetrics()) {
    self.metrics = metrics
  }

  /// The lines of `text`, each at most `width` cells wide. A single character that is wider has a line of its own.
  ///
  /// The text's own line ends stay, and so do empty lines. Every line after the first begins with `hanging` blanks,
  /// unless it is empty.
  public func lines(of text: String, width: Int, hanging: Int = 0) -> [String] {
    lines(of: [Span(text)], width: width, hanging: hanging).map(\.text)
  }

  /// The lines of `spans`, which are joined and broken like plain text. Every stretch has the style of its span.
  ///
  /// Neighbours of the same style become one span. The blanks of a hanging indent are plain.
  public func lines(of spans: [Span], width: Int, hanging: Int = 0) -> [[Span]] {
    let width = max(1, width)
    let indent = min(max(0, hanging), width - 1)
    var lines: [[Span]] = []
    for paragraph in paragraphs(of: spans) {
      let first = lines.isEmpty ? width : width - indent
      if isWholeLine(paragraph, width: first) {
        lines.append(lines.isEmpty ? paragraph : indented(paragraph, by: indent))
        continue
      }
      let text = BreakableText(paragraph, metrics: metrics)
      for range in ranges(of: text, first: first, following: width - indent) {
        let line = text.spans(in: range)
        lines.append(lines.isEmpty ? line : indented(line, by: indent))
      }
    }
    return lines
  }

  /// `spans` cut at their line ends.
  private func paragraphs(of spans: [Span]) -> [[Span]] {
    var paragraphs: [[Span]] = [[]]
    for span in spans {
      for (number, line) in span.text.lines.enumerated() {
        if number > 0 { paragraphs.append([]) }
        paragraphs[paragraphs.count - 1].append(Span(line.harmless, span.style))
      }
    }
    return paragraphs
  }

  /// Whether a paragraph is one span that fits on one line as it is. Then no breaks need to be found.
  private func isWholeLine(_ paragraph: [Span], width: Int) -> Bool {
    guard paragraph.count == 1, let last = paragraph[0].text.unicodeScalars.last else { return false }
    return !last.isBlank && metrics.width(paragraph[0].text) <= width
  }

  private func indented(_ line: [Span], by indent: Int) -> [Span] {
    guard indent > 0, let first = line.first else { return line }
    let blanks = String.blanks(indent)
    if first.style == .plain { return [Span(blanks + first.text)] + line.dropFirst() }
    return [Span(blanks)] + line
  }

  /// The lines of a paragraph as ranges of its glyphs: one at least, and none empty if the paragraph is not blank.
  private func ranges(of text: BreakableText, first: Int, following: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < text.count {
      let next = endOfLine(of: text, from: start, width: ranges.isEmpty ? first : following)
      var end = next
      while end > start, text.isBlank(at: end - 1) { end -= 1 }
      if end > start { ranges.append(start..<end) }
      start = next
    }
    return ranges.isEmpty ? [0..<0] : ranges
  }

  /// The start of the line after the line that begins at `start`: the last of the best breaks.
  private func endOfLine(of text: BreakableText, from start: Int, width: Int) -> Int {
    var best: (index: Int, quality: BreakableText.BreakQuality)?
    var used = 0
    var previous: Int?
    for index in start..<text.count {
      used += text.width(at: index)
      if text.isBlank(at: index) { continue }
      if let previous {
        let quality = text.quality(ofBreakBefore: index, after: previous)
        if best.map({ $0.quality <= quality }) ?? true { best = (index, quality) }
      }
      if used > width, index > start { return best?.index ?? index }
      previous = index
    }
    return text.count
  }
}

/// How many cells of a terminal a text covers, and how to make a text fit.
///
/// Text is expected to be harmless (see `harmless`); what `harmless` would
/// replace counts as the one cell of its mark.
public struct TextMetrics: Sendable, Hashable {
  /// The width of an ambiguous character (UAX #11, class A), in cells: 1 or 2.
  ///
  /// Chinese terminals on Windows draw quotation marks, dashes and dots two
  /// cells wide and others one; only the terminal knows.
  public let ambiguous: Int

  /// Makes metrics for a terminal whose ambiguous characters are `ambiguous` cells wide.
  public init(ambiguous: Int = 1) {
    self.ambiguous = ambiguous == 2 ? 2 : 1
  }

  /// The number of cells that `text` covers.
  public func width(_ text: String) -> Int {
    text.plainWidth(ambiguous: ambiguous) ?? text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// The number of cells that `character` covers.
  public func width(of character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// The number of cells that `spans` cover side by side.
  public func width(of spans: [Span]) -> Int {
    spans.reduce(0) { $0 + width($1.text) }
  }

  /// The beginning of `text`, at most `width` cells wide and never with half a hanzi.
  ///
  /// If it is cut and there is room, two full stops show that. An ellipsis would have an ambiguous width.
  public func truncated(_ text: String, to width: Int) -> String {
    truncated([Span(text)], to: width).text
  }

  /// The beginning of `spans`, at most `width` cells wide and never with half a hanzi; each span keeps its style.
  public func truncated(_ spans: [Span], to width: Int) -> [Span] {
    if self.width(of: spans) <= width { return spans }
    let stops = width >= Self.narrowestWithStops ? ".." : ""
    var fitting = prefix(of: spans, width: width - stops.count)
    if stops.isEmpty { return fitting }
    if fitting.isEmpty { return [Span(stops, spans.first?.style ?? .plain)] }
    fitting[fitting.count - 1].text += stops
    return fitting
  }

  /// `text` at exactly `width` cells: cut if it is too long, followed by blanks if it is too short.
  public func padded(_ text: String, to width: Int) -> String {
    let fitting = truncated(text, to: width)
    return fitting + String.blanks(width - self.width(fitting))
  }

  /// The number of cells that `scalar` adds to its text; combining marks add none.
  func width(of scalar: Unicode.Scalar) -> Int {
    if let width = Unicode.Scalar.plainWidth(of: scalar.value, ambiguous: ambiguous) { return width }
    if scalar.value < 0xA1 { return 1 }
    if scalar.isZeroWidth { return 0 }
    if EastAsianWidth.isWide(scalar) { return 2 }
    return EastAsianWidth.isAmbiguous(scalar) ? ambiguous : 1
  }

  /// As much of the beginning of `text` as fits into `width` cells, without a sign that it is cut.
  func prefix(of text: String, width: Int) -> String {
    if self.width(text) <= width { return text }
    var room = width
    var end: Int?
    forEachGlyph(of: text) { glyph in
      room -= glyph.width
      if room < 0, end == nil { end = glyph.start }
    }
    return end.map { text.text(inBytes: 0..<$0) } ?? text
  }

  /// The fewest cells with two full stops: a hanzi and the stops. In fewer cells the stops would leave no room for
  /// text.
  private static let narrowestWithStops = 4

  private func prefix(of spans: [Span], width: Int) -> [Span] {
    var fitting: [Span] = []
    var room = width
    for span in spans {
      let text = prefix(of: span.text, width: room)
      if !text.isEmpty { fitting.append(Span(text, span.style)) }
      if text.unicodeScalars.count < span.text.unicodeScalars.count { break }
      room -= self.width(text)
    }
    return fitting
  }
}

extension Unicode.Scalar {
  fileprivate var isZeroWidth: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: isTrailingJamo
    }
  }
}

/// A stretch of text in one style. A line of a screen is an array of spans.
public struct Span: Sendable, Hashable {
  /// The text, without line ends.
  public var text: String
  /// The meaning of the text.
  public var style: Style

  /// Makes a span.
  public init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

extension [Span] {
  /// The text of all spans. Most lines have only one.
  var text: String {
    guard count != 1 else { return self[0].text }
    var text = ""
    for span in self { text += span.text }
    return text
  }
}

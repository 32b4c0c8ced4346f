/// A stretch of text in one style; a line of a screen is an array of them.
public struct Span: Sendable, Hashable {
  /// The text, without line ends.
  public var text: String
  /// What the text is for.
  public var style: Style

  /// Makes a span.
  public init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

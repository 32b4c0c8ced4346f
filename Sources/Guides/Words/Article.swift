/// The source article: its address and its numbered paragraphs.
public struct Article: Sendable, Hashable {
  /// The address of the page.
  public var address: String
  /// The paragraphs by number, word for word; a link is `text <address>`.
  public var paragraphs: [Int: String]

  /// Makes an article.
  public init(address: String, paragraphs: [Int: String]) {
    self.address = address
    self.paragraphs = paragraphs
  }
}

/// The words for a part.
public struct PartText: Sendable, Hashable {
  /// The article's heading of the part, word for word.
  public var title: String
  /// A word or two for the breadcrumb.
  public var short: String

  /// Makes the words for a part.
  public init(title: String, short: String) {
    self.title = title
    self.short = short
  }
}

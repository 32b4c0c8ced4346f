/// The words for a section.
public struct SectionText: Sendable, Hashable {
  /// The article's heading of the section, word for word.
  public var title: String
  /// A word or two for the breadcrumb.
  public var short: String

  /// Makes the words for a section.
  public init(title: String, short: String) {
    self.title = title
    self.short = short
  }
}

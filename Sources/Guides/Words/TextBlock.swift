/// A block of a place's words, all from one source.
public struct TextBlock: Sendable, Hashable {
  /// Whose words they are.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The article's words exactly; each line is a paragraph.
    case article
    /// Our words, added to the article and marked as such.
    case ours
    /// Our remark on odd words of the article, which says that they are so in the original.
    case reading
    /// Our drawing for a picture that is lost. Its lines stay as they are.
    case figure
  }

  /// Whose words they are.
  public var kind: Kind
  /// The words; lines are separated by newlines.
  public var text: String
  /// For a drawing: a sentence that says what it shows, for readers who cannot see it; `nil` for other blocks.
  public var alternative: String?
  /// The passage that the block belongs to; `nil` if the block is always shown.
  public var passage: PassageID?

  /// Makes a block.
  public init(_ kind: Kind, _ text: String, alternative: String? = nil, passage: PassageID? = nil) {
    self.kind = kind
    self.text = text
    self.alternative = alternative
    self.passage = passage
  }
}

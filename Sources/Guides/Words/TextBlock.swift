/// A block of a place's words, all from one source.
public struct TextBlock: Sendable, Hashable {
  /// How they are shown.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The article's words exactly; each line is a paragraph.
    case article
    /// Our words, added to the article and marked as such.
    case ours
    /// Our remark on odd words of the article, which says that they are so in the original.
    case reading
    /// Our drawing for a picture that is lost. Its lines stay as they are.
    case figure
    /// What is typed or read letter by letter, such as lines of a program. It is shown as it is, whatever its width, and
    /// copied as a whole.
    case code
  }

  /// How they are shown.
  public var kind: Kind
  /// The words; lines are separated by newlines.
  public var text: String
  /// For a drawing: a sentence that says what it shows, for readers who cannot see it; `nil` for other blocks.
  public var alternative: String?
  /// Whose words they are. Those of the article are whole paragraphs of it.
  public var origin: Origin
  /// The passage that the block belongs to; `nil` if the block is always shown.
  public var passage: PassageID?

  /// Makes a block; without an origin, one of the article's words only if it is of that kind.
  public init(
    _ kind: Kind, _ text: String, alternative: String? = nil, origin: Origin? = nil, passage: PassageID? = nil
  ) {
    self.kind = kind
    self.text = text
    self.alternative = alternative
    self.origin = origin ?? (kind == .article ? .article : .ours)
    self.passage = passage
  }
}

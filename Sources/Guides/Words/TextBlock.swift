/// A stretch of a place's words, all from one source.
public struct TextBlock: Sendable, Hashable {
  /// Whose words they are.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The article's, word for word; a line is a paragraph.
    case article
    /// Ours, added to the article and marked so.
    case ours
    /// Ours, on words of the article that are odd: marked as standing so in the original.
    case reading
    /// Our drawing in the place of a picture that is lost; its lines are kept as they are.
    case figure
  }

  /// Whose words they are.
  public var kind: Kind
  /// The words; lines are separated by newlines.
  public var text: String
  /// At a drawing: what it shows, in a sentence for those who cannot see it; `nil` elsewhere.
  public var alternative: String?
  /// The passage this block belongs to; `nil` if it always stands.
  public var passage: PassageID?

  /// Makes a block.
  public init(_ kind: Kind, _ text: String, alternative: String? = nil, passage: PassageID? = nil) {
    self.kind = kind
    self.text = text
    self.alternative = alternative
    self.passage = passage
  }
}

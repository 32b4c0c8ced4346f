/// A situation in which a place shows more, or other, words.
///
/// The words name the passage; the flow says when it stands there.
public struct Passage: Sendable, Hashable {
  /// The passage's name at its place.
  public var id: PassageID
  /// When it stands there.
  public var when: Condition

  /// Makes a passage.
  public init(id: PassageID, when: Condition) {
    self.id = id
    self.when = when
  }
}

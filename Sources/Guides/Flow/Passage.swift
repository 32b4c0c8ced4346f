/// A situation in which a place shows more words, or other ones.
///
/// The words are found by the passage's name; the flow has the condition.
public struct Passage: Sendable, Hashable {
  /// The passage's name at its place.
  public var id: PassageID
  /// The condition under which the passage is shown.
  public var when: Condition

  /// Makes a passage.
  public init(id: PassageID, when: Condition) {
    self.id = id
    self.when = when
  }
}

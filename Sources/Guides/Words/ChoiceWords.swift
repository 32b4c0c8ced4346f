/// A choice with its words.
public struct ChoiceWords: Sendable, Hashable {
  /// The choice.
  public let id: ChoiceID
  /// Its words.
  public let text: String
}

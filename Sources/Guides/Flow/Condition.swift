/// A condition on the answers so far. All of it must hold.
public struct Condition: Sendable, Hashable {
  /// For each step here, its answer has at least one of these choices.
  public var answers: [PlaceID: [ChoiceID]]
  /// For each product here, its membership is one of these.
  public var membership: [ProductID: [Membership]]

  /// Makes a condition.
  public init(answers: [PlaceID: [ChoiceID]] = [:], membership: [ProductID: [Membership]] = [:]) {
    self.answers = answers
    self.membership = membership
  }
}

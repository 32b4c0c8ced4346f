/// Something the answers so far say, all parts of which must hold.
public struct Condition: Sendable, Hashable {
  /// For each step named: its answer holds at least one of these choices.
  public var answers: [PlaceID: [ChoiceID]]
  /// For each product named: its membership is one of these.
  public var membership: [ProductID: [Membership]]

  /// Makes a condition.
  public init(answers: [PlaceID: [ChoiceID]] = [:], membership: [ProductID: [Membership]] = [:]) {
    self.answers = answers
    self.membership = membership
  }
}

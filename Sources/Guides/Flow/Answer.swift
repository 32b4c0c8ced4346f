/// The choices made at a step.
public struct Answer: Sendable, Hashable {
  /// The choices, each once. In a `Session` they are in the step's order.
  public let choices: [ChoiceID]

  /// Makes an answer of several choices.
  public init(_ choices: [ChoiceID]) {
    self.choices = choices
  }

  /// Makes an answer of one choice.
  public init(_ choice: ChoiceID) {
    choices = [choice]
  }
}

/// The choice or choices made at a step.
public struct Answer: Sendable, Hashable {
  /// The choices, each once, in the order they were given; a `Session` keeps them in the step's order.
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

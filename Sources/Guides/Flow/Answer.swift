/// What somebody answered at a step: the choices that were made, or the value that was typed.
public struct Answer: Sendable, Hashable {
  /// The choices, each once. In a `Session` they are in the step's order, and a value has the choice that it is read as;
  /// see `ValueBand`.
  public let choices: [ChoiceID]
  /// The value; `nil` at a step that has choices, and where a hand-off code carried only what the value is read as.
  public let value: Value?

  /// Makes an answer of several choices.
  public init(_ choices: [ChoiceID]) {
    self.choices = choices
    value = nil
  }

  /// Makes an answer of one choice.
  public init(_ choice: ChoiceID) {
    choices = [choice]
    value = nil
  }

  /// Makes an answer of a value.
  public init(_ value: Value) {
    self.init(value, readAs: [])
  }

  /// Makes an answer of a value that is read as a choice.
  public init(_ value: Value, readAs choices: [ChoiceID]) {
    self.choices = choices
    self.value = value
  }
}

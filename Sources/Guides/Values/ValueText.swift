/// The words around a value at a step that asks for one.
public struct ValueText: Sendable, Hashable {
  /// What the number counts, such as the word for days; `nil` if it counts nothing.
  public var unit: String?
  /// What to type; `nil` if the kind of the value says it.
  public var hint: String?
  /// What to say of a text that does not look as it should; `nil` for a sentence with the hint.
  public var wrong: String?

  /// Makes the words.
  public init(unit: String? = nil, hint: String? = nil, wrong: String? = nil) {
    self.unit = unit
    self.hint = hint
    self.wrong = wrong
  }
}

/// How answers are told inside other words. A guide knows its own words only, so whoever loads one says the rest.
public struct AnswerWording: Sendable, Hashable {
  /// Stands between the choices of one answer.
  public var and: String
  /// Stands for the answer to a question that nobody has answered.
  public var unanswered: String

  /// How values are told.
  public var values: ValueWording
  /// Whether values that only agents may see are hidden.
  public var hidesPrivateValues = false

  /// Makes a wording; without arguments, one of punctuation alone.
  public init(
    and: String = "\u{3001}", unanswered: String = "\u{2026}\u{2026}", values: ValueWording = ValueWording()
  ) {
    self.and = and
    self.unanswered = unanswered
    self.values = values
  }
}

public import Guides

/// An answer and when it was given.
public struct TimedAnswer: Sendable, Hashable {
  /// The answer.
  public let answer: Answer
  /// When it was given, or last changed.
  public let answeredAt: Timestamp

  /// Makes an answer given at a moment.
  public init(_ answer: Answer, at moment: Timestamp) {
    self.answer = answer
    answeredAt = moment
  }
}

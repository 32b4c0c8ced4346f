public import Guides

/// How long a step was on the screen until it was answered.
public struct StepTime: Sendable, Hashable {
  /// The step.
  public let place: PlaceID
  /// How many answers were measured; at least one.
  public let answers: Int
  /// The mean, in whole seconds, rounded half up.
  public let mean: Int
  /// The median, in whole seconds: of an even count the mean of the middle two, rounded half up.
  public let median: Int

  /// Sums up the answers to a step; `nil` if there are none.
  ///
  /// - Parameter answersBySeconds: How many answers took so many seconds.
  init?(of place: PlaceID, measured answersBySeconds: [Int: Int]) {
    let answers = answersBySeconds.values.reduce(0, +)
    guard answers > 0 else { return nil }
    let sorted = answersBySeconds.sorted { $0.key < $1.key }.map { (seconds: $0.key, answers: $0.value) }
    self.place = place
    self.answers = answers
    mean = Self.mean(of: sorted.reduce(0) { $0 + $1.seconds * $1.answers }, over: answers)
    median = Self.mean(
      of: Self.seconds(ofAnswer: (answers - 1) / 2, in: sorted) + Self.seconds(ofAnswer: answers / 2, in: sorted),
      over: 2)
  }

  /// The seconds of one answer, counted from 0, with the quickest first.
  private static func seconds(ofAnswer number: Int, in sorted: [(seconds: Int, answers: Int)]) -> Int {
    var before = 0
    let group = sorted.first { group in
      before += group.answers
      return number < before
    }
    return group?.seconds ?? 0
  }

  private static func mean(of sum: Int, over count: Int) -> Int {
    (2 * sum + count) / (2 * count)
  }
}

/// For how long a step stood on the screen until it was answered.
public struct StepTime: Sendable, Hashable {
  /// The step.
  public let place: PlaceID
  /// How many answers were measured; at least one.
  public let answers: Int
  /// The mean, in whole seconds, rounded half up.
  public let mean: Int
  /// The median, in whole seconds: of an even count the mean of the middle two, rounded half up.
  public let median: Int

  /// Sums up measured seconds; `nil` where there are none.
  init?(of place: PlaceID, measured seconds: [Int]) {
    guard !seconds.isEmpty else { return nil }
    let sorted = seconds.sorted()
    self.place = place
    answers = sorted.count
    mean = Self.mean(of: sorted[...])
    median = Self.mean(of: sorted[(sorted.count - 1) / 2...sorted.count / 2])
  }

  private static func mean(of seconds: ArraySlice<Int>) -> Int {
    (2 * seconds.reduce(0, +) + seconds.count) / (2 * seconds.count)
  }
}

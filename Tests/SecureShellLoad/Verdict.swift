/// Whether a load keeps within the reach, one line for each thing asked of it.
struct Verdict {
  /// How many times as long as with dialog a move may take at most, for 99 of 100 keys.
  static let slowest = 1.3
  /// The most a session may take on average, in MiB: proportional, and private.
  static let most = (proportional: 1.1, private: 1.1)
  /// How long an answer may take at most until it is on the disk and shown, in milliseconds, for 99 of 100.
  static let slowestAnswer = 30.0

  let figures: Figures
  /// dialog's p99 of a move, in milliseconds.
  let reference: Double

  /// What is judged.
  struct Figures {
    /// The p99 of a move, in milliseconds; not a number where none was measured, as for the three that follow.
    var move: Double
    /// The p99 of an answer, in milliseconds.
    var answer: Double
    /// Means of a session, in MiB.
    var proportional: Double
    var `private`: Double
    var lost: Int
    var garbled: Int
  }

  var lines: [String] {
    [
      // A comparison with what was not measured is false.
      line(figures.move <= Self.slowest * reference, "p99 of a move at most \(Self.slowest) times dialog's"),
      line(figures.answer <= Self.slowestAnswer, "p99 of an answer at most \(Self.slowestAnswer) ms"),
      line(figures.proportional <= Self.most.proportional, "PSS a session at most \(Self.most.proportional) MiB"),
      line(figures.private <= Self.most.private, "private memory a session at most \(Self.most.private) MiB"),
      line(figures.lost == 0, "no session lost"),
      line(figures.garbled == 0, "no session garbled"),
    ]
  }

  private func line(_ holds: Bool, _ words: String) -> String {
    (holds ? "holds        " : "falls short  ") + words
  }
}

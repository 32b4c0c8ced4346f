/// How long a connection waits after each wrong case number: one second more each time, at most ten.
///
/// A right number is looked up at once, whatever was typed before, so that people behind one address do not lock each
/// other out. A number has 68 random bits, and those make guessing hopeless; the wait only limits how often the machine
/// has to look.
struct GuessingDelay: Hashable {
  private static let longest = 10

  private var seconds = 0

  /// The seconds to wait after one more wrong number.
  mutating func next() -> Int {
    seconds = min(seconds + 1, Self.longest)
    return seconds
  }
}

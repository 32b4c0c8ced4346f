/// How long a connection waits after each wrong case number: a second more each time, up to ten.
///
/// A right number is looked up at once, whatever went before: people behind one address do not lock each other out.
/// What makes guessing hopeless are the 68 bits of a number; the wait keeps it from costing the machine anything.
struct GuessingDelay: Hashable {
  private static let longest = 10

  private var seconds = 0

  /// The seconds after one more wrong number.
  mutating func next() -> Int {
    seconds = min(seconds + 1, Self.longest)
    return seconds
  }
}

/// The result of waiting for a terminal.
public enum Arrival: Sendable, Hashable {
  /// An input has arrived, so long after a fixed moment.
  case input(Input, at: Duration)
  /// The terminal's surface has changed: the screen must be drawn again.
  case surface
  /// Nothing has arrived in the time given.
  case nothing
}

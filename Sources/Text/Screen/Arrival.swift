/// The result of waiting for a terminal.
public enum Arrival: Sendable, Hashable {
  /// An input has arrived.
  case input(Input)
  /// The terminal's surface has changed: the screen must be drawn again.
  case surface
  /// Nothing has arrived in the time given.
  case nothing
}

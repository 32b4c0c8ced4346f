/// What waiting for a terminal came to.
public enum Arrival: Sendable, Hashable {
  /// Something reached the program.
  case input(Input)
  /// The terminal has another surface: what stands on it is to be drawn anew.
  case surface
  /// Nothing came for as long as was waited.
  case nothing
}

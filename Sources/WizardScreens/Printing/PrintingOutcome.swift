/// What came of printing through the terminal.
public enum PrintingOutcome: Sendable, Hashable {
  /// Everything was sent; whether anything was printed, no terminal says.
  case sent
  /// Somebody stopped it.
  case stopped
  /// Nothing was taken for too long.
  case stalled
}

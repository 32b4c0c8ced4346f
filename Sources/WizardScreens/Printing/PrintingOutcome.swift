/// The outcome of printing through the terminal.
public enum PrintingOutcome: Sendable, Hashable {
  /// Every byte was sent. No terminal says whether its printer printed them.
  case sent
  /// The user stopped it.
  case stopped
  /// The terminal or the printer took nothing for too long.
  case stalled
}

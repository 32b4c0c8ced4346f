/// How printing through the terminal ended.
public enum PrintingEnd: Sendable, Hashable {
  /// Everything was sent.
  case sent
  /// Somebody stopped it.
  case stopped
  /// The terminal, or a printer that asked to wait, took nothing for too long.
  case stalled
  /// The terminal is gone.
  case gone
}

/// How a print through the terminal ended.
public enum PrintingEnd: Sendable, Hashable {
  /// Every byte was sent. No terminal says whether its printer printed them.
  case sent
  /// The user stopped it.
  case stopped
  /// The terminal took nothing for too long, or the printer asked for a pause and did not end it.
  case stalled
  /// The terminal is gone.
  case gone
}

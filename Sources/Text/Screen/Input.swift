/// Something that reached the program from its terminal.
public enum Input: Sendable, Hashable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted; line ends are spaces and control characters are gone.
  case paste(String)
  /// The terminal does not say how it reads bytes, so that what it shows may be garbled.
  case silentTerminal
  /// The terminal is gone, or someone asked the program to end (SIGHUP, SIGTERM).
  case hangUp
}

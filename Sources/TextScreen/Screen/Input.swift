/// Something that reached the program from its terminal.
public enum Input: Sendable, Hashable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted; line ends are spaces and control characters are gone.
  case paste(String)
  /// The terminal has another size now.
  case resize(ScreenSize)
  /// The terminal's width for ambiguous characters became known, in cells: 1 or 2.
  case ambiguousWidth(Int)
  /// The terminal does not say how it reads bytes, so that what it shows may be garbled.
  case silentTerminal
  /// The terminal is gone, or someone asked the program to end (SIGHUP, SIGTERM).
  case hangUp
}

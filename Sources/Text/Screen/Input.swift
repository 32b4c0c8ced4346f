/// Something that the terminal has sent, or that has happened to it.
public enum Input: Sendable, Hashable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted. Its line ends are spaces, and it has no control characters.
  case paste(String)
  /// Text came faster than anybody types, without a mark that it was pasted. Line ends and tabs stay in it as `\n` and
  /// `\t`. The first `keysGiven` characters were given as keys already.
  case burst(String, keysGiven: Int)
  /// The terminal has not answered which encoding it reads, so that its screen may be garbled.
  case silentTerminal(behind: Multiplexer?)
  /// The multiplexer is not in UTF-8, so that Chinese is lost between the program and the terminal.
  case lostChinese(in: Multiplexer)
  /// The terminal is gone, or a signal asks the program to end (SIGHUP, SIGTERM).
  case hangUp
}

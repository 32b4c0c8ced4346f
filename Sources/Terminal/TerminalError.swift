/// Why there can be no full screen. The program can then walk line by line.
public enum TerminalError: Error, Hashable {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// The terminal cannot position text: TERM is `dumb`, `unknown` or not set, or the entry lacks the capability.
  case dumbTerminal
  /// TERM is no name of a terminal, or neither terminfo nor the program knows the name. It is given as it was set, so
  /// that it must be made harmless before it is shown.
  case unknownTerminal(String)
  /// The machine has no locale in UTF-8. Without one ncurses treats every hanzi as a character that cannot be shown.
  case noUnicodeLocale
  /// The limit on the size of files (`ulimit -f`) is smaller than a drawn screen, which goes through a file in memory.
  case filesTooShort
}

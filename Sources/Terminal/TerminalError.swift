/// Why there can be no full screen here; the program can still go line by line.
public enum TerminalError: Error, Hashable {
  /// Input or output leads to a file or a pipe.
  case notATerminal
  /// The terminal cannot place text: TERM is `dumb`, `unknown` or not set, or has no such capability.
  case dumbTerminal
  /// TERM is no name of a terminal, or one that neither terminfo nor we know. Given as found: not harmless to show.
  case unknownTerminal(String)
  /// The machine has no locale in UTF-8, without which ncurses takes every hanzi for a character that cannot be shown.
  case noUnicodeLocale
  /// Files may not grow as long as a screen is when it is drawn (`ulimit -f`).
  case filesTooShort
}

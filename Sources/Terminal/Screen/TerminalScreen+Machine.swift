internal import CNcurses
internal import Glibc

/// What the machine gives the terminal: its descriptions, its locales, its limits.
extension TerminalScreen {
  /// Lets nothing but TERM describe the terminal, and has wide characters measured as in UTF-8 whatever the user's
  /// locale is.
  static func settleEnvironment() {
    for name in ["TERMINFO", "TERMINFO_DIRS", "TERMCAP", "LINES", "COLUMNS"] { unsetenv(name) }
    for name in locales where !isUnicode { setlocale(LC_CTYPE, name) }
  }

  /// Locales of which any will do: the one that every Debian has, the user's, and those that others have made.
  private static let locales = ["C.UTF-8", "", "zh_CN.UTF-8", "en_US.UTF-8"]

  private static var isUnicode: Bool { String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8" }

  /// What this machine lacks for any full screen, once the environment is settled; `nil` if it lacks nothing.
  static var lack: TerminalError? {
    isUnicode ? cn_has_room() ? nil : .filesTooShort : .noUnicodeLocale
  }
}

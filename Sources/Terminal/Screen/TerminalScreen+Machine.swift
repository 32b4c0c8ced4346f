internal import CNcurses
internal import Glibc

/// What the machine offers to a terminal: terminal descriptions, locales, limits.
extension TerminalScreen {
  /// Removes variables that describe the terminal, except TERM, and sets a locale in UTF-8 so that ncurses measures
  /// wide characters in the same way for every user.
  static func settleEnvironment() {
    for name in ["TERMINFO", "TERMINFO_DIRS", "TERMCAP", "LINES", "COLUMNS"] { unsetenv(name) }
    for name in locales where !isUnicode { setlocale(LC_CTYPE, name) }
  }

  /// The locales to try; any of them is good enough. The first is in every Debian; the empty name is the user's own.
  private static let locales = ["C.UTF-8", "", "zh_CN.UTF-8", "en_US.UTF-8"]

  private static var isUnicode: Bool { String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8" }

  /// What this machine lacks for a full screen on any terminal; `nil` if it lacks nothing. The environment must be
  /// settled before.
  static var lack: TerminalError? {
    isUnicode ? cn_has_room() ? nil : .filesTooShort : .noUnicodeLocale
  }
}

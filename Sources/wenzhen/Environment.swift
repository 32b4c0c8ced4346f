import Glibc

/// The environment variables that matter to us, read nowhere else.
enum Environment {
  /// The terminal's type, as TERM names it.
  static var terminalType: String? { value(of: "TERM") }

  /// Whether colours are welcome: NO_COLOR, if it is set to anything, says that they are not.
  static var wantsColor: Bool { value(of: "NO_COLOR")?.isEmpty ?? true }

  /// Where programs keep what lasts from one run to the next, as the XDG base directories have it; `nil` where neither
  /// XDG_STATE_HOME nor HOME names a folder.
  static var stateFolder: String? {
    if let folder = value(of: "XDG_STATE_HOME"), folder.hasPrefix("/") { return folder }
    guard let home = value(of: "HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.local/state"
  }

  private static func value(of name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

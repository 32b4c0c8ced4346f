import Glibc

/// The environment variables that matter to us, read nowhere else.
enum Environment {
  /// The terminal's type, as TERM names it.
  static var terminalType: String? { value(of: "TERM") }

  /// Whether colours are welcome: NO_COLOR, if it is set to anything, says that they are not.
  static var wantsColor: Bool { value(of: "NO_COLOR")?.isEmpty ?? true }

  private static func value(of name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

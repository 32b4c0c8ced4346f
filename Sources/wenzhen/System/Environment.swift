import Glibc
import Guides
import Terminal
import Text

/// The environment variables that the program reads. No other type reads any.
enum Environment {
  /// The type of the terminal, the value of TERM.
  static var terminalType: String? { value(of: "TERM") }

  /// Whether colours are welcome. They are not if NO_COLOR has any value (no-color.org).
  static var wantsColor: Bool { value(of: "NO_COLOR")?.isEmpty ?? true }

  /// The folder for what lasts from one run to the next (XDG base directories); `nil` if neither XDG_STATE_HOME nor
  /// HOME names a folder.
  static var stateFolder: FilePath? {
    if let folder = path(in: "XDG_STATE_HOME") { return folder }
    return homeFolder.map { $0 + "/.local/state" }
  }

  /// The folder for what can be made again at any time (XDG base directories); `nil` if neither XDG_CACHE_HOME nor HOME
  /// names a folder.
  static var cacheFolder: FilePath? {
    if let folder = path(in: "XDG_CACHE_HOME") { return folder }
    return homeFolder.map { $0 + "/.cache" }
  }

  /// The home folder of the user; `nil` if HOME names none.
  static var homeFolder: FilePath? { path(in: "HOME") }

  /// The locale for characters, as `LC_ALL`, `LC_CTYPE` and `LANG` give it in this order; `nil` if none is set.
  static var locale: String? {
    ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(value).first { !$0.isEmpty }
  }

  /// The language of the locale, as `LC_ALL`, `LC_MESSAGES` and `LANG` give it in this order; `nil` if they name none.
  static var language: Language? {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(value).first { !$0.isEmpty }
    let name = locale?.prefix { $0 != "." && $0 != "@" }.map { $0 == "_" ? "-" : $0 } ?? []
    // Locales name a place where languages name a script.
    switch String(name) {
    case "zh-CN", "zh-SG": return Language(tag: "zh-Hans")
    case "zh-TW", "zh-HK", "zh-MO": return Language(tag: "zh-Hant")
    default: return Language(tag: String(name))
    }
  }

  /// The encoding of the locale; UTF-8 if the locale names none, as `C` does not.
  static var encoding: TextEncoding { locale.flatMap(TextEncoding.init(locale:)) ?? .utf8 }

  /// The multiplexer between the program and the terminal; `nil` if none is known.
  static var multiplexer: Multiplexer? {
    if value(of: "TMUX") != nil { return .tmux }
    if value(of: "STY") != nil { return .screen }
    // mosh sets no variable by which it could be known.
    return Ancestry.includes("mosh-server") ? .mosh : nil
  }

  /// The pane of tmux that the program runs in, such as `%3`; empty if tmux does not name it, and `nil` outside of tmux.
  static var tmuxPane: String? { value(of: "TMUX").map { _ in value(of: "TMUX_PANE") ?? "" } }

  /// The folders in which other programs are looked for. Only absolute paths count: a relative one could lead to
  /// anybody's folder.
  static var programFolders: [String] {
    (value(of: "PATH") ?? "/usr/bin:/bin").split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
  }

  /// The environment for a program whose output is parsed, as C strings: UTF-8 and no translation.
  static var forProgramsThatAreRead: [[CChar]] {
    var variables: [[CChar]] = []
    var next = environ
    while let variable = next.pointee {
      let name = String(cString: variable).prefix { $0 != "=" }
      if name != "LC_ALL", name != "LANGUAGE" { variables.append(FilePath(cString: variable).chars) }
      next += 1
    }
    return variables + [FilePath("LC_ALL=C.UTF-8").chars]
  }

  /// The request of an SSH client, if sshd runs a command of its own instead; `nil` if sshd does not.
  static var originalCommand: String? { value(of: "SSH_ORIGINAL_COMMAND") }

  /// The address of the SSH client; empty if there is none.
  static var clientAddress: String {
    String(value(of: "SSH_CONNECTION")?.split(separator: " ").first?.prefix(64) ?? "")
  }

  /// The variables that are left to a kiosk, whose client may set what it likes.
  private static let harmlessNames = ["TERM", "LANG", "TZ", "NO_COLOR"]

  /// The time zone of merchants, China's, eight hours east of Greenwich, in the form of POSIX, which needs no file.
  private static let merchantsTimeZone = "CST-8"

  /// Removes all variables but a few, and those of the few whose value is no plain name, since libraries take some
  /// values for paths.
  ///
  /// If no time zone is left, the merchants' zone is set: the machine may stand anywhere.
  static func reduce() {
    let plain = harmlessNames.compactMap { name in value(of: name).map { (name, $0) } }.filter { isPlainName($0.1) }
    clearenv()
    for (name, value) in plain { setenv(name, value, 1) }
    if value(of: "TZ")?.isEmpty ?? true { setenv("TZ", merchantsTimeZone, 1) }
    tzset()
  }

  /// Whether a text has only letters, digits and `._+-,/`, begins with a letter or digit, and has no `..` in it.
  static func isPlainName(_ text: String) -> Bool {
    text.utf8.count <= 64 && (text.first.map(isLetterOrDigit) ?? true) && !text.contains("..")
      && text.allSatisfy { isLetterOrDigit($0) || "._+-,/".contains($0) }
  }

  private static func isLetterOrDigit(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }

  /// The absolute path in a variable; `nil` if it holds none.
  private static func path(in name: String) -> FilePath? {
    getenv(name).map { FilePath(cString: $0) }.flatMap { $0.isFromRoot ? $0 : nil }
  }

  private static func value(of name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

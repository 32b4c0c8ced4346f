import Glibc
import Terminal
import Text

/// The environment variables that matter to us, read nowhere else.
enum Environment {
  /// The terminal's type, as TERM names it.
  static var terminalType: String? { value(of: "TERM") }

  /// Whether colours are welcome: NO_COLOR, if it is set to anything, says that they are not.
  static var wantsColor: Bool { value(of: "NO_COLOR")?.isEmpty ?? true }

  /// Where programs keep what lasts from one run to the next, as the XDG base directories have it; `nil` where neither
  /// XDG_STATE_HOME nor HOME names a folder.
  static var stateFolder: FilePath? {
    if let folder = path(in: "XDG_STATE_HOME") { return folder }
    return homeFolder.map { $0 + "/.local/state" }
  }

  /// The folder of whoever runs the program; `nil` where HOME names none.
  static var homeFolder: FilePath? { path(in: "HOME") }

  /// The locale for characters, as `LC_ALL`, `LC_CTYPE` and `LANG` give it in this order; `nil` if none is set.
  static var locale: String? {
    ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(value).first { !$0.isEmpty }
  }

  /// How the locale writes characters; UTF-8 where it does not say, as in `C`.
  static var encoding: TextEncoding { locale.flatMap(TextEncoding.init(locale:)) ?? .utf8 }

  /// What stands between the program and the terminal; `nil` if nothing is known to.
  static var multiplexer: Multiplexer? {
    if value(of: "TMUX") != nil { return .tmux }
    if value(of: "STY") != nil { return .screen }
    // mosh sets no variable that nobody else does.
    return Ancestry.includes("mosh-server") ? .mosh : nil
  }

  /// The folders in which programs are looked for; one that is not given from the root could be anybody's.
  static var programFolders: [String] {
    (value(of: "PATH") ?? "/usr/bin:/bin").split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
  }

  /// The variables for a program of which the words are read, as C strings: in UTF-8, and not translated.
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

  /// What an SSH client asked for, where sshd was told what to run in its place.
  static var originalCommand: String? { value(of: "SSH_ORIGINAL_COMMAND") }

  /// The address of the SSH client; empty if there is none.
  static var clientAddress: String {
    String(value(of: "SSH_CONNECTION")?.split(separator: " ").first?.prefix(64) ?? "")
  }

  /// The variables that are left where anybody may come in over a line.
  private static let harmlessNames = ["TERM", "LANG", "TZ", "NO_COLOR"]

  /// The time zone of merchants, in the form of POSIX, which needs no file: China's, eight hours east of Greenwich.
  private static let merchantsTimeZone = "CST-8"

  /// Drops every variable but a few, and of those what cannot be a plain name: libraries take some for paths.
  ///
  /// Where none names a time zone it is the merchants' own: the machine may stand anywhere.
  static func reduce() {
    let plain = harmlessNames.compactMap { name in value(of: name).map { (name, $0) } }.filter { isPlainName($0.1) }
    clearenv()
    for (name, value) in plain { setenv(name, value, 1) }
    if value(of: "TZ")?.isEmpty ?? true { setenv("TZ", merchantsTimeZone, 1) }
    tzset()
  }

  /// Whether a text is made of letters, digits and `._+-,/`, begins with a letter or digit, and climbs no folders.
  static func isPlainName(_ text: String) -> Bool {
    text.utf8.count <= 64 && (text.first.map(isLetterOrDigit) ?? true) && !text.contains("..")
      && text.allSatisfy { isLetterOrDigit($0) || "._+-,/".contains($0) }
  }

  private static func isLetterOrDigit(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }

  /// The path from the root that a variable holds; `nil` if it holds none.
  private static func path(in name: String) -> FilePath? {
    getenv(name).map { FilePath(cString: $0) }.flatMap { $0.isFromRoot ? $0 : nil }
  }

  private static func value(of name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

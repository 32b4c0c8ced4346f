import CaseStore
import Terminal

/// What `wenzhen doctor` found out; nothing is judged yet.
struct DoctorFacts {
  /// The locale of the environment; `nil` if none is set.
  var locale: String?
  /// TERM as it is set.
  var term: String?
  var terminal: TerminalFacts
  var probe: TerminalProbe
  var wantsColor: Bool
  /// What stands between the program and the terminal.
  var multiplexer: Multiplexer?
  /// The name of this machine's printer; `nil` if there is none.
  var printer: String?
  var store: StoreFact
  /// The store's folder, where others can open it too; of an installation over SSH that is asked for separately.
  var openFolder: String?
  /// The installation over SSH; `nil` if it was not asked for.
  var kiosk: KioskFacts?

  /// How the store of cases is.
  enum StoreFact: Hashable {
    /// It opens, with so many cases.
    case open(path: String, count: Int)
    /// There is none yet.
    case missing(path: String)
    /// It does not open; the words of the error.
    case failed(String)
  }
}

/// What was found of an installation over SSH.
struct KioskFacts: Hashable {
  /// Who merchants log in as.
  var user: String
  /// Whether there is such a user.
  var exists: Bool
  /// The user's shell.
  var shell: String
  /// Whether su(1) lets anybody exchange the shell for another one, since /etc/shells has it.
  var isShellListed = false
  /// Whether the user's password is empty; known to root only.
  var hasEmptyPassword = false
  /// Whether the user may write in their home.
  var canWriteHome: Bool
  /// Whether the state folder is the user's, and nobody else can enter it.
  var ownsState: Bool
  /// The state folder, as root sees it.
  var state: String
  /// What root has set for a kiosk that is a login shell; `nil` if the shell is another one.
  var options: Options?
  /// Where that stands, as root sees it.
  var optionsFile = KioskSettings.path
  /// sshd's settings for the user, in lower case; `nil` if sshd could not be asked.
  var settings: [String: String]?
  /// Where sshd locks the user up; `nil` if it does not.
  var chroot: Chroot?
  var logins: LoginsFact
  /// The wrong case numbers of the last hour; `nil` if there is no store that says.
  var wrongNumbers: WrongNumbers?

  /// Whether a shell is this program, by its name.
  static func isProgram(_ shell: String) -> Bool { shell.hasSuffix("/wenzhen") }

  /// What root has set, or the words of what is wrong with it.
  enum Options: Hashable {
    case set([String])
    case flawed(String)
  }

  /// A folder that is the whole disk to whoever comes in.
  struct Chroot: Hashable {
    var folder: String
    /// What was said when the program was run in it; `nil` if it ran.
    var complaint: String?
    /// Whether the usual terminal is described in it.
    var describesTerminals = true
    /// Whether C.UTF-8 is there.
    var hasLocale = true
  }

  /// Whether logins can be counted.
  enum LoginsFact: Hashable {
    /// They can; there are so many.
    case counted(Int)
    /// They cannot; the words of the error.
    case failed(String)
  }
}

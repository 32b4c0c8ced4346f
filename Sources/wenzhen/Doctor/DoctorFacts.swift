import CaseStore
import Terminal
import Text

/// What `wenzhen doctor` has looked up. `Diagnosis` judges it.
struct DoctorFacts {
  /// The locale of the environment; `nil` if none is set.
  var locale: String?
  /// The value of TERM; `nil` if it is not set.
  var term: String?
  var terminal: TerminalFacts
  var probe: TerminalProbe
  var wantsColor: Bool
  /// The multiplexer between the program and the terminal; `nil` if none is known.
  var multiplexer: Multiplexer?
  /// The multiplexer that is not in UTF-8, so that Chinese is lost in it; `nil` if there is none.
  var narrowMultiplexer: Multiplexer?
  /// The name of this machine's printer; `nil` if there is none.
  var printer: String?
  var store: StoreFact
  /// The store's folder if other users can open it; `nil` if they cannot. An installation over SSH has a check of its
  /// own, and `nil` here.
  var openFolder: String?
  /// What is known of the installation over SSH; `nil` if nobody asked for it.
  var kiosk: KioskFacts?

  /// What happened when the store of cases was opened.
  enum StoreFact: Hashable {
    /// The store opens, and has so many cases.
    case open(path: String, count: Int)
    /// There is no store yet.
    case missing(path: String)
    /// The store does not open; the words are those of the error.
    case failed(String)
  }
}

/// What is known of an installation over SSH.
struct KioskFacts: Hashable {
  /// The name of the user that merchants log in as.
  var user: String
  /// Whether the machine has such a user.
  var exists: Bool
  /// The user's shell.
  var shell: String
  /// Whether /etc/shells lists the user's shell. If it does, su(1) lets anybody who knows the password run another
  /// shell.
  var isShellListed = false
  /// Whether the user's password is empty. Only root can know; for anybody else it is `false`.
  var hasEmptyPassword = false
  /// Whether the user may write in the user's own home.
  var canWriteHome: Bool
  /// Whether the state folder belongs to the user, and nobody else can enter it.
  var ownsState: Bool
  /// The path of the state folder outside of a chroot, as root sees it.
  var state: String
  /// What root has set for a kiosk that is a login shell; `nil` if the user's shell is another program.
  var options: Options?
  /// The path of root's settings outside of a chroot, as root sees it.
  var optionsFile = KioskSettings.path
  /// sshd's settings for the user, their names in lower case; `nil` if sshd could not be asked.
  var settings: [String: String]?
  /// The folder in which sshd locks the user up; `nil` if sshd does not.
  var chroot: Chroot?
  var logins: LoginsFact
  /// The wrong case numbers of the last hour; `nil` if there is no store that counts them.
  var wrongNumbers: WrongNumbers?

  /// Whether a shell is this program, judged by its name.
  static func isProgram(_ shell: String) -> Bool { shell.hasSuffix("/wenzhen") }

  /// The options that root has set, or the words of what is wrong with them.
  enum Options: Hashable {
    case set([String])
    case flawed(String)
  }

  /// A folder that is the whole file system for whoever logs in (chroot).
  struct Chroot: Hashable {
    var folder: String
    /// What the program complained of when it ran in the folder, empty if it gave no reason; `nil` if it ran well.
    var complaint: String?
    /// Whether the folder has the terminfo entry of the usual terminal.
    var describesTerminals = true
    /// Whether the folder has the locale C.UTF-8.
    var hasLocale = true
  }

  /// Whether logins can be counted.
  enum LoginsFact: Hashable {
    /// They can be counted; so many stand now.
    case counted(Int)
    /// They cannot be counted; the words are those of the error.
    case failed(String)
  }
}

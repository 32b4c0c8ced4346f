import Terminal

/// What `wenzhen doctor` found out; nothing is judged yet.
struct DoctorFacts {
  /// The locale of the environment; `nil` where none is set.
  var locale: String?
  /// TERM as it is set.
  var term: String?
  var terminal: TerminalFacts
  var probe: TerminalProbe
  var wantsColor: Bool
  /// What stands between the program and the terminal.
  var multiplexer: Multiplexer?
  /// The name of this machine's printer; `nil` where there is none.
  var printer: String?
  var store: StoreFact
  /// The installation over SSH; `nil` where it was not asked for.
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
  /// Whether the user may write in their home.
  var canWriteHome: Bool
  /// Whether the state folder is the user's, and nobody else can enter it.
  var ownsState: Bool
  /// The state folder.
  var state: String
  /// sshd's settings for the user, in lower case; `nil` where sshd could not be asked.
  var settings: [String: String]?
}

import CaseStore

/// Whether the command line asks for a kiosk, and the limits it sets.
struct KioskSetup: Equatable {
  /// The folder in which a kiosk keeps its cases, unless `--state` names another.
  static let usualFolder = "/var/lib/wenzhen"
  private static let usualIdle = IdleLimit(minutes: 15)
  private static let usualCasesPerLogin = 5
  private static let usualCasesInAll = 100_000
  private static let usualSessions = 500
  private static let usualSessionsPerAddress = 20

  var isKiosk = false
  var state: FilePath?
  var idle: IdleLimit?
  /// How many new cases one login may add.
  var cases: CountOption?
  var casesInAll: CountOption?
  /// How many logins may be open at the same time.
  var sessions: CountOption?
  var sessionsPerAddress: CountOption?
  /// What the login shell was given with `-c`.
  var shellCommand: String?

  /// The kiosk that the command line asks for; `nil` if it asks for none.
  ///
  /// - Parameter client: The address of the SSH client; empty if it is not known.
  func kiosk(for client: String, on settings: ScreenSettings) throws(CommandError) -> Kiosk? {
    guard isKiosk else {
      let alone = [
        state.map { _ in "--state" }, idle.map { _ in "--idle" }, cases.map { _ in "--cases" },
        casesInAll.map { _ in "--cases-in-all" }, sessions.map { _ in "--sessions" },
        sessionsPerAddress.map { _ in "--sessions-per-address" },
      ]
      if let option = alone.compactMap(\.self).first { throw .onlyInKiosk(option: option) }
      return nil
    }
    return Kiosk(
      folder: StateFolder(path: state ?? FilePath(Self.usualFolder)),
      idle: idle ?? Self.usualIdle,
      casesPerLogin: cases?.count ?? Self.usualCasesPerLogin,
      casesInAll: casesInAll?.count ?? Self.usualCasesInAll,
      logins: LoginSlots.Limits(
        inAll: sessions?.count ?? Self.usualSessions,
        fromOneAddress: sessionsPerAddress?.count ?? Self.usualSessionsPerAddress),
      client: ClientAddress(client), settings: settings)
  }
}

extension KioskSetup {
  /// Reads the options from a command line that needs no parser.
  init(_ line: PlainLine) throws(PlainLine.NotPlain) {
    isKiosk = line.has("--kiosk")
    state = line.value(of: "--state").map(FilePath.init(word:))
    idle = try line.value(of: "--idle", IdleLimit.init(argument:))
    cases = try line.value(of: "--cases", CountOption.init(argument:))
    casesInAll = try line.value(of: "--cases-in-all", CountOption.init(argument:))
    sessions = try line.value(of: "--sessions", CountOption.init(argument:))
    sessionsPerAddress = try line.value(of: "--sessions-per-address", CountOption.init(argument:))
    shellCommand = line.value(of: "-c")
  }
}

import CaseStore

/// Whether a kiosk is asked for, and how it is set up.
struct KioskSetup: Equatable {
  /// Where the cases of a kiosk are kept unless another folder is named.
  static let usualFolder = "/var/lib/wenzhen"
  private static let usualIdle = IdleLimit(minutes: 15)
  private static let usualCasesPerLogin = 5
  private static let usualCasesInAll = 100_000
  private static let usualSessions = 500
  private static let usualSessionsPerAddress = 20

  var isKiosk = false
  var state: FilePath?
  var idle: IdleLimit?
  /// New cases that one login may bring.
  var cases: CountOption?
  var casesInAll: CountOption?
  /// Logins that may stand at once.
  var sessions: CountOption?
  var sessionsPerAddress: CountOption?
  /// What a login shell was given.
  var shellCommand: String?

  /// The kiosk asked for; `nil` if none is.
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
  /// Reads it from a command line that is written plainly.
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

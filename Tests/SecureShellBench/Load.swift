import SecureShell

/// What came of many merchants at once.
struct Load {
  /// Milliseconds from a key to the last byte of the screen, sorted, for each kind of key.
  let times: [Script.Kind: [Double]]
  /// Keys after which nothing came.
  let unanswered: Int
  /// Merchants whose client ended, or who never saw a screen.
  let lost: Int
  /// Merchants whose screen at the end is not that of most who pressed as many keys.
  let garbled: Int
  let memory: SessionMemory

  init(
    of name: String, program: String, command: String, script: [Script.Key], seeing words: String, count: Int,
    seconds: Double
  ) throws {
    let server = try SecureShellServer(settings: [
      "ForceCommand \(command)", "DisableForwarding yes", "PermitUserRC no", "MaxSessions 1", "SetEnv LANG=C.UTF-8",
      "LogLevel ERROR",
    ])
    let crowd = Crowd(named: name)
    crowd.logIn(count, to: server, script: script, seeing: words)
    crowd.walk(seconds: seconds)
    memory = SessionMemory(of: server.connectionProcesses, program: program)
    let reactions = crowd.merchants.flatMap(\.reactions)
    times = Dictionary(grouping: reactions, by: \.kind).mapValues { $0.compactMap(\.milliseconds).sorted() }
    unanswered = reactions.count { $0.milliseconds == nil }
    let living = crowd.merchants.filter { !$0.isLost }
    lost = count - living.count
    garbled = Self.garbled(living)
  }

  /// Counts screens that differ from most of those after the same keys; the first line holds minutes, and is left out.
  private static func garbled(_ merchants: [Merchant]) -> Int {
    Dictionary(grouping: merchants, by: \.pressed).values.reduce(0) { sum, group in
      let screens = Dictionary(grouping: group) { $0.screen.dropFirst().joined(separator: "\n") }
      return sum + group.count - (screens.values.map(\.count).max() ?? 0)
    }
  }
}

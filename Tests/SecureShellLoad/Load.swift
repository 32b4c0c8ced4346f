import SecureShell

/// What came of many merchants at once.
package struct Load {
  /// Milliseconds from a key to the last byte of the screen, sorted, for each kind of key.
  let times: [Script.Kind: [Double]]
  /// Keys that were pressed, and those of them whose answer came, by merchants who were lost later too.
  let pressed: Int
  let answered: Int
  /// Merchants whose client ended, who never saw a screen, or whom a key got no answer.
  let lost: Int
  /// Merchants whose screen at the end cannot be right.
  let garbled: Int
  let memory: SessionMemory

  package init(
    of name: String, program: String, command: String, script: [Script.Key], seeing words: String,
    title: String, count: Int, seconds: Double
  ) throws {
    let server = try SecureShellServer(settings: [
      "ForceCommand \(command)", "DisableForwarding yes", "PermitUserRC no", "MaxSessions 1", "SetEnv LANG=C.UTF-8",
      "LogLevel ERROR",
    ])
    let crowd = Crowd(named: name)
    crowd.logIn(count, to: server, script: script, seeing: words)
    crowd.walk(seconds: seconds)
    memory = SessionMemory(of: server.connectionProcesses, program: program)
    let reactions = crowd.merchants.flatMap(\.times.reactions)
    times = Dictionary(grouping: reactions, by: \.kind).mapValues { $0.map(\.milliseconds).sorted() }
    pressed = crowd.merchants.reduce(0) { $0 + $1.times.pressed }
    answered = reactions.count
    let living = crowd.merchants.filter { !$0.isLost }
    lost = count - living.count
    garbled = FinalScreen.garbled(living.map(\.finalScreen), title: title)
  }
}

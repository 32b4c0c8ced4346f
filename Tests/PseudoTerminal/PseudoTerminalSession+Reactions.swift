extension PseudoTerminalSession {
  /// Waits until `text` stands on the screen and the program is quiet.
  public func wait(for text: String, timeout: Duration = patience) throws {
    try wait(for: "“\(text)”", timeout: timeout) { $0.screen.contains(text) }
  }

  /// Waits until the program has sent nothing for `quiet`.
  public func waitUntilQuiet(for quiet: Duration = .milliseconds(40), timeout: Duration = patience) throws {
    try wait(for: "quiet", quiet: quiet, timeout: timeout) { _ in true }
  }

  /// The first screen: everything from the start of the program until it is quiet.
  public func firstScreen(quiet: Duration = .milliseconds(100)) throws -> Reaction {
    try wait(for: "a first screen", quiet: quiet) { !$0.output.isEmpty }
    return Reaction(duration: started.duration(to: lastOutput), byteCount: output.count)
  }

  /// Types `text`, and measures everything the program sends until it is quiet.
  public func reaction(to text: String, quiet: Duration = .milliseconds(100)) throws -> Reaction {
    let countBefore = output.count
    let sent = SuspendingClock().now
    send(text)
    try wait(for: "a reaction", quiet: quiet) { $0.output.count > countBefore }
    return Reaction(duration: sent.duration(to: lastOutput), byteCount: output.count - countBefore)
  }
}

import PseudoTerminal

/// Starts ScreenEcho in a terminal of its own, and waits for its first screen.
func startScreenEcho(
  settings: [String: String] = [:], columns: Int = 80, rows: Int = 24, claim: (columns: Int, rows: Int)? = nil
) throws -> PseudoTerminalSession {
  let session = try PseudoTerminalSession(
    program: BuiltProgram.path(of: "ScreenEcho"),
    environment: PseudoTerminalSession.pinnedEnvironment.merging(settings) { $1 }, columns: columns, rows: rows,
    claim: claim)
  try session.wait(for: "第二步")
  return session
}

extension PseudoTerminalSession {
  /// The text the program sends between now and being quiet after `text` was typed and `awaited` is shown.
  func outputText(after text: String, showing awaited: String) throws -> String {
    let countBefore = output.count
    send(text)
    try wait(for: awaited)
    return String(decoding: output[countBefore...], as: UTF8.self)
  }
}

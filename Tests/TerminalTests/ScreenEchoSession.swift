import Foundation
import Glibc
import PseudoTerminal
import Testing

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

/// Starts ScreenEcho from an interactive shell, and waits for its first screen; the program's number is given too.
func startScreenEchoInShell(
  settings: [String: String] = [:], hasPrinter: Bool = false
) throws -> (session: PseudoTerminalSession, program: pid_t) {
  let session = try PseudoTerminalSession(
    program: "/bin/bash", arguments: ["--norc", "--noprofile", "-i"],
    environment: PseudoTerminalSession.pinnedEnvironment.merging(settings) { $1 }, hasPrinter: hasPrinter)
  session.send("\(BuiltProgram.path(of: "ScreenEcho"))\n")
  try session.wait(for: "第二步")
  return (session, try #require(try session.child))
}

extension PseudoTerminalSession {
  /// The program that the session's own has started; `nil` where there is none.
  var child: pid_t? {
    get throws {
      let shell = processIdentifier
      let children = try String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
      return children.split(separator: " ").first.flatMap { pid_t($0) }
    }
  }

  /// The text the program sends between now and being quiet after `text` was typed and `awaited` is shown.
  func outputText(after text: String, showing awaited: String) throws -> String {
    let countBefore = output.count
    send(text)
    try wait(for: awaited)
    return String(decoding: output[countBefore...], as: UTF8.self)
  }
}

import CWriteQueue
import Foundation
import PseudoTerminal
import TestSupport
import Testing

@testable import wenzhen

@Suite("Losing the terminal in the middle of a case", .tags(.program))
struct LosingTheTerminalTests {
  private static let limit = Duration.milliseconds(100)

  /// A case with one answer, on a terminal that reads `encoding`.
  private func start(in state: ScratchFolder, shell: String? = nil, encoding: String? = nil) throws
    -> PseudoTerminalSession
  {
    let program = BuiltProgram.path(of: "wenzhen")
    let environment = PseudoTerminalSession.pinnedEnvironment.merging(["XDG_STATE_HOME": state.path]) { $1 }
    let session = try PseudoTerminalSession(
      program: shell == nil ? program : "/bin/sh", arguments: shell.map { ["-c", $0 + "exec \(program)"] } ?? [],
      environment: environment, encoding: encoding)
    try session.wait(for: "是这个代码")
    session.send("1")
    try session.wait(for: "错误是什么时候出现的")
    return session
  }

  /// The answer that was shown as taken is there to go on with.
  private func expectKept(in state: ScratchFolder, showing words: String = "错误是什么时候出现的") throws {
    let environment = PseudoTerminalSession.pinnedEnvironment.merging(["XDG_STATE_HOME": state.path]) { $1 }
    let session = try PseudoTerminalSession(
      program: BuiltProgram.path(of: "wenzhen"), arguments: ["resume"], environment: environment)
    try session.wait(for: words)
  }

  @Test(
    "ends the program at once and without a spin when the line is gone, also where hang-ups are ignored",
    arguments: ["", "trap '' HUP; "])
  func hangUp(shell: String) throws {
    let state = try ScratchFolder()
    let session = try start(in: state, shell: shell)
    let before = try #require(session.processorTimeSoFar)
    session.hangUp()
    #expect(try session.waitForExit(timeout: .seconds(2)) == .exited(0))
    #expect(try #require(session.processorTime) - before < Self.limit)
    try expectKept(in: state)
  }

  @Test("ends the program in two seconds where the terminal does not read, and gives it back")
  func stalled() throws {
    let state = try ScratchFolder()
    let session = try start(in: state)
    session.isFrozen = true
    // More than the line holds, so that the program waits in the middle of a screen.
    session.send(Array(repeating: 0x0C, count: 400))
    let before = try #require(session.processorTimeSoFar)
    session.signal(SIGTERM)
    try session.waitForExit(timeout: .seconds(4))
    #expect(try #require(session.processorTime) - before < Self.limit)
    #expect(session.isInShellMode)
    try expectKept(in: state)
  }

  @Test(
    "gives it back and says what is kept, as the terminal reads it, when a signal ends the program",
    arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT], ["GB18030", nil])
  func signalled(signal: Int32, encoding: String?) throws {
    let state = try ScratchFolder()
    let session = try start(in: state, encoding: encoding)
    let before = try #require(session.processorTimeSoFar)
    session.signal(signal)
    #expect(try session.waitForExit(timeout: .seconds(2)) == .exited(0))
    #expect(try #require(session.processorTime) - before < Self.limit)
    #expect(!session.isAlternateScreen && session.isInShellMode && session.cursor.isVisible)
    #expect(session.screen.contains("wenzhen resume "))
    try expectKept(in: state)
  }

  @Test(
    "gives it back and says what is kept, as the terminal reads it, when the program crashes",
    arguments: [SIGSEGV, SIGILL, SIGBUS, SIGFPE, SIGABRT, SIGTRAP], ["GB18030", nil])
  func crashed(signal: Int32, encoding: String?) throws {
    let state = try ScratchFolder()
    let session = try start(in: state, encoding: encoding)
    session.signal(signal)
    #expect(try session.waitForExit(timeout: .seconds(2)) == .signaled(signal))
    #expect(!session.isAlternateScreen && session.isInShellMode && session.cursor.isVisible)
    #expect(session.screen == "程序出错，已经停止。终端已恢复；输入 wenzhen resume 可以从保存的地方接着排查。")
    try expectKept(in: state)
  }

  @Test("ends line by line too when the line is gone")
  func lines() throws {
    let state = try ScratchFolder()
    let session = try PseudoTerminalSession(
      program: BuiltProgram.path(of: "wenzhen"), arguments: ["--plain"],
      environment: PseudoTerminalSession.pinnedEnvironment.merging(["XDG_STATE_HOME": state.path]) { $1 })
    try session.wait(for: "请输入：")
    session.send("1\n")
    try session.wait(for: "错误是什么时候出现的")
    let before = try #require(session.processorTimeSoFar)
    session.hangUp()
    try session.waitForExit(timeout: .seconds(2))
    #expect(try #require(session.processorTime) - before < Self.limit)
    try expectKept(in: state)
  }

  @Test("saves an answer that has to wait for other programs, when a signal ends the program meanwhile")
  func saving() throws {
    let state = try ScratchFolder()
    let session = try start(in: state)
    try whileOthersWrite(in: state) {
      session.send("1")
      try session.waitUntilRead()
      session.signal(SIGTERM)
      #expect(try session.waitForExit() == .exited(0))
    }
    #expect(!session.isAlternateScreen && session.isInShellMode)
    try expectKept(in: state, showing: "签约电话")
  }

  @Test("saves such an answer line by line too, and then ends by the signal")
  func savingByLines() throws {
    let state = try ScratchFolder()
    let session = try PseudoTerminalSession(
      program: BuiltProgram.path(of: "wenzhen"), arguments: ["--plain"],
      environment: PseudoTerminalSession.pinnedEnvironment.merging(["XDG_STATE_HOME": state.path]) { $1 })
    try session.wait(for: "请输入：")
    session.send("1\n")
    try session.wait(for: "错误是什么时候出现的")
    try whileOthersWrite(in: state) {
      session.send("1\n")
      let isHeld = try becomesTrue { try holds(SIGTERM, session) }
      #expect(isHeld)
      session.signal(SIGTERM)
      #expect(try session.waitForExit() == .signaled(SIGTERM))
    }
    try expectKept(in: state, showing: "签约电话")
  }

  /// Whether the program lets a signal wait.
  private func holds(_ signal: Int32, _ session: PseudoTerminalSession) throws -> Bool {
    let status = try String(contentsOfFile: "/proc/\(session.processIdentifier)/status", encoding: .utf8)
    let blocked = status.firstMatch(of: /SigBlk:\s*([0-9a-f]+)/).flatMap { UInt64($0.output.1, radix: 16) }
    return (blocked ?? 0) >> UInt64(signal - 1) & 1 == 1
  }

  /// Does something while it is another program's turn to write, for longer than anybody waits.
  private func whileOthersWrite(in state: ScratchFolder, _ work: () throws -> Void) throws {
    var file = stat()
    try #require(stat("\(state.path)/wenzhen/cases.sqlite", &file) == 0)
    var turn = wq_turn()
    try #require(wq_enter(&turn, file.st_dev, file.st_ino, 10_000) == 0)
    defer { wq_leave(turn) }
    try work()
  }

  /// A walk that was started from an interactive shell, at its second question.
  private func walkFromShell(in state: ScratchFolder) throws -> PseudoTerminalSession {
    let session = try PseudoTerminalSession(
      program: "/bin/bash", arguments: ["--norc", "--noprofile", "-i"],
      environment: PseudoTerminalSession.pinnedEnvironment.merging(["XDG_STATE_HOME": state.path]) { $1 })
    session.send("\(BuiltProgram.path(of: "wenzhen"))\n")
    try session.wait(for: "是这个代码")
    session.send("1")
    try session.wait(for: "错误是什么时候出现的")
    return session
  }

  @Test("takes it again after a stop that nobody can refuse")
  func stopped() throws {
    let state = try ScratchFolder()
    let session = try walkFromShell(in: state)
    let before = session.lines
    let shell = session.processIdentifier
    let children = try String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
    kill(try #require(children.split(separator: " ").first.flatMap { pid_t($0) }), SIGSTOP)
    try session.wait(for: "Stopped")
    session.send("clear; fg\n")
    try session.wait(for: "the screen as before") { $0.lines == before }
    session.send("1")
    try session.wait(for: "签约电话")
  }

  @Test("lets a shell have it with Ctrl-Z, and goes on where it was")
  func suspended() throws {
    let state = try ScratchFolder()
    let session = try walkFromShell(in: state)
    let before = session.lines
    session.send("\u{1A}")
    try session.wait(for: "Stopped")
    #expect(!session.isAlternateScreen && session.cursor.isVisible)
    session.send("fg\n")
    try session.wait(for: "错误是什么时候出现的")
    #expect(session.lines == before)
  }
}

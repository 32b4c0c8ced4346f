import Glibc
import PseudoTerminal
import TestSupport
import Testing

@Suite("A terminal that has stopped reading", .tags(.program), .notInCheck)
struct FrozenTerminalTests {
  /// Hides /proc, without which the program has no way of its own to the terminal that does not wait for it.
  private static let withoutProc = "mount -t tmpfs none /proc && "
  /// Only root can hide it, and a sanitizer reads there itself.
  private static var surroundings: [String?] {
    geteuid() == 0 && PseudoTerminalSession.sanitizer.isEmpty ? [nil, withoutProc] : [nil]
  }

  /// Starts ScreenEcho after a shell's command of root, and stops reading while it sends more than the line holds.
  private func freeze(idle: Int? = nil, after command: String? = nil) throws -> PseudoTerminalSession {
    var environment = PseudoTerminalSession.pinnedEnvironment
    environment["IDLE"] = idle.map { "\($0)" }
    let program = BuiltProgram.path(of: "ScreenEcho")
    let session = try PseudoTerminalSession(
      program: command == nil ? program : "/usr/bin/unshare",
      arguments: command.map { ["--mount", "/bin/sh", "-c", "\($0)exec \(program)"] } ?? [], environment: environment)
    try session.wait(for: "第二步")
    session.isFrozen = true
    session.send(Array(repeating: 0x0C, count: 400))
    return session
  }

  @Test(
    "is given up after the time without a key, and gets its own screen back once it reads again",
    arguments: surroundings)
  func idle(command: String?) throws {
    let session = try freeze(idle: 300, after: command)
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.isInShellMode)
    session.isFrozen = false
    try session.wait(for: "断开了")
    #expect(!session.isAlternateScreen && session.cursor.isVisible)
  }

  @Test("is waited for without the processor where there is no such time, and then shows the last screen")
  func goesOn() throws {
    let session = try freeze()
    session.send("\u{1B}[B\u{1B}[B")
    let before = try #require(session.processorTimeSoFar)
    // Nothing can come; it is only looked at for how long the program takes the processor.
    #expect(throws: PseudoTerminalError.self) {
      try session.wait(for: "the impossible", timeout: .milliseconds(1_500)) { _ in false }
    }
    #expect(try #require(session.processorTimeSoFar) - before < .milliseconds(200))
    session.isFrozen = false
    try session.wait(for: " > 3  双功能")
    #expect(session.lines[10] == "输入 key(Text.Key.down)")
    session.send("q")
    #expect(try session.waitForExit() == .exited(0))
  }

  @Test("does not keep the program from ending when it is asked to, by itself", arguments: surroundings)
  func asked(command: String?) throws {
    let session = try freeze(after: command)
    // Only once the line is full does it have to end in the middle of a screen.
    try session.waitUntilQuiet(for: .milliseconds(300))
    session.signal(SIGTERM)
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.isInShellMode)
    session.isFrozen = false
    try session.wait(for: "断开了")
    #expect(!session.isAlternateScreen && session.cursor.isVisible)
  }

  @Test("is waited for longer than the kernel counts")
  func longWait() throws {
    let session = try PseudoTerminalSession(
      program: BuiltProgram.path(of: "ScreenEcho"),
      environment: PseudoTerminalSession.pinnedEnvironment.merging(["IDLE": "99999999999"]) { $1 })
    try session.wait(for: "第二步")
    session.send("q")
    #expect(try session.waitForExit() == .exited(0))
  }
}

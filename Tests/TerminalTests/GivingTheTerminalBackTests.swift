import Glibc
import PseudoTerminal
import Testing

@Suite("Giving the terminal back")
struct GivingTheTerminalBackTests {
  private func expectGivenBack(_ session: PseudoTerminalSession) {
    #expect(session.isInShellMode)
    #expect(!session.isAlternateScreen)
    #expect(session.cursor.isVisible)
    #expect(session.outputText.contains("\u{1B}[?2004l"))
  }

  @Test("happens when the program ends")
  func end() throws {
    let session = try startScreenEcho()
    session.send("q")
    #expect(try session.waitForExit() == .exited(0))
    expectGivenBack(session)
    #expect(session.screen == "再见")
  }

  @Test("happens when the program is asked to end", arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func asked(signal: Int32) throws {
    let session = try startScreenEcho()
    session.signal(signal)
    #expect(try session.waitForExit() == .exited(0))
    expectGivenBack(session)
  }

  @Test("happens before a crash says what is kept", arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTRAP])
  func crash(signal: Int32) throws {
    let session = try startScreenEcho()
    session.signal(signal)
    #expect(try session.waitForExit() == .signaled(signal))
    expectGivenBack(session)
    #expect(session.screen == "程序出错，记录已保存。")
  }

  @Test("happens when Swift itself stops the program")
  func trap() throws {
    let session = try startScreenEcho()
    session.send("T")
    guard case .signaled = try session.waitForExit() else {
      Issue.record("no crash but \(String(describing: session.exitStatus))")
      return
    }
    expectGivenBack(session)
    #expect(session.screen.contains("程序出错，记录已保存。"))
  }

  @Test("is not waited for when the terminal has stopped reading")
  func frozen() throws {
    let session = try startScreenEcho()
    session.isFrozen = true
    session.send("F")
    session.signal(SIGTERM)
    #expect(try session.waitForExit() == .signaled(SIGTERM))
    #expect(session.isInShellMode)
  }

  @Test("ends the program without a spin when the terminal is gone", arguments: [false, true])
  func hangUp(parentIgnoresHangUp: Bool) throws {
    let program = BuiltProgram.path(of: "ScreenEcho")
    let session = try PseudoTerminalSession(
      program: "/bin/sh", arguments: ["-c", (parentIgnoresHangUp ? "trap '' HUP; " : "") + "exec \(program)"])
    try session.wait(for: "第二步")
    session.hangUp()
    #expect(try session.waitForExit() == .exited(0))
    let processorTime = try #require(session.processorTime)
    #expect(processorTime < .seconds(1))
  }

  @Test("lets a shell work while the program is stopped, and takes the terminal again")
  func suspension() throws {
    let session = try PseudoTerminalSession(program: "/bin/bash", arguments: ["--norc", "--noprofile", "-i"])
    session.send("\(BuiltProgram.path(of: "ScreenEcho"))\n")
    try session.wait(for: "第二步")
    let before = session.lines[..<10]
    session.send("\u{1A}")
    try session.wait(for: "Stopped")
    #expect(!session.isAlternateScreen)
    #expect(session.cursor.isVisible)
    session.send("echo $((40 + 2))\n")
    try session.wait(for: "\n42")
    session.send("fg\n")
    try session.wait(for: "第二步")
    #expect(session.isAlternateScreen)
    #expect(session.lines[..<10] == before)
    session.send("q")
    try session.wait(for: "再见")
  }
}

import Glibc
import PseudoTerminal
import TestSupport
import Testing

@Suite("Giving the terminal back", .tags(.program), .notInCheck)
struct GivingTheTerminalBackTests {
  private func expectGivenBack(_ session: PseudoTerminalSession) {
    #expect(session.isInShellMode)
    #expect(!session.isAlternateScreen)
    #expect(session.cursor.isVisible)
    #expect(session.outputText.contains("\u{1B}[?2004l"))
    // Keyboard protocols that somebody else may have left on, kitty's on either screen, and none of them begun.
    for end in ["\u{1B}[>4;0m", "\u{1B}[?9001l", "\u{1B}[=0u\u{1B}[>4", "\u{1B}[?1049l\u{1B}[23;0;0t\u{1B}[=0u"] {
      #expect(session.outputText.contains(end))
    }
    #expect(session.outputText.firstMatch(of: /\x1B\[(>[0-9;]*u|=[1-9][0-9;]*u|>4;[1-9]m|\?9001h)/) == nil)
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

  @Test("is not put off by signals that come again and again")
  func frozenAndAsked() throws {
    let session = try startScreenEcho()
    session.isFrozen = true
    session.send("F")
    for _ in 0..<10 where session.exitStatus == nil {
      session.signal(SIGTERM)
      _ = try? session.waitForExit(timeout: .milliseconds(500))
    }
    #expect(session.exitStatus == .signaled(SIGTERM))
    #expect(session.isInShellMode)
  }

  @Test("happens, and the program ends, where the signal comes when nobody looks for one any more")
  func askedTooLate() throws {
    let session = try startScreenEcho()
    session.send("E")
    #expect(try session.waitForExit() == .signaled(SIGTERM))
    expectGivenBack(session)
    #expect(session.screen == "程序已被结束。")
  }

  @Test("leaves no timer, and writes nothing into files that get the descriptors later")
  func forgets() throws {
    let program = BuiltProgram.path(of: "ScreenEcho")
    let session = try PseudoTerminalSession(program: "/bin/sh", arguments: ["-c", "trap '' HUP; exec \(program)"])
    try session.wait(for: "第二步")
    session.send("C")
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.screen == "8 files, 0 bytes, no timer\n再见")
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
    let (session, _) = try startScreenEchoInShell()
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

  @Test("takes the terminal again and draws after a stop that nobody can refuse, in a window of another size too")
  func stopped() throws {
    for isResized in [false, true] {
      let (session, program) = try startScreenEchoInShell()
      let before = session.lines[..<9]
      kill(program, SIGSTOP)
      try session.wait(for: "Stopped")
      session.send("echo $((40 + 2))\n")
      try session.wait(for: "\n42")
      if isResized { session.resize(columns: 100, rows: 30) }
      session.send("fg\n")
      try session.wait(for: isResized ? "100×30" : "80×24")
      #expect(session.isAlternateScreen && !session.isInShellMode)
      #expect(session.lines[..<9] == before)
      #expect(!session.screen.contains("Stopped"))
      session.send("\u{1B}[B")
      try session.wait(for: "Key.down")
      session.send("q")
      try session.wait(for: "再见")
    }
  }

  @Test(
    "shows a plain page again after a stop, and what was there before when it is read", arguments: [SIGTSTP, SIGSTOP])
  func plainPage(signal: Int32) throws {
    let (session, program) = try startScreenEchoInShell()
    let before = session.lines[..<9]
    session.send("S")
    try session.wait(for: "没有框的文字")
    kill(program, signal)
    try session.wait(for: "Stopped")
    session.send("clear; fg\n")
    try session.wait(for: "一页\n没有框的文字")
    #expect(!session.isAlternateScreen && !session.isInShellMode)
    session.send("\r")
    try session.wait(for: "第二步")
    #expect(session.isAlternateScreen && session.lines[..<9] == before)
    session.send("q")
    try session.wait(for: "再见")
  }
}

import PseudoTerminal
import TestSupport
import Testing

@Suite("Opening a terminal by its name", .tags(.program), .notInCheck)
struct ChoosingATerminalTests {
  @Test(
    "works with every usual one, whether terminfo knows it or not",
    arguments: [
      "xterm", "xterm-256color", "vt100", "vt220", "linux", "screen", "tmux-256color", "rxvt", "putty-256color",
      "alacritty", "xterm-kitty", "xterm-ghostty", "foot", "konsole", "st-256color", "unheard-of-256color",
    ])
  func usual(term: String) throws {
    let session = try startScreenEcho(settings: ["TERM": term])
    #expect(session.lines[5] == "   2  即时到账")
    session.send("q")
    try session.waitForExit()
    #expect(session.isInShellMode)
  }

  @Test(
    "asks only terminals like xterm to mark what is pasted",
    arguments: [("xterm-256color", true), ("tmux", true), ("vt100", false), ("linux", false)])
  func pasteMode(term: String, isAsked: Bool) throws {
    let session = try startScreenEcho(settings: ["TERM": term])
    #expect(session.outputText.contains("\u{1B}[?2004h") == isAsked)
  }

  @Test(
    "is refused where text cannot be placed or the name is none",
    arguments: [
      ("dumb", "dumbTerminal"), ("", "dumbTerminal"), ("unknown", "dumbTerminal"), ("unheard-of", "unknownTerminal"),
      ("../xterm", "unknownTerminal"), ("x\u{1B}[31m", "unknownTerminal"), ("xterm 256", "unknownTerminal"),
      (String(repeating: "x", count: 65), "unknownTerminal"),
    ])
  func refused(term: String, error: String) throws {
    let session = try PseudoTerminalSession(
      program: BuiltProgram.path(of: "ScreenEcho"), environment: ["TERM": term, "HOME": "/nonexistent"])
    #expect(try session.waitForExit() == .exited(2))
    #expect(session.screen.contains("error: \(error)"))
    #expect(session.isInShellMode)
    #expect(!session.isAlternateScreen)
  }

  @Test("is refused where output is no terminal")
  func pipe() throws {
    let program = BuiltProgram.path(of: "ScreenEcho")
    let session = try PseudoTerminalSession(program: "/bin/sh", arguments: ["-c", "\(program) | cat"])
    try session.wait(for: "error: notATerminal")
  }

  @Test("does not let the environment describe it otherwise")
  func environment() throws {
    let session = try startScreenEcho(
      settings: [
        "TERMINFO": "/nonexistent", "TERMINFO_DIRS": "/nonexistent", "LINES": "5", "COLUMNS": "20", "TERMCAP": "x:",
        "LC_ALL": "POSIX",
      ])
    #expect(session.screen.contains("80×24"))
  }
}

import PseudoTerminal
import TestSupport
import Testing

@Suite("Watching a program in a pseudo-terminal", .tags(.program), .notInCheck)
struct PseudoTerminalTests {
  private func run(_ script: String) throws -> PseudoTerminalSession {
    try PseudoTerminalSession(program: "/bin/sh", arguments: ["-c", script])
  }

  @Test("shows cells as a person sees them")
  func cells() throws {
    let session = try run(#"printf '\033[1;4;31m款\033[0m\033[7ma'"#)
    try session.wait(for: "款a")
    let hanzi = session.cell(column: 0, row: 0)
    #expect(hanzi.text == "款" && hanzi.width == 2)
    #expect(hanzi.isBold && hanzi.isUnderlined && !hanzi.isReversed)
    #expect(hanzi.foreground == 1)
    #expect(session.cell(column: 1, row: 0).width == 0)
    #expect(session.cell(column: 2, row: 0).isReversed)
    #expect(session.cursor == ScreenCursor(column: 3, row: 0, isVisible: true))
  }

  @Test("keeps what the emulator does not know, titles, and how often the bell rang")
  func records() throws {
    let session = try run(#"printf '\007\033]2;title\007\033[1;2y\033]777;x\007\007.'"#)
    try session.wait(for: ".")
    #expect(session.bells == 2)
    #expect(session.titles == ["title"])
    #expect(session.unknownSequences == ["CSI 1;2y", "OSC 777;x"])
  }

  @Test("answers a query for the cursor")
  func answers() throws {
    let session = try run(#"stty raw -echo; printf '款格\033[6n'; head -c 6 | od -c"#)
    try session.wait(for: "033   [   1   ;   5   R")
  }

  @Test("says what was on the screen when a wait is in vain")
  func vain() throws {
    let session = try run("echo here")
    let error = #expect(throws: PseudoTerminalError.self) { try session.wait(for: "there") }
    #expect(error.map { "\($0)".hasSuffix("the screen:\nhere") } == true)
    #expect(session.exitStatus == .exited(0))
  }
}

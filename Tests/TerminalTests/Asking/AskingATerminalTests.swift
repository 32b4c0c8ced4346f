import Testing

@testable import Terminal

@Suite("Reading where the cursor is")
struct AskingATerminalTests {
  @Test(
    "out of a report, whatever was typed around it",
    arguments: [
      ("\u{1B}[12;5R", 5), ("abc\u{1B}[1;3Rdef", 3), ("\u{1B}[A\u{1B}[200;201~x\u{1B}[24;80R", 80), ("\u{1B}[;5R", nil),
      ("\u{1B}[12;5", nil), ("", nil), ("\u{1B}[12;99999R", nil),
    ])
  func column(answer: String, expected: Int?) {
    #expect(TerminalProbe.column(in: Array(answer.utf8)) == expected)
  }

  @Test("sends nothing where there is no terminal")
  func noTerminal() {
    #expect(TerminalProbe(input: -1, output: -1) == TerminalProbe(encoding: nil, ambiguousWidth: nil))
  }
}

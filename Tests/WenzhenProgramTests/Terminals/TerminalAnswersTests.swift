import Foundation
import PseudoTerminal
import TestSupport
import Testing
import Text

@testable import wenzhen

@Suite("A terminal that is asked how it shows characters", .tags(.program))
struct TerminalAnswersTests {
  private func start(
    _ arguments: [String] = [], columns: Int = 80, wide: Bool = false
  ) throws -> PseudoTerminalSession {
    try PseudoTerminalSession(
      program: BuiltProgram.path(of: "wenzhen"), arguments: ["--for", "merchant"] + arguments, columns: columns,
      drawsPunctuationWide: wide)
  }

  private func questions(in session: PseudoTerminalSession) -> Int {
    session.outputText.ranges(of: "\u{1B}[6n").count
  }

  @Test("is asked everything along with the first screen, and nothing of the questions stays")
  func beforeTheAnswer() throws {
    let session = try start()
    session.isSilent = true
    try session.wait(for: "是这个代码")
    #expect(session.lines[23].hasPrefix(" 数字 选择"))
    #expect(questions(in: session) == 2)
  }

  @Test("is told, in letters it can show, which key helps where it does not answer, and the key does")
  func silence() throws {
    let session = try start()
    session.isSilent = true
    try session.wait(for: "If the text is garbled, press e to try another encoding.")
    session.send("e")
    try session.wait(for: "Encoding: UTF-8, width of punctuation: 2.")
    #expect(session.screen.contains("是这个代码"))
    for encoding in ["GB18030", "GBK", "GB2312"] {
      session.send("e")
      try session.wait(for: "Encoding: \(encoding), width of punctuation: 2.")
      #expect(!session.screen.contains("是这个代码"))
    }
    session.send("e")
    try session.wait(for: "Encoding: UTF-8, width of punctuation: 1.")
    #expect(session.screen.contains("是这个代码"))
  }

  @Test("is asked nothing that the user has said")
  func said() throws {
    let session = try start(["--encoding", "utf8", "--ambiguous", "1"])
    try session.wait(for: "是这个代码")
    session.send("?")
    try session.wait(for: "按键说明")
    #expect(questions(in: session) == 0)
  }

  @Test(
    "gets columns that stand straight where it draws punctuation two cells wide",
    arguments: [[], ["--ambiguous", "2"]])
  func widePunctuation(arguments: [String]) throws {
    let size = ScreenSize(columns: 120, rows: 24)
    let guide = try GuideSource.guide(named: nil)
    let walks = Walkthrough.all(of: guide, size: size, metrics: TextMetrics(ambiguous: 2))
    try Walkthrough.type(walks) { walk in
      let session = try start(arguments, columns: size.columns, wide: true)
      try expect(session, shows: walk.first)
      return session
    } after: { session, stop in
      try expect(session, shows: stop.frame)
    }
  }

  /// Row by row and cell by cell: the same as the page that was laid out for such a terminal.
  private func expect(_ session: PseudoTerminalSession, shows frame: Frame) throws {
    let rows = frame.text.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = (rows.map { WidePunctuation.drawn(String($0)) } + Array(repeating: "", count: 24)).prefix(24)
    try session.wait(for: "the page\n\(frame.text)\n") { $0.lines == Array(expected) }
    for row in 0..<24 { #expect(session.cell(column: session.columns - 1, row: row).text == " ") }
  }
}

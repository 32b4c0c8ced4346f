import TestSupport
import Testing

@Suite("Walking line by line through a pipe", .tags(.program))
struct WalkingByLinesTests {
  @Test("asks, takes numbers, sums up and leaves, without an escape sequence")
  func journey() throws {
    let run = try ProgramRun("--guide", Fixtures.lamp, input: "1\n2\n1 2\n\n1\nq\n")
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(!run.output.contains("\u{1B}"))
    #expect(run.output.contains("结论：灯泡坏了（LAMP）"))
  }

  @Test("takes what an input method writes, behind a byte order mark, in the encodings of a terminal")
  func inputMethod() throws {
    let lines = "\u{FEFF}１\n第2个\n１、２\n\n1。\nｑ\n"
    let run = try ProgramRun("--guide", Fixtures.lamp, input: lines)
    #expect(run.output.contains("结论：灯泡坏了（LAMP）") && !run.output.contains("不是这里的选项"))
    #expect(run.status == 0)
  }

  @Test("ends with its input")
  func inputEnds() throws {
    let run = try ProgramRun("--guide", Fixtures.lamp, input: "1")
    #expect(run.status == 0)
    #expect(run.output.contains("插头插着吗？"))
    #expect(run.output.hasSuffix("\n"))
  }

  @Test("stays on its feet when it is sent what nobody types")
  func strangeInput() throws {
    let run = try ProgramRun(
      "--guide", Fixtures.lamp, input: "\u{0}\u{1B}[A\n\(String(repeating: "9", count: 200_000))\n\nq\n")
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test("shows a merchant nothing that is meant for agents")
  func merchant() throws {
    let run = try ProgramRun("--for", "merchant", input: "1\n1\nq\n")
    #expect(!run.output.contains("内部提示"))
    #expect(!run.output.contains("可以这样念"))
  }
}

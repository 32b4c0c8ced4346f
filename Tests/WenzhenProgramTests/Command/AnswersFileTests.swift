import TestSupport
import Testing

@Suite("Answers from a file", .tags(.program))
struct AnswersFileTests {
  @Test("that lead to an end are summed up without a question")
  func batch() throws {
    let answers = """
      # A comment may stand anywhere.
      dark: always
      plug: in
      bulb.state: [loose, black]
      retry.bad-bulb: wait
      """
    let run = try ProgramRun("--guide", Fixtures.lamp, "--answers", "-", "--batch", input: answers)
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(run.output.contains("灯泡：发黑、松了"))
    #expect(run.output.hasPrefix("结论：灯泡坏了（LAMP）"))
  }

  @Test("may leave the rest to be asked")
  func restIsAsked() throws {
    let folder = try ScratchFolder()
    try folder.write("dark: always\nplug: in\n", to: "answers.yaml")
    let run = try ProgramRun(
      "--guide", Fixtures.lamp, "--answers", "answers.yaml", "--plain", input: "3\nq\n", in: folder)
    #expect(run.status == 0)
    #expect(!run.output.contains("插头插着吗？"))
    #expect(run.output.contains("灯泡怎么样？"))
    #expect(run.output.contains("找师傅"))
  }

  @Test("that end at a result show the result first, and so does their hand-off code")
  func result() throws {
    let folder = try ScratchFolder()
    try folder.write("dark: always\nplug: in\nbulb.state: [loose, black]\n", to: "answers.yaml")
    let words = ["--guide", Fixtures.lamp, "--plain"]
    let run = try ProgramRun(arguments: words + ["--answers", "answers.yaml"], input: "c\nq\n", in: folder)
    #expect(run.output.contains("灯泡坏了") && !run.output.contains("亮了吗"))
    let groups = run.output.split(separator: "\n").compactMap { line -> String? in
      let digits = line.prefix { !$0.isLetter }.filter { $0 != " " }
      return digits.count == 4 && digits.allSatisfy(\.isNumber) ? String(digits) : nil
    }
    let resumed = try ProgramRun(arguments: ["resume"] + groups + words, input: "q\n", in: folder)
    #expect(resumed.output.contains("灯泡坏了") && !resumed.output.contains("亮了吗"))
  }

  @Test(
    "that fit nowhere are refused with their place",
    arguments: [
      ("dark: always\nlight: on", "-:2:1: 指南里没有叫“light”的步骤。请用 wenzhen graph 核对名称。"),
      ("unplugged: x", "-:1:1: 指南里没有叫“unplugged”的步骤。请用 wenzhen graph 核对名称。"),
      ("dark: never", "-:1:1: 步骤“dark”没有选项“never”，可用的有：always, sometimes, other。"),
      ("dark: [always, other]", "-:1:1: 步骤“dark”不能这样一起选。请只保留一个，或删去单独选的那一项。"),
      ("dark: other\n\nplug: in", "-:3:1: 按这些回答走不到步骤“plug”。请删去它，或改前面的回答。"),
      ("dark: always", "回答文件“-”没有回答步骤“plug”（插头）。请补上，或去掉 --batch 逐步回答。"),
      ("- dark", "-:1:1: 这里应是一组“键：值”。请改写。"),
      ("dark: {}", "-:1:7: 这里应是列表。请写成 [甲, 乙]，或每行以“- ”开头。"),
      ("dark: always\ndark: other", "-:1:1: 同一层里有重复的键：dark。请只保留一个。"),
      ("", "-:1:1: 文件是空的。请写入内容。"),
    ])
  func refused(answers: String, words: String) throws {
    let run = try ProgramRun("--guide", Fixtures.lamp, "--answers", "-", "--batch", input: answers)
    #expect(run.errors == words + "\n")
    #expect(run.status == 65)
    #expect(run.output == "")
  }

  @Test(
    "that go on without end are refused in a short line",
    arguments: ["\u{1100}", "\u{0915}\u{094D}", "长", "a"])
  func endless(piece: String) throws {
    let long = String(repeating: piece, count: 20_000)
    let keys = (1...1_000).map { "k\($0): x\nk\($0): x\n" }.joined()
    for answers in ["? \(long)\n: x", "dark: [always, \(long)]", "? \(long)\n: x\n? \(long)\n: x", keys] {
      let run = try ProgramRun("--guide", Fixtures.lamp, "--answers", "-", "--batch", input: answers)
      #expect(run.errors.utf8.count < 5 * 60 * 8 * 4)
      #expect(run.errors.hasSuffix("\n") && run.status == 65 && run.output == "")
    }
  }
}

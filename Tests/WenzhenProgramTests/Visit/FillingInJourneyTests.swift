import PseudoTerminal
import TestSupport
import Testing

@Suite("Filling in values in the built program", .tags(.program))
struct FillingInJourneyTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  private func start(_ arguments: String...) throws -> PseudoTerminalSession {
    try PseudoTerminalSession(
      program: BuiltProgram.path(of: "wenzhen"), arguments: arguments + ["--guide", Fixtures.refund],
      environment: PseudoTerminalSession.pinnedEnvironment.merging(["XDG_STATE_HOME": folder.path]) { $1 })
  }

  @Test("keeps them with the case, and a draft where the line was lost")
  func journey() throws {
    let session = try start()
    try session.wait(for: "退款没有到账")
    session.send("1")
    try session.wait(for: "哪天付款的")
    session.send("昨天\r")
    try session.wait(for: "付了多少钱")
    session.send("99999\r")
    try session.wait(for: "不在范围里")
    #expect(session.screen.contains("> 99999"))
    session.send("\u{15}1234.5\r")
    try session.wait(for: "付款人编号是什么")
    try session.wait(for: "金额较大，请仔细核对")
    session.send("AB12")
    try session.wait(for: "> AB12")
    session.hangUp()
    try session.waitForExit()

    let resumed = try start("resume")
    try resumed.wait(for: "还有没保存的草稿：这一步填的内容（按回车）")
    #expect(resumed.screen.contains("1,234.50 元"))
    resumed.send("\r")
    try resumed.wait(for: "> AB12")
    resumed.send("34\r")
    try resumed.wait(for: "请再等等")
    resumed.hangUp()
    try resumed.waitForExit()
  }

  @Test("takes them line by line, echoes nothing private, and asks for them again after a hand-off code")
  func lines() throws {
    let run = try ProgramRun("--guide", Fixtures.refund, input: "1\n２０２０年１月１日\n20\nAB1234\nc\nq\n", state: folder)
    #expect(run.errors == "" && run.status == 0)
    #expect(run.output.contains("请输入：***"))
    let digits = run.output.matches(of: #/(?m)^((?:[0-9] ){3}[0-9]) /#).map { $0.output.1.filter { $0 != " " } }
    #expect(run.output.contains("对方要再填一次：付款日期、付款金额、付款人编号"))
    let taken = try ProgramRun(
      "resume", digits.joined(), "--plain", "--guide", Fixtures.refund, input: "昨天\nq\n", state: folder)
    #expect(taken.output.contains("请再填一次：付款日期、付款金额、付款人编号"))
    #expect(taken.output.contains("付了多少钱？"))
  }

  @Test("takes them from a file of answers for every format, and says where one cannot be taken")
  func answers() throws {
    try folder.write("why: refund\npaid.date: 前天\npaid.amount: ￥1,234.50\npayer: AB1234\n", to: "answers.yaml")
    for format in ["text", "markdown", "html", "json"] {
      let run = try ProgramRun(
        "summary", "--guide", Fixtures.refund, "--answers", "answers.yaml", "--format", format, in: folder)
      #expect(run.output.contains("AB1234") && run.status == 0)
    }
    try folder.write("why: refund\npaid.date: 后天\n", to: "answers.yaml")
    let run = try ProgramRun("summary", "--guide", Fixtures.refund, "--answers", "answers.yaml", in: folder)
    #expect(run.errors.contains("2:1") && run.errors.contains("步骤“paid.date”填的内容不对"))
    #expect(run.status == 65)
  }

  @Test("are checked, drawn and printed with what is compared")
  func documents() throws {
    let check = try ProgramRun("check", Fixtures.refund).output
    #expect(check.contains("没有发现问题") && check.contains("步骤：5 个，其中可多选 0 个，填写 3 个"))
    #expect(try ProgramRun("graph", "--guide", Fixtures.refund).output.contains("填写（付款不久）"))
    let booklet = try ProgramRun("booklet", "--guide", Fixtures.refund).output.filter { !$0.isWhitespace }
    #expect(booklet.contains("请填金额，如1234.50，0.01元到50,000.00元→步骤4"))
    #expect(booklet.contains("【金额较大时才查】"))
  }
}

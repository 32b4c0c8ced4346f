import Glibc
import PseudoTerminal
import TestSupport
import Testing

@Suite("Text that was typed in the built program and not confirmed", .tags(.program))
struct UnconfirmedTextTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  private func start(_ arguments: String...) throws -> PseudoTerminalSession {
    try PseudoTerminalSession(
      program: BuiltProgram.path(of: "wenzhen"), arguments: arguments,
      environment: PseudoTerminalSession.pinnedEnvironment.merging(["XDG_STATE_HOME": folder.path]) { $1 })
  }

  @Test("stands in the fields again after the line was lost, and is in no summary, list or search")
  func lineLost() throws {
    let session = try start()
    try session.wait(for: "是这个代码")
    session.send("1")
    try session.wait(for: "每次都出现")
    session.send("i")
    try session.wait(for: "商户名称")
    session.send("张三丰\r2088123")
    try session.wait(for: "2088123")
    session.send("\u{1B}")
    try session.wait(for: "再按 i 接着写")
    session.send("n")
    try session.wait(for: "写备注")
    session.send("写到一半")
    try session.wait(for: "> 写到一半")
    session.hangUp()
    try session.waitForExit()

    let number = String(
      try #require(try ProgramRun("cases", "--plain", state: folder).output.split(separator: " ").first))
    let texts = try ["text", "markdown", "html", "json"].map {
      try ProgramRun("summary", number, "--format", $0, state: folder).output
    }
    let found = try ProgramRun("cases", "--plain", "--find", "张三丰", state: folder).output
    let listed = try ProgramRun("cases", "--format", "json", state: folder).output
    #expect(texts.allSatisfy { !$0.isEmpty } && listed.contains(number))
    for text in texts + [listed, found] {
      for typed in ["写到一半", "张三丰", "2088123"] { #expect(!text.contains(typed)) }
    }

    let resumed = try start("resume")
    try resumed.wait(for: "还有没保存的草稿：这一步的备注（按 n）、商户资料（按 i）。")
    resumed.send("n")
    try resumed.wait(for: "> 写到一半")
    resumed.send("了\r")
    try resumed.wait(for: "备注已记下")
    resumed.send("i")
    try resumed.wait(for: "> 张三丰")
    #expect(resumed.screen.contains("2088123"))
    resumed.signal(SIGTERM)
    try resumed.waitForExit()
    try start("resume").wait(for: "还有没保存的草稿：商户资料（按 i）。")
  }

  @Test("stands in the note of a merchant who comes again after the line was lost")
  func merchant() throws {
    let kiosk = ["--kiosk", "--state", "\(folder.path)/kiosk"]
    let session = try PseudoTerminalSession(program: BuiltProgram.path(of: "wenzhen"), arguments: kiosk)
    try session.wait(for: "是这个代码")
    let number = String(try #require(try #/记录号 ([0-9A-Z-]{17})/#.firstMatch(in: session.screen)).output.1)
    session.send("n")
    try session.wait(for: "写备注")
    session.send("写到一半")
    try session.wait(for: "> 写到一半")
    session.hangUp()
    try session.waitForExit()
    let again = try PseudoTerminalSession(program: BuiltProgram.path(of: "wenzhen"), arguments: kiosk)
    try again.wait(for: "是这个代码")
    again.send("r")
    try again.wait(for: "接着排查另一条记录")
    again.send("\(number)\r")
    try again.wait(for: "还有没保存的草稿：这一步的备注（按 n）。")
    again.send("n")
    try again.wait(for: "> 写到一半")
  }
}

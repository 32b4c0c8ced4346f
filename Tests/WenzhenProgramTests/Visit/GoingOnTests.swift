import Foundation
import Glibc
import PseudoTerminal
import TestSupport
import Testing

@Suite("Going on with a case in the built program", .tags(.program))
struct GoingOnTests {
  private let state: ScratchFolder

  init() throws {
    state = try ScratchFolder()
  }

  private func start(_ arguments: String..., in folder: ScratchFolder? = nil) throws -> PseudoTerminalSession {
    try PseudoTerminalSession(
      program: BuiltProgram.path(of: "wenzhen"), arguments: arguments,
      environment: PseudoTerminalSession.pinnedEnvironment.merging(
        ["XDG_STATE_HOME": (folder ?? state).path]) { $1 })
  }

  /// Starts the guide and answers up to the question for the services signed.
  private func walked() throws -> PseudoTerminalSession {
    let session = try start()
    try session.wait(for: "错误代码")
    for (key, words) in [("1", "每次都出现"), ("1", "签约电话"), ("2", "服务类型")] {
      session.send(key)
      try session.wait(for: words)
    }
    return session
  }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(arguments: arguments, state: state)
  }

  /// The number of the only case kept.
  private func number() throws -> String {
    String(try #require(try run("cases", "--plain").output.split(separator: " ").first))
  }

  @Test("stands where it stood when the program was killed", arguments: [SIGKILL, SIGTERM, SIGHUP])
  func killed(signal: Int32) throws {
    let session = try walked()
    session.signal(signal)
    try session.waitForExit()
    let resumed = try start("resume")
    try resumed.wait(for: "服务类型")
    #expect(resumed.screen.contains("接着排查记录"))
    resumed.send("g")
    try resumed.wait(for: "是否签约：签过了")
  }

  @Test("stands where it stood when the terminal went away")
  func hungUp() throws {
    let session = try walked()
    session.hangUp()
    try session.waitForExit()
    try start("resume").wait(for: "服务类型")
  }

  @Test("keeps notes, details and a place one has gone back to")
  func everything() throws {
    let session = try walked()
    session.send("\u{7F}n等商户\r")
    try session.wait(for: "备注已记下")
    session.send("i张三\r\r\r\r\r")
    try session.wait(for: "资料已记下")
    session.signal(SIGKILL)
    try session.waitForExit()
    let resumed = try start("resume", try number())
    try resumed.wait(for: "等商户")
    #expect(resumed.screen.contains("签约电话"))
    resumed.send("i")
    try resumed.wait(for: "张三")
  }

  @Test("takes the case from another program at once, which says so and writes nothing more")
  func takenOver() throws {
    let first = try walked()
    let second = try start("resume", try number())
    try second.wait(for: "服务类型")
    second.send("7")
    try second.answer("\r")
    try second.wait(for: "另一个部分") { !$0.screen.contains("服务类型") }
    first.send("1")
    try first.answer("\r")
    #expect(try first.waitForExit() == .exited(0))
    #expect(first.screen.contains("已在别处接着排查"))
    #expect(!first.isAlternateScreen)
    second.signal(SIGKILL)
    try second.waitForExit()
    let third = try start("resume")
    try third.wait(for: "接着排查")
    third.send("g")
    try third.wait(for: "服务类型：")
    #expect(third.screen.contains("服务类型：看不到列表"))
  }

  @Test("goes on from a hand-off code on a machine that has never seen the case")
  func code() throws {
    let session = try walked()
    session.send("c")
    try session.wait(for: "进度码")
    let groups = session.lines.compactMap { line -> String? in
      let digits = line.prefix { !$0.isLetter }.filter { $0 != " " }
      return digits.count == 4 && digits.allSatisfy(\.isNumber) ? digits : nil
    }
    let elsewhere = try ScratchFolder()
    let resumed = try start("resume", groups.joined(separator: " "), in: elsewhere)
    try resumed.wait(for: "服务类型")
    #expect(resumed.screen.contains("已从进度码接上"))
    #expect(try ProgramRun("cases", state: elsewhere).output.contains("服务类型"))
    resumed.send("g")
    try resumed.wait(for: "是否签约：签过了")
  }

  @Test("says that the guide has changed since, and keeps the answers that still fit")
  func changedGuide() throws {
    let lamp = try LampCopy()
    let folder = "\(lamp.scratch.path)/lamp"
    let kept = try ProgramRun("--plain", "--guide", folder, input: "1\n2\nq\n", state: state)
    #expect(kept.status == 0)
    let unknown = try run("resume", "--plain")
    #expect(unknown.status == 66)
    #expect(unknown.errors.contains("用的指南“lamp”不是内置的"))
    try lamp.replace("version: 0.9.0", with: "version: 0.9.1", in: "flow.yaml")
    var resumed = try ProgramRun("resume", "--plain", "--guide", folder, input: "g\nq\n", state: state)
    #expect(resumed.output.contains("指南已从版本 0.9.0 更新到 0.9.1，之前的回答都还适用。"))
    for (file, id) in [("flow.yaml", "id: in,"), ("words/zh-Hans.yaml", " in:")] {
      try lamp.replace(id, with: id.replacing(" in", with: " plugged"), in: file)
    }
    resumed = try ProgramRun("resume", "--plain", "--guide", folder, input: "g\nq\n", state: state)
    #expect(resumed.errors == "")
    #expect(resumed.output.contains("有 1 个回答"))
    #expect(resumed.output.contains("插头插着吗？"))
    let other = try run("resume", "--plain", "--guide", "illegal-partner-exterface")
    #expect(other.errors.contains("用的是指南“lamp”"))
  }

  @Test("parks a case with a reason, and says it when the case is opened again")
  func parked() throws {
    let session = try walked()
    session.send("h")
    try session.wait(for: "搁置这条记录")
    session.send("等商户回电\r")
    try session.wait(for: "已搁置")
    try session.answer("n")
    try session.answer("q")
    #expect(try session.waitForExit() == .exited(0))
    #expect(try run("cases", "--plain").output.contains("已搁置"))
    try start("resume").wait(for: "搁置：等商户回电")
  }

  @Test(
    "refuses what is no number and no code, and what is not kept",
    arguments: [
      ["K7MNP-3RTUW-9XYAC"], ["hello"], ["1234"], ["1234 5678 9"], [],
    ])
  func refused(words: [String]) throws {
    let result = try ProgramRun(arguments: ["resume"] + words, state: state)
    #expect(result.status != 0)
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(result.output == "")
  }

  @Test("gives no merchant the case of an agent, whose notes are not for them")
  func agentsCase() throws {
    #expect(try ProgramRun("--plain", input: "1\nn 内部\nt 怀疑\nq\n", state: state).status == 0)
    let refused = try run("resume", "--for", "merchant", "--plain")
    #expect(refused.status == 77)
    #expect(!refused.output.contains("内部") && !refused.errors.contains("怀疑"))
  }

  @Test("goes on keeping where the store was deleted meanwhile")
  func deleted() throws {
    let session = try walked()
    try FileManager.default.removeItem(atPath: "\(state.path)/wenzhen")
    session.send("b")
    try session.wait(for: "签约电话")
    #expect(!session.screen.contains("未保存"))
    #expect(try run("cases").output.contains("服务类型"))
  }

  @Test("says after leaving under which number one can go on, in lines too")
  func farewell() throws {
    let session = try walked()
    session.send("q")
    try session.waitForExit()
    #expect(session.screen.contains("wenzhen resume \(try number())"))
    let lines = try ProgramRun("--plain", input: "1\nq\n", state: state)
    #expect(lines.output.contains("接着排查请输入：wenzhen resume"))
  }
}

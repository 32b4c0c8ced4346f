import Foundation
import PseudoTerminal
import TestSupport
import Testing

@Suite("The agent's desk in the built program", .tags(.program))
struct DeskJourneyTests {
  private let state: ScratchFolder

  init() throws {
    state = try ScratchFolder()
  }

  private func run(_ arguments: String..., input: String = "") throws -> ProgramRun {
    try ProgramRun(arguments: arguments, input: input, state: state)
  }

  /// Keeps a case: some answers, and who it is about.
  private func keep(_ answers: String, merchant: String, telephone: String = "") throws {
    let details = "i\n\(merchant)\n2088123456789012\n\n\(telephone)\nT-7\n"
    #expect(try run("--plain", input: answers + details + "q\n").status == 0)
  }

  @Test("lists what is kept, finds it by name and by digits, and masks what is private in lines")
  func list() throws {
    try keep("1\n1\n", merchant: "张三", telephone: "13812345678")
    try keep("1\n", merchant: "李四光")
    let all = try run("cases").output.split(separator: "\n")
    #expect(all.count == 2)
    #expect(all.allSatisfy { !$0.contains("张三") && !$0.contains("李四光") })
    #expect(try run("cases", "--find", "张三").output.contains("张*"))
    #expect(try run("cases", "--find", "李四").output.contains("李**"))
    #expect(try run("cases", "--find", "1381234").output.split(separator: "\n").count == 1)
    #expect(try run("cases", "--find", "王五").output == "没有找到符合条件的记录。\n")
    #expect(try run("cases", "--only", "solved").output == "没有找到符合条件的记录。\n")
  }

  @Test("gives the list as JSON, masked")
  func json() throws {
    try keep("1\n1\n", merchant: "张三", telephone: "13812345678")
    let output = try run("cases", "--format", "json").output
    let items = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
    #expect(items.count == 1)
    #expect(items[0]["merchant"] as? String == "张*")
    #expect(items[0]["telephone"] as? String == "138****5678")
    #expect(items[0]["partnerID"] as? String == "2088********9012")
    #expect(items[0]["status"] as? String == "open")
  }

  @Test("shows nothing private in the transcript of a walk by lines")
  func transcript() throws {
    let details = "i\n张三\n2088123456789012\nhttp://shop.example.com\n13812345678\nT-7\n"
    let output = try run("--plain", input: "1\n" + details + "s\nq\n").output
    for word in ["张三", "2088123456789012", "13812345678"] { #expect(!output.contains(word)) }
    #expect(output.contains("PID：2088********9012"))
  }

  @Test("asks for what a guide adds to the form, keeps it, finds the case by it, and shows it in the summary")
  func ownFields() throws {
    let lamp = try LampCopy()
    try lamp.replace(
      "start: dark\n",
      with: """
        start: dark
        fields:
          - { id: order, check: { pattern: "[A-Z]{2}[0-9]{6}" }, private: { first: 2, last: 2 }, search: [digits] }

        """, in: "flow.yaml")
    try lamp.replace(
      "\nsteps:\n", with: "\nfields:\n  order: { label: 订单号, wrong: 订单号不对。 }\nsteps:\n", in: "words/zh-Hans.yaml")
    let guide = ["--guide", "\(lamp.scratch.path)/lamp"]
    let walk = try ProgramRun(
      arguments: ["--plain"] + guide, input: "1\ni\n\n\n\n\n\n12\nAB123456\nq\n", state: state)
    #expect(walk.output.contains("订单号不对。") && !walk.output.contains("AB123456"))
    let output = try run("cases", "--find", "123456", "--format", "json").output
    let items = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
    let number = try #require(items.first?["number"] as? String)
    let text = try ProgramRun(arguments: ["summary", number] + guide, input: "", state: state)
    #expect(text.output.contains("AB123456"))
    let json = try ProgramRun(arguments: ["summary", number, "--format", "json"] + guide, input: "", state: state)
    #expect(json.output.contains("\"order\" : \"AB123456\""))
  }

  @Test("writes the summary of a kept case whole, and of a hand-off code without anything private")
  func summary() throws {
    try keep("1\n1\n", merchant: "张三", telephone: "13812345678")
    let number = String(try #require(try run("cases").output.split(separator: " ").first))
    let summary = try run("summary", number).output
    #expect(summary.contains("商户名称：张三"))
    #expect(summary.contains("联系电话：13812345678"))
    #expect(summary.contains("停在“是否签约”这一步"))
    let line = try #require(summary.split(separator: "\n").first { $0.contains("进度码：") })
    let code = String(line.drop { !$0.isNumber })
    let other = try run("summary", code, "--format", "text").output
    #expect(other.contains("停在“是否签约”这一步"))
    #expect(!other.contains("张三"))
  }

  @Test("opens a case from its list, goes on with it, and comes back to the list")
  func open() throws {
    try keep("1\n1\n", merchant: "张三")
    try keep("1\n", merchant: "李四")
    let session = try PseudoTerminalSession(
      program: BuiltProgram.path(of: "wenzhen"), arguments: ["cases"],
      environment: PseudoTerminalSession.pinnedEnvironment.merging(["XDG_STATE_HOME": state.path]) { $1 })
    try session.wait(for: "共 2 条")
    session.send("/张三\r")
    try session.wait(for: "共 1 条")
    session.send("\r")
    try session.wait(for: "接着排查记录")
    session.send("2")
    try session.wait(for: "服务类型")
    session.send("q")
    try session.wait(for: "共 1 条")
    #expect(session.screen.contains("服务类型"))
    session.send("d")
    try session.wait(for: "要彻底删除这条记录吗？")
    try session.answer("y")
    try session.wait(for: "已彻底删除")
    session.send("qq")
    #expect(try session.waitForExit() == .exited(0))
    #expect(try run("cases").output.split(separator: "\n").count == 1)
  }

  @Test("goes by the width of punctuation and the window that somebody in a case has come to")
  func widthAndSize() throws {
    try keep("1\n1\n", merchant: "“张三”")
    let session = try desk([], rows: 24)
    // It does not say how wide it draws, until somebody tries.
    session.isSilent = true
    session.send("\r")
    try session.wait(for: "接着排查记录")
    session.send("e")
    try session.wait(for: "width of punctuation: 2.")
    session.resize(columns: 80, rows: 30)
    session.send("q")
    let fresh = try desk(["--encoding", "UTF-8", "--ambiguous", "2"], rows: 30)
    let row = { (session: PseudoTerminalSession) in session.lines.first { $0.contains(" > ") } }
    try session.wait(for: fresh.screen) { row($0) == row(fresh) && $0.lines[29] == fresh.lines[29] }
  }

  /// A desk that lists one case.
  private func desk(_ arguments: [String], rows: Int) throws -> PseudoTerminalSession {
    let session = try PseudoTerminalSession(
      program: BuiltProgram.path(of: "wenzhen"), arguments: ["cases"] + arguments,
      environment: PseudoTerminalSession.pinnedEnvironment.merging(["XDG_STATE_HOME": state.path]) { $1 }, rows: rows)
    try session.wait(for: "共 1 条")
    return session
  }

  @Test("deletes for good: nothing of a case is left in any file of the store")
  func forget() throws {
    try keep("1\n1\nn 秘密备注内容\n", merchant: "张三丰", telephone: "13812345678")
    let number = String(try #require(try run("cases").output.split(separator: " ").first))
    let result = try run("cases", "--forget", number)
    #expect(result.output == "记录 \(number) 已彻底删除。\n")
    #expect(try run("cases").output == "还没有记录。\n")
    let folder = "\(state.path)/wenzhen"
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let data = try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
      for word in ["秘密", "张三丰", "三 丰", "13812345678", "2088123456789012"] {
        #expect(data.range(of: Data(word.utf8)) == nil, "\(word) in \(name)")
      }
    }
    #expect(try run("cases", "--forget", number).status == 66)
    #expect(try run("cases", "--forget", "x").status == 64)
  }

  @Test("deletes only what is older than was said")
  func forgetOlder() throws {
    try keep("1\n", merchant: "张三")
    #expect(try run("cases", "--forget-older-than", "90d").output == "已彻底删除 0 条超过 90 天没有改动的记录。\n")
    #expect(try run("cases").output.split(separator: "\n").count == 1)
    for age in ["0d", "d", "x", "-3", "99999999999999999999d"] {
      #expect(try run("cases", "--forget-older-than=\(age)").status == 64)
    }
  }
}

@Suite("A store that cannot be had", .tags(.program))
struct StoreFaultTests {
  private func walk(_ environment: [String: String]) throws -> ProgramRun {
    try ProgramRun(arguments: ["--plain"], input: "1\n1\ns\nq\n", environment: environment)
  }

  @Test("is said in one line without a HOME, and the walk goes on to its summary")
  func noHome() throws {
    let run = try walk(["HOME": "", "XDG_STATE_HOME": ""])
    #expect(run.status == 0)
    #expect(run.output.components(separatedBy: "记录暂时存不下来：没有设置 HOME").count == 2)
    #expect(run.output.contains("停在“是否签约”这一步"))
    #expect(!run.output.contains("wenzhen resume"))
    let cases = try ProgramRun(arguments: ["cases"], environment: ["HOME": "", "XDG_STATE_HOME": ""])
    #expect(cases.status == 73)
    #expect(cases.errors.contains("没有设置 HOME"))
  }

  @Test("is said where the home is not there, or a folder would be made at the root of the disk, and none is made")
  func nowhere() throws {
    let folder = try ScratchFolder()
    let missing = "/wenzhen-\(UUID().uuidString)"
    for (environment, place) in [
      (["HOME": "\(folder.path)/gone", "XDG_STATE_HOME": ""], "“\(folder.path)/gone”不存在"),
      (["HOME": missing, "XDG_STATE_HOME": ""], "“\(missing)”不存在"),
      (["HOME": "/", "XDG_STATE_HOME": "\(missing)/state"], "“\(missing)”打不开，文件夹不存在"),
    ] {
      let run = try walk(environment)
      #expect(run.status == 0)
      #expect(run.output.contains("记录暂时存不下来"))
      #expect(run.output.replacing("\n", with: "").contains(place))
      for command in ["cases", "doctor"] {
        let said = try ProgramRun(arguments: [command], environment: environment.merging(["TERM": "xterm"]) { $1 })
        #expect((said.output + said.errors).contains(place))
      }
      #expect(!FileManager.default.fileExists(atPath: missing))
      #expect(try folder.names == [])
    }
  }

  @Test("is said where its folder is a file")
  func file() throws {
    let folder = try ScratchFolder()
    try folder.write("", to: "state")
    let run = try walk(["XDG_STATE_HOME": "\(folder.path)/state"])
    #expect(run.status == 0)
    #expect(run.output.contains("记录暂时存不下来"))
  }

  @Test("is said where its file holds something else, which is left as it is")
  func corrupt() throws {
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(atPath: "\(folder.path)/wenzhen", withIntermediateDirectories: true)
    let garbage = String(repeating: "not a database ", count: 1_000)
    try folder.write(garbage, to: "wenzhen/cases.sqlite")
    let run = try walk(["XDG_STATE_HOME": folder.path])
    #expect(run.status == 0)
    #expect(run.output.contains("已损坏"))
    #expect(run.output.contains("停在“是否签约”这一步"))
    #expect(try folder.text(of: "wenzhen/cases.sqlite") == garbage)
    #expect(try ProgramRun(arguments: ["cases"], environment: ["XDG_STATE_HOME": folder.path]).status == 65)
  }

  @Test("is said on the full screen too, and marked until it is there again")
  func fullScreen() throws {
    let folder = try ScratchFolder()
    try folder.write("", to: "wenzhen")
    let session = try PseudoTerminalSession(
      program: BuiltProgram.path(of: "wenzhen"),
      environment: PseudoTerminalSession.pinnedEnvironment.merging(["XDG_STATE_HOME": folder.path]) { $1 })
    try session.wait(for: "记录暂时存不下来")
    session.send("1")
    try session.wait(for: "每次都出现")
    #expect(session.lines[0].hasSuffix("未保存"))
    try FileManager.default.removeItem(atPath: "\(folder.path)/wenzhen")
    session.send("1")
    try session.wait(for: "又能保存了")
    #expect(!session.lines[0].contains("未保存"))
    session.signal(9)
    try session.waitForExit()
    let kept = try ProgramRun(arguments: ["cases"], environment: ["XDG_STATE_HOME": folder.path])
    #expect(kept.output.contains("是否签约"))
  }
}

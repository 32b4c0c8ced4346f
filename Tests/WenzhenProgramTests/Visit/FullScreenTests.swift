import Foundation
import PseudoTerminal
import TestSupport
import Testing

@Suite("The built program on a terminal", .tags(.program))
struct FullScreenTests {
  private func start(_ arguments: String...) throws -> PseudoTerminalSession {
    try PseudoTerminalSession(program: BuiltProgram.path(of: "wenzhen"), arguments: arguments)
  }

  @Test("starts, takes a digit, and gives the terminal back when left")
  func journey() throws {
    let session = try start("--guide", Fixtures.lamp)
    try session.wait(for: "一直不亮吗？")
    #expect(session.isAlternateScreen)
    session.send("1")
    try session.wait(for: "插头插着吗？")
    session.send("q")
    #expect(try session.waitForExit() == .exited(0))
    #expect(!session.isAlternateScreen)
    #expect(session.isInShellMode)
  }

  @Test(
    "takes keys of a terminal that a program which died has left in another protocol, and lets go of it",
    arguments: [
      (digit: "\u{1B}[49u", interrupt: "\u{1B}[99;5u"),
      (digit: "\u{1B}[49::49;1:1u\u{1B}[49::49;1:3u", interrupt: "\u{1B}[27;5;99~"),
      (digit: "\u{1B}[49;2;49;1;0;1_\u{1B}[49;2;49;0;0;1_", interrupt: "\u{1B}[67;46;3;1;8;1_"),
    ])
  func otherProtocols(keys: (digit: String, interrupt: String)) throws {
    let session = try start("--guide", Fixtures.lamp)
    try session.wait(for: "一直不亮吗？")
    session.send(keys.digit)
    try session.wait(for: "插头插着吗？")
    session.send("N")
    try session.wait(for: "要开始新的记录吗？")
    try session.answer("\u{1B}[27u")
    try session.wait(for: "插头插着吗？")
    session.send(keys.interrupt)
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.outputText.contains("\u{1B}[=0u\u{1B}[>4;0m\u{1B}[?9001l"))
  }

  @Test(
    "answers one question where Enter or its like is typed with the digit, or soon behind it",
    arguments: ["1\r", "1 ", "1\u{1B}[C", "1\r\n"])
  func habit(keys: String) throws {
    let session = try start()
    try session.wait(for: "是这个代码")
    for (keys, shown) in [(keys, "已选 1 是这个代码，u 撤销"), (keys, "已选 1 每次都出现，u 撤销"), ("2", "已选 2 签过了，u 撤销")] {
      session.send(keys)
      try session.wait(for: shown)
    }
    #expect(session.screen.contains("服务类型"))
  }

  @Test("takes no key at a finding, after it or in a dialog, that came before the page could be read")
  func tooEarly() throws {
    let session = try start()
    try session.wait(for: "是这个代码")
    session.send("1")
    try session.wait(for: "错误是什么时候出现的")
    session.send("Nyyy")
    try session.wait(for: "按得太快，刚才那个键没有算，请看完再按。")
    #expect(session.screen.contains("要开始新的记录吗？"))
    try session.answer("n")
    try session.wait(for: "错误是什么时候出现的")
    session.send("1111")
    try session.wait(for: "还没有签约接口合同")
    try session.waitUntilQuiet()
    #expect(session.screen.contains("已选 1 还没有签，u 撤销"))
    try session.answer("1")
    try session.wait(for: "接下来怎么办？")
    session.send("1")
    try session.waitUntilQuiet()
    #expect(session.screen.contains("接下来怎么办？"))
  }

  @Test("fits a window that changes its size, and shows everything again")
  func resize() throws {
    let session = try start("--guide", Fixtures.lamp)
    try session.wait(for: "一直不亮吗？")
    session.resize(columns: 20, rows: 5)
    try session.wait(for: "窗口太小")
    session.resize(columns: 120, rows: 40)
    try session.wait(for: "一直不亮吗？")
  }

  @Test("goes line by line where the terminal can place no text")
  func dumb() throws {
    let session = try PseudoTerminalSession(
      program: BuiltProgram.path(of: "wenzhen"), arguments: ["--guide", Fixtures.lamp],
      environment: PseudoTerminalSession.pinnedEnvironment.merging(["TERM": "dumb"]) { $1 })
    try session.wait(for: "请输入：")
    session.send("q\n")
    #expect(try session.waitForExit() == .exited(0))
    #expect(!session.outputText.contains("\u{1B}"))
  }

  @Test("shows in both READMEs the very screen that it shows", arguments: ["README.md", "README.zh-Hans.md"])
  func readme(file: String) throws {
    let session = try start()
    try session.wait(for: "ILLEGAL_PARTNER_EXTERFACE")
    session.send("11")
    try session.wait(for: "签约电话")
    session.send("2")
    try session.wait(for: "服务类型")
    session.send("1")
    try session.wait(for: "[x]")
    try session.waitUntilQuiet()
    let screen = session.lines.map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
    let text = try String(contentsOf: Fixtures.package.appending(path: file), encoding: .utf8)
    let picture = try #require(text.split(separator: "```text\n", maxSplits: 1).last?.split(separator: "\n```").first)
    #expect(picture == screen.joined(separator: "\n"))
  }
}

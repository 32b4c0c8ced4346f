import Foundation
import PseudoTerminal
import Terminal
import TestSupport
import Testing
import Text

@testable import wenzhen

@Suite("Printing on the user's own printer, through the terminal", .tags(.program))
struct PrintingThroughTheTerminalTests {
  /// A summary of one answer, on a terminal with a printer or without.
  private func start(
    program: String = BuiltProgram.path(of: "wenzhen"), arguments: [String] = [],
    environment: [String: String] = [:], encoding: String? = nil, hasPrinter: Bool = true
  ) throws -> PseudoTerminalSession {
    let session = try PseudoTerminalSession(
      program: program, arguments: arguments,
      environment: PseudoTerminalSession.pinnedEnvironment
        .merging(["PATH": "/nonexistent"]) { $1 }.merging(environment) { $1 },
      encoding: encoding, hasPrinter: hasPrinter)
    try session.wait(for: "是这个代码")
    try session.waitUntilQuiet()
    session.send("1s")
    try session.wait(for: "p 打印")
    return session
  }

  /// Has the test line printed.
  private func printLine(_ session: PseudoTerminalSession) throws {
    session.send("p")
    try session.wait(for: "1  您手边的打印机（先打一行试试）")
    try session.answer("1")
    try session.wait(for: "打印出来了吗？")
  }

  /// Has the summary printed, as far as a part of it.
  private func startWhole(_ session: PseudoTerminalSession) throws {
    try printLine(session)
    let count = session.printer?.byteCount ?? 0
    try session.answer("y")
    try session.wait(for: "some bytes", quiet: .zero) { ($0.printer?.byteCount ?? 0) > count + 200 }
    #expect(session.screen.contains(#/正在送出小结，大约要 [1-9] 秒。/#))
  }

  private func jobs(_ session: PseudoTerminalSession, in encoding: TextEncoding = .utf8) -> [String] {
    session.printer?.jobs.map { encoding.text(of: $0) } ?? []
  }

  private func line(_ encoding: String) -> String {
    "问诊打印测试（\(encoding)）：这一行看得清吗？ABC 0123456789\r\n\u{C}"
  }

  @Test("prints a line first and asks, then the summary, byte for byte, and shows the screen as it was")
  func whole() throws {
    let state = try ScratchFolder()
    let session = try start(environment: ["XDG_STATE_HOME": state.path])
    let before = session.lines
    try printLine(session)
    #expect(jobs(session) == [line("UTF-8")])
    try session.answer("y")
    try session.wait(for: "小结已全部送出，请看看纸上是否完整。")
    let number = try #require(session.screen.firstMatch(of: /[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}/)?.output)
    let text = try ProgramRun(arguments: ["summary", String(number), "--paper", "a4"], state: state).output
    #expect(jobs(session).dropFirst() == [PrinterText(text).joined(lineEnd: "\r\n") + "\u{C}"])
    #expect(session.lines.dropLast(2) == before.dropLast(2))
  }

  @Test("prints in another encoding where the line came out garbled")
  func garbled() throws {
    let session = try start()
    try printLine(session)
    try session.answer("g")
    try session.wait(for: "问诊打印测试（GB18030）")
    #expect(jobs(session, in: .gb18030).dropFirst() == [line("GB18030")])
    try session.answer("y")
    try session.wait(for: "小结已全部送出")
    #expect(jobs(session, in: .gb18030).last?.contains("结论：ILLEGAL_PARTNER_EXTERFACE") == true)
  }

  @Test("begins with the terminal's own encoding")
  func ownEncoding() throws {
    let session = try start(encoding: "GB18030")
    try printLine(session)
    #expect(jobs(session, in: .gb18030) == [line("GB18030")])
  }

  @Test("loses nothing on a terminal that shows what it was to print, and says what to do")
  func notPrinted() throws {
    let session = try start(hasPrinter: false)
    let before = session.lines
    try printLine(session)
    try session.answer("n")
    try session.wait(for: "这个终端转交不了")
    try session.answer("\r")
    try session.wait(for: "the summary as it was") { $0.lines == before }
  }

  @Test("is stopped by Esc, and says that paper may hold only a part")
  func stopped() throws {
    let session = try start()
    try startWhole(session)
    session.send("\u{1B}")
    try session.wait(for: "已停止打印，纸上可能只有一部分。")
    #expect(session.printer?.isPrinting == false)
    #expect(session.screen.contains("p 打印"))
  }

  @Test("ends before the terminal is given back, with the last lines, when a signal ends the program")
  func signalled() throws {
    let session = try start()
    try startWhole(session)
    session.signal(SIGTERM)
    #expect(try session.waitForExit(timeout: .seconds(2)) == .exited(0))
    try expectGivenBack(session, saying: "wenzhen resume ")
  }

  @Test("ends before the terminal is given back, with the last line, when the program crashes")
  func crashed() throws {
    let session = try start()
    try startWhole(session)
    session.signal(SIGSEGV)
    #expect(try session.waitForExit(timeout: .seconds(2)) == .signaled(SIGSEGV))
    try expectGivenBack(session, saying: "程序出错，已经停止。终端已恢复")
  }

  @Test("ends when the line is gone")
  func hangUp() throws {
    let session = try start()
    try startWhole(session)
    session.hangUp()
    #expect(try session.waitForExit(timeout: .seconds(2)) == .exited(0))
  }

  private func expectGivenBack(_ session: PseudoTerminalSession, saying words: String) throws {
    #expect(session.printer?.isPrinting == false)
    #expect(session.printer?.jobs.joined().contains(0x1B) == false)
    #expect(session.isInShellMode && !session.isAlternateScreen && session.cursor.isVisible)
    #expect(session.screen.contains(words))
  }

  @Test(
    "is refused with the reason where it would be swallowed",
    arguments: [
      ("tmux", ["TMUX": "/tmp/x"]), ("screen", ["STY": "1.x"]), ("tmux", ["TERM": "tmux-256color"]),
      ("screen", ["TERM": "screen"]),
    ])
  func swallowed(name: String, environment: [String: String]) throws {
    try expectRefused(try start(environment: environment), because: name)
  }

  @Test("is refused under mosh, which is known by the programs that this one was started by")
  func mosh() throws {
    let system = try PlayedPrintingSystem()
    try system.add("mosh-server", "/bin/sh -c '\(BuiltProgram.path(of: "wenzhen")); exit $?'; exit $?")
    try expectRefused(try start(program: "\(system.directory)/mosh-server"), because: "mosh")
    try system.add("mosh", "/bin/sh -c '\(BuiltProgram.path(of: "wenzhen")); exit $?'; exit $?")
    let session = try start(program: "\(system.directory)/mosh")
    session.send("p")
    try session.wait(for: "1  您手边的打印机")
  }

  private func expectRefused(_ session: PseudoTerminalSession, because name: String) throws {
    session.send("p")
    try session.wait(for: "这里打印不了")
    #expect(session.screen.contains("中间隔着 \(name)，"))
    try session.answer("1\r")
    try session.wait(for: "p 打印")
    #expect(session.printer?.jobs == [])
  }

  @Test("is the only way in a kiosk")
  func kiosk() throws {
    let state = try ScratchFolder()
    let system = try PlayedPrintingSystem()
    let session = try start(
      arguments: ["--kiosk", "--state", state.path], environment: ["PATH": system.path])
    session.send("p")
    try session.wait(for: "1  您手边的打印机（先打一行试试）")
    #expect(!session.screen.contains("这台机器"))
    try session.answer("1")
    try session.wait(for: "打印出来了吗？")
    #expect(jobs(session) == [line("UTF-8")])
    #expect(system.words == nil)
  }
}

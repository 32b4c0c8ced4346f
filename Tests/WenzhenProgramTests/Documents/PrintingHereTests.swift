import Foundation
import PseudoTerminal
import TestSupport
import Testing

@testable import wenzhen

@Suite("Printing on this machine's printer", .tags(.program))
struct PrintingHereTests {
  /// A summary of one answer, on a terminal in which a printing system is the first on PATH.
  private func start(
    _ system: PlayedPrintingSystem, path: String? = nil, state: ScratchFolder? = nil, directory: String? = nil,
    behind preparation: String = ""
  ) throws -> PseudoTerminalSession {
    var environment = ["PATH": path ?? system.path]
    if let state { environment["XDG_STATE_HOME"] = state.path }
    let session = try PseudoTerminalSession(
      program: "/bin/sh", arguments: ["-c", "\(preparation) exec \(BuiltProgram.path(of: "wenzhen"))"],
      environment: PseudoTerminalSession.pinnedEnvironment.merging(environment) { $1 }, directory: directory)
    try session.wait(for: "是这个代码")
    session.send("1s")
    try session.wait(for: "p 打印")
    return session
  }

  /// Has the summary handed to the printer.
  private func hand(_ session: PseudoTerminalSession) throws {
    session.send("p")
    try session.wait(for: "1  这台机器的打印机“Office-A4”")
    try session.answer("1")
  }

  @Test("hands lp the summary, byte for byte, and says under which number it was taken")
  func accepted() throws {
    let state = try ScratchFolder()
    let system = try PlayedPrintingSystem()
    let session = try start(system, state: state)
    session.send("p")
    try session.wait(for: "1  这台机器的打印机“Office-A4”")
    #expect(system.words == nil)
    try session.answer("1")
    try session.wait(for: "已交给打印机“Office-A4”，任务号 Office-A4-12，请到打印机那里取。")
    #expect(session.screen.contains("p 打印"))
    #expect(system.words == "-d Office-A4 -t wenzhen\n")
    let number = try #require(session.screen.firstMatch(of: /[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}/)?.output)
    #expect(
      system.text == (try ProgramRun(arguments: ["summary", String(number), "--paper", "a4"], state: state).output))
  }

  @Test("says in lp's words why it was refused, and nothing in them steers the terminal")
  func refused() throws {
    let system = try PlayedPrintingSystem(lp: "printf 'lp: \\033]0;x\\007No paper.\\n' >&2; exit 1")
    let session = try start(system)
    try hand(session)
    try session.wait(for: "没有接受（?]0;x?No paper）。小结没有丢")
    #expect(session.titles == [])
    #expect(session.screen.contains("p 打印"))
  }

  @Test(
    "takes the first printer there is where none is the usual one, and speaks of none where there is none",
    arguments: [
      ("case $1 in -d) echo no system default destination;; -e) echo One; echo Two;; esac", "One"),
      ("echo 'system default destination: A'; exit 1", nil), ("true", nil), ("kill -9 $$", nil),
    ])
  func destinations(status: String, printer: String?) throws {
    let system = try PlayedPrintingSystem(status: status)
    let session = try start(system)
    session.send("p")
    try session.wait(for: printer.map { "1  这台机器的打印机“\($0)”" } ?? "这台机器没有打印机。")
    #expect(session.screen.contains("1  这台机器的打印机") == (printer != nil))
    #expect(system.words == nil)
  }

  @Test("looks only along folders of PATH that are given from the root")
  func path() throws {
    let system = try PlayedPrintingSystem()
    let session = try start(system, path: ".::bin", directory: system.directory)
    session.send("p")
    try session.wait(for: "这台机器没有打印机。")
    #expect(system.words == nil)
  }

  @Test("ends at once when the line is gone or a signal asks for it, though lp hangs", arguments: [SIGTERM, nil])
  func hanging(signal: Int32?) throws {
    let system = try PlayedPrintingSystem(lp: "exec sleep 60")
    let session = try start(system)
    try hand(session)
    try session.wait(for: "正在交给打印机“Office-A4”")
    #expect(!session.screen.contains("Esc"))
    if let signal { session.signal(signal) } else { session.hangUp() }
    // Where the line is gone, lp is given up and the program leaves by itself.
    #expect(try session.waitForExit(timeout: .seconds(2)) == signal.map { .signaled($0) } ?? .exited(0))
    if signal != nil { #expect(session.isInShellMode && !session.isAlternateScreen) }
    #expect(system.words != nil)
  }

  @Test("forgets what is typed while lp is waited for, so that its answer is seen", arguments: ["\u{1B}", "q", "p1"])
  func typedMeanwhile(keys: String) throws {
    let system = try PlayedPrintingSystem(lp: "read -r word < ${0%/*}/go; echo 'request id is Office-A4-12'")
    try #require(mkfifo("\(system.directory)/go", 0o600) == 0)
    let session = try start(system)
    try hand(session)
    try session.wait(for: "正在交给打印机“Office-A4”")
    session.send(keys)
    try #require(FileHandle(forWritingAtPath: "\(system.directory)/go")).write(contentsOf: Data("go\n".utf8))
    // An Esc is known for one only when nothing has come behind it for a while.
    try session.wait(for: "the answer, and nothing after it", quiet: .milliseconds(600)) {
      $0.screen.contains("任务号 Office-A4-12")
    }
    #expect(session.screen.contains("p 打印") && session.screen.contains("任务号 Office-A4-12"))
  }

  @Test("has lp find no terminal on which it could ask for a password")
  func noTerminal() throws {
    let system = try PlayedPrintingSystem(
      lp: "(: < /dev/tty) 2> /dev/null && exit 1; echo 'request id is Office-A4-12 (0 file(s))'")
    let session = try start(system)
    try hand(session)
    try session.wait(for: "任务号 Office-A4-12")
    #expect(system.words != nil)
  }

  @Test("learns how lp ended, though whoever started the program asked to hear of no program's end")
  func ignoredEnds() throws {
    let system = try PlayedPrintingSystem()
    let session = try start(system, behind: "trap '' CHLD;")
    try hand(session)
    try session.wait(for: "任务号 Office-A4-12")
    #expect(system.words != nil)
  }

  @Test("works line by line, and says what was done")
  func lines() throws {
    let system = try PlayedPrintingSystem()
    let run = try ProgramRun(arguments: [], input: "1\np\nq\n", environment: ["PATH": system.path])
    #expect(run.output.contains("已交给打印机“Office-A4”，任务号 Office-A4-12，请到打印机那里取。"))
    #expect(system.text?.contains("结论：ILLEGAL_PARTNER_EXTERFACE 还没有排查完") == true)
    let none = try ProgramRun(arguments: [], input: "1\np\nq\n", environment: ["PATH": "/nonexistent"])
    #expect(none.output.contains("这台机器没有打印机。"))
  }

  @Test("is told of by doctor")
  func doctor() throws {
    let system = try PlayedPrintingSystem()
    let run = try ProgramRun(arguments: ["doctor"], environment: ["TERM": "xterm", "PATH": system.path])
    #expect(run.output.contains("[好  ] 打印：这台机器的打印机是“Office-A4”。"))
  }
}

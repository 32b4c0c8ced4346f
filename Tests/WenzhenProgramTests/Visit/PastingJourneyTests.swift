import CaseStore
import Foundation
import PseudoTerminal
import TestSupport
import Testing

@Suite("Pasting into a terminal that does not mark it", .tags(.program))
struct PastingJourneyTests {
  private static let address =
    "https://mapi.alipay.com/gateway.do?partner=2088112233445566&seller_email=a%40b.cn&service=create_direct_pay_by_user&sign=0f3c\n"

  private func start(
    _ arguments: [String] = [], in state: ScratchFolder? = nil
  ) throws -> PseudoTerminalSession {
    let environment = state.map { ["XDG_STATE_HOME": $0.path] } ?? [:]
    let session = try PseudoTerminalSession(
      program: BuiltProgram.path(of: "wenzhen"), arguments: arguments,
      environment: PseudoTerminalSession.pinnedEnvironment.merging(environment) { $1 })
    try session.wait(for: "是这个代码")
    return session
  }

  /// Sends it in one write, or a byte at a time, each at once behind the one before.
  private func paste(_ text: String, into session: PseudoTerminalSession, bytewise: Bool) {
    if bytewise {
      for byte in Array(text.utf8) { session.send([byte]) }
    } else {
      session.send(text)
    }
  }

  @Test("offers an address to the step that reads it, and keeps nothing else of it", arguments: [false, true])
  func address(bytewise: Bool) throws {
    let state = try ScratchFolder()
    let session = try start(in: state)
    paste(Self.address, into: session, bytewise: bytewise)
    try session.wait(for: "粘贴报错时浏览器地址栏里的网址")
    session.send("\r")
    try session.wait(for: "记下了")
    session.send("1")
    try session.wait(for: "错误是什么时候出现的")
    session.send("q")
    #expect(try session.waitForExit() == .exited(0))
    let folder = state.path + "/wenzhen"
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let bytes = try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
      #expect(bytes.range(of: Data("0f3c".utf8)) == nil && bytes.range(of: Data("2088112233445566".utf8)) == nil)
    }
  }

  @Test(
    "answers nothing and leaves nothing, for a merchant too",
    arguments: ["13800138000", "quickly y\ny\n", "1 1 2 1 1 4\n"])
  func dropped(text: String) throws {
    let session = try start(["--for", "merchant"])
    session.send("1")
    try session.wait(for: "错误是什么时候出现的")
    session.send(text)
    try session.wait(for: "当作粘贴，没有当作按键。")
    #expect(session.screen.contains("错误是什么时候出现的"))
  }

  @Test("is given up where a marked paste never ends, by Ctrl-C")
  func endless() throws {
    let session = try start(["--for", "merchant"])
    session.send("1")
    try session.wait(for: "错误是什么时候出现的")
    session.send("\u{1B}[200~abc")
    try session.waitUntilQuiet(for: .milliseconds(100))
    session.send("\u{3}")
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.screen.contains("wenzhen resume"))
  }
}

@Suite("What is still unread when the program ends", .tags(.program))
struct UnreadAtTheEndTests {
  /// A folder in which nobody looks for a file that a lost key may have made.
  private let folder = Result { try ScratchFolder() }

  /// The program, and behind it one that shows what is left for it to read.
  private func start(_ arguments: String, silently isSilent: Bool = false) throws -> PseudoTerminalSession {
    let program = BuiltProgram.path(of: "wenzhen")
    let session = try PseudoTerminalSession(
      program: "/bin/sh",
      arguments: ["-c", "cd \(try folder.get().path) && \(program) \(arguments); echo END; exec cat"])
    session.isSilent = isSilent
    return session
  }

  private func program(of session: PseudoTerminalSession) throws -> pid_t {
    let shell = session.processIdentifier
    let children = try String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
    return try #require(children.split(separator: " ").first.flatMap { pid_t($0) })
  }

  /// Nothing but what is typed now is read by whoever comes next.
  private func expectNothingLeft(_ session: PseudoTerminalSession) throws {
    try session.wait(for: "END")
    session.send("typed now\n")
    try session.wait(for: "typed now\ntyped now")
    let rest = session.screen.split(separator: "END", maxSplits: 1).last.map(String.init)
    #expect(rest == "\ntyped now\ntyped now")
  }

  @Test("is thrown away, however much it is, where somebody leaves")
  func left() throws {
    let session = try start("--for merchant")
    try session.wait(for: "是这个代码")
    let program = try program(of: session)
    kill(program, SIGSTOP)
    // An arrow has the q taken for a key.
    session.send("q\u{1B}[C" + String(repeating: "\u{1B}[Crm -r x\n", count: 2_000))
    kill(program, SIGCONT)
    try expectNothingLeft(session)
  }

  @Test("is thrown away where somebody leaves line by line")
  func leftByLines() throws {
    let session = try start("--plain --for merchant")
    try session.wait(for: "请输入：")
    session.send("q\nrm -r x\nrm -r x\n")
    try expectNothingLeft(session)
  }

  @Test(
    "is thrown away where a signal ends the program, and where it crashes",
    arguments: [(SIGTERM, 1_000), (SIGHUP, 1_000), (SIGSEGV, 10)])
  func signalled(signal: Int32, count: Int) throws {
    let session = try start("--for merchant")
    try session.wait(for: "是这个代码")
    let program = try program(of: session)
    kill(program, SIGSTOP)
    session.send(String(repeating: "\u{1B}[Crm -r x\n", count: count))
    kill(program, signal)
    kill(program, SIGCONT)
    try expectNothingLeft(session)
  }

  @Test("is thrown away with the answers of a slow terminal, for which the end waits")
  func reports() throws {
    let session = try start("--for merchant", silently: true)
    try session.wait(for: "是这个代码")
    session.send("q")
    try session.waitUntilQuiet(for: .milliseconds(100))
    session.send("\u{1B}[24;5R")
    session.send("\u{1B}[24;2R")
    try expectNothingLeft(session)
  }

  @Test("is thrown away with the answers of a slow terminal by the doctor too")
  func doctor() throws {
    let session = try start("doctor", silently: true)
    try session.wait(for: "a question", quiet: .zero) { $0.outputText.contains("\u{1B}[6n") }
    try session.waitUntilQuiet(for: .milliseconds(700))
    session.send("ls\n\u{1B}[1;5R")
    try session.wait(for: "another question", quiet: .zero) { $0.outputText.ranges(of: "\u{1B}[6n").count == 2 }
    session.send("\u{1B}[1;2R")
    try session.wait(for: "终端按 UTF-8 显示")
    try session.wait(for: "END")
    session.send("typed now\n")
    try session.wait(for: "typed now\ntyped now")
    #expect(session.screen.contains("END\ntyped now\ntyped now"))
  }
}

import Foundation
import PseudoTerminal
import TestSupport
import Testing

@Suite("The built program looks at its terminal", .tags(.program))
struct DoctorTests {
  private func start(
    term: String, state: ScratchFolder, columns: Int = 80, isSilent: Bool = false
  ) throws -> PseudoTerminalSession {
    let session = try PseudoTerminalSession(
      program: BuiltProgram.path(of: "wenzhen"), arguments: ["doctor"],
      environment: PseudoTerminalSession.pinnedEnvironment.merging(["TERM": term, "XDG_STATE_HOME": state.path]) { $1 },
      columns: columns)
    session.isSilent = isSilent
    return session
  }

  @Test("asks a real terminal, wipes what it printed for that, and finds nothing wrong")
  func terminal() throws {
    let state = try ScratchFolder()
    let session = try start(term: "xterm-256color", state: state)
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.screen.contains("终端按 UTF-8 显示"))
    #expect(session.screen.contains("“…”占一格"))
    #expect(!session.screen.contains("款格"))
    #expect(session.unknownSequences == [])
    #expect(session.isInShellMode)
    #expect(try state.names == [])
  }

  @Test("gives the terminal back where it does not answer, says so, and wipes what it asked")
  func silent() throws {
    let state = try ScratchFolder()
    let session = try start(term: "xterm-256color", state: state, isSilent: true)
    #expect(try session.waitForExit() == .exited(0))
    // It was asked.
    #expect(session.outputText.contains("款格\u{1B}[6n"))
    #expect(session.screen.contains("编码：终端没有回答"))
    #expect(!session.screen.contains("款格"))
    #expect(session.isInShellMode)
  }

  @Test("asks nothing of a terminal whose type means harm, and the type steers nothing")
  func hostileType() throws {
    let state = try ScratchFolder()
    let session = try start(term: "a\u{1B}]0;title\u{7}", state: state, columns: 30)
    #expect(try session.waitForExit() == .exited(78))
    #expect(session.titles == [])
    #expect(!session.outputText.contains("\u{1B}"))
    #expect(session.screen.contains("不行"))
  }

  @Test("sends a pipe no escape sequence, and says that there is no terminal to ask")
  func pipe() throws {
    let run = try ProgramRun(arguments: ["doctor"], environment: ["TERM": "xterm"])
    #expect(run.status == 0)
    #expect(!run.output.contains("\u{1B}"))
    #expect(run.output.contains("没有终端可问"))
  }

  @Test("tries whether cases could be kept where none are, and leaves nothing")
  func triesToMake() throws {
    let state = try ScratchFolder()
    let run = try ProgramRun(arguments: ["doctor"], state: state, environment: ["TERM": "xterm"])
    #expect(run.status == 0)
    #expect(run.output.contains("记录：还没有"))
    #expect(try state.names == [])
    // Nobody can make anything there.
    let refused = try ProgramRun(arguments: ["doctor"], environment: ["TERM": "xterm", "XDG_STATE_HOME": "/proc/none"])
    #expect(refused.status == 78)
    #expect(refused.output.contains("[不行] 打不开记录：“/proc/none"))
  }

  @Test(
    "tries whether cases can be kept where there are some", arguments: [("write=5", "系统错误 5"), ("lock=37", "存不了记录")])
  func triesToWrite(lack: String, words: String) throws {
    let state = try ScratchFolder()
    _ = try ProgramRun(arguments: ["cases", "--plain"], state: state)
    let environment = [
      "TERM": "xterm", "LD_PRELOAD": BuiltProgram.path(of: "libPlayedFileSystem.so"), "PLAYED_FILE_SYSTEM": lack,
    ]
    let run = try ProgramRun(arguments: ["doctor"], state: state, environment: environment)
    #expect(run.status == 78)
    #expect(run.output.contains(words))
  }

  @Test("says what is missing of an installation")
  func kiosk() throws {
    let run = try ProgramRun(
      arguments: ["doctor", "--kiosk", "--user", "nobody-at-all"], environment: ["TERM": "xterm"])
    #expect(run.status == 78)
    #expect(run.output.contains("[不行] SSH 自助：没有用户 nobody-at-all。"))
    #expect(run.errors.split(separator: "\n").count == 1)
  }
}

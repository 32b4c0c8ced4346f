import Foundation
import PseudoTerminal
import TestSupport
import Testing

@Suite("A machine that lacks what a full screen needs", .tags(.program))
struct LackingMachineTests {
  private static let noLocale = "这台机器没有装 C.UTF-8 语言环境，不能全屏，改为逐行显示。要全屏请重新安装 libc-bin。"
  private static let shortFiles = "这里允许写的文件太小（ulimit -f），不能全屏，改为逐行显示。要全屏请放宽这项限制。"
  /// What makes the machine so; only root can hide its locales.
  private static let lacks =
    [("ulimit -f 0; ", shortFiles), ("ulimit -f 2; ", shortFiles)]
    + (geteuid() == 0 ? [("mount -t tmpfs none /usr/lib/locale && ", noLocale)] : [])

  private func start(
    _ command: String, _ arguments: String, environment: [String: String] = [:]
  ) throws -> PseudoTerminalSession {
    let shell = ["/bin/sh", "-c", "\(command)exec \(BuiltProgram.path(of: "wenzhen")) \(arguments)"]
    return try PseudoTerminalSession(
      program: geteuid() == 0 ? "/usr/bin/unshare" : shell[0],
      arguments: geteuid() == 0 ? ["--mount"] + shell : Array(shell.dropFirst()),
      environment: PseudoTerminalSession.pinnedEnvironment.merging(environment) { $1 }, columns: 100, rows: 40)
  }

  @Test("says so in a line, and asks line by line, in hanzi", arguments: lacks)
  func lines(command: String, sentence: String) throws {
    let session = try start(command, "")
    try session.wait(for: "请输入：")
    #expect(session.lines.first == sentence)
    #expect(session.screen.contains("是这个代码") && !session.isAlternateScreen)
    session.send("1\n")
    try session.wait(for: "错误是什么时候出现的")
    session.send("q\n")
    #expect(try session.waitForExit() == .exited(0))
  }

  @Test("tells whoever comes over a line no more than that", arguments: lacks)
  func kiosk(command: String, sentence: String) throws {
    let session = try start(command, "--kiosk --state \"$XDG_STATE_HOME/kiosk\"")
    try session.wait(for: "请输入：")
    #expect(session.lines.first == "这里暂时不能全屏显示，改为逐行问答。")
  }

  @Test("says it to the doctor", arguments: lacks)
  func doctor(command: String, sentence: String) throws {
    let session = try start(command, "doctor")
    try session.wait(for: "[不行] " + sentence)
    #expect(try session.waitForExit() == .exited(78))
  }

  @Test("shows the screen where files may be long enough, and where only LOCPATH leads nowhere")
  func enough() throws {
    for (command, variables) in [("ulimit -f 100000; ", [:]), ("", ["LOCPATH": "/nonexistent"])] {
      let session = try start(command, "", environment: variables)
      try session.wait(for: "是这个代码")
      #expect(session.isAlternateScreen)
    }
  }
}

import Foundation
import PseudoTerminal
import TestSupport
import Testing

@Suite("A multiplexer that is not in UTF-8, between the program and a terminal that is", .tags(.program))
struct MultiplexerTests {
  /// A folder with a `tmux` whose clients get UTF-8 or not.
  private func tmux(clients: String) throws -> PlayedPrintingSystem {
    let programs = try PlayedPrintingSystem()
    try programs.add("tmux", "[ \"$1 $2 $3\" = 'list-clients -t %7' ] && printf '\(clients)'")
    return programs
  }

  private func start(
    _ arguments: [String] = ["--for", "merchant"], in variables: [String: String], encoding: String? = nil
  ) throws -> PseudoTerminalSession {
    try PseudoTerminalSession(
      program: BuiltProgram.path(of: "wenzhen"), arguments: arguments,
      environment: PseudoTerminalSession.pinnedEnvironment.merging(variables) { $1 }, encoding: encoding)
  }

  @Test("is named in ASCII with its mend: tmux, which is asked itself, by the one who used it last")
  func tmux() throws {
    let programs = try tmux(clients: #"100 1\n300 0\n200 1\n"#)
    let variables = ["TMUX": "/tmp/x,1,0", "TMUX_PANE": "%7", "PATH": programs.path]
    let session = try start(in: variables)
    try session.wait(for: "tmux is not in UTF-8, so Chinese is lost. Start it with: tmux -u")
    session.send("e")
    try session.wait(for: "Garbled? Press e, or use: tmux -u")
    let doctor = try start(["doctor"], in: variables)
    #expect(try doctor.waitForExit() == .exited(78))
    #expect(doctor.screen.contains("[!!!!] tmux is not in UTF-8, so Chinese is lost. Start it with: tmux -u"))
    #expect(!doctor.screen.contains("与程序一致"))
  }

  @Test(
    "is said of no tmux that is in UTF-8, does not say, or is not there", arguments: ["100 0\\n300 1\\n", "", "0\\n"])
  func wideTmux(clients: String) throws {
    let programs = try tmux(clients: clients)
    let variables = ["TMUX": "/tmp/x,1,0", "TMUX_PANE": "%7", "PATH": programs.path]
    let doctor = try start(["doctor"], in: variables)
    #expect(try doctor.waitForExit() == .exited(0))
    #expect(doctor.screen.contains("终端按 UTF-8 显示，与程序一致"))
  }

  @Test("is named too where screen answers for itself, and no other encoding is guessed")
  func screen() throws {
    let session = try start(in: ["STY": "100.pts-1.host"], encoding: "GB18030")
    try session.wait(for: "screen is not in UTF-8, so Chinese is lost. Start it with: screen -U")
    #expect(!session.screen.contains("是这个代码"))
    session.send("ee")
    try session.wait(for: "Encoding: GB18030, punctuation 2 wide. Garbled? Press e, or use: screen -U")
    #expect(session.screen.contains("是这个代码"))
    let doctor = try start(["doctor"], in: ["STY": "100.pts-1.host"], encoding: "GB18030")
    #expect(try doctor.waitForExit() == .exited(78))
    #expect(doctor.screen.contains("[!!!!] screen is not in UTF-8, so Chinese is lost. Start it with: screen -U"))
  }

  @Test(
    "is named, as what may help, where it does not answer at all",
    arguments: [("TMUX", "tmux -u"), ("STY", "screen -U")])
  func silent(variable: String, command: String) throws {
    let session = try start(in: [variable: "x,1,0"])
    session.isSilent = true
    try session.wait(for: "If the text is garbled, start it all again in: \(command) (or press e)")
  }

  @Test("is believed where the locale says the same")
  func agreed() throws {
    let session = try start(in: ["STY": "100.pts-1.host", "LANG": "zh_CN.GB18030"], encoding: "GB18030")
    try session.wait(for: "是这个代码")
    session.send("?")
    try session.wait(for: "按键说明")
    #expect(!session.outputText.contains("screen -U"))
  }
}

import Foundation
import Glibc
import PseudoTerminal
import SecureShell
import TestSupport
import Testing

@Suite("A merchant over a real SSH line", .tags(.secureShell))
struct WalkingOverTheLineTests {
  private let kiosk: KioskServer
  private var server: SecureShellServer { kiosk.server }

  init() throws {
    kiosk = try KioskServer()
  }

  /// Walks a whole case, to the end and out, and gives its number.
  private func walk(_ session: PseudoTerminalSession) throws -> String {
    try session.wait(for: "是这个代码")
    let number = try kiosk.number(on: session)
    let keys = [
      ("1", "每次都出现"), ("1", "签约电话"), ("1", "还没有签约接口合同"), ("\r", "接下来怎么办"), ("1", "排查小结\n"),
      ("q", "到这里就可以了"),
    ]
    for (key, words) in keys {
      try session.answer(key)
      try session.wait(for: words)
    }
    try session.answer("q")
    #expect(try session.waitForExit() == .exited(0))
    return number
  }

  @Test("walks a whole case, is told its number, and takes the summary home in every format, byte for byte")
  func whole() throws {
    let session = try server.session()
    let number = try walk(session)
    #expect(session.screen.contains("记录号 \(number)"))
    #expect(!session.isAlternateScreen)
    for format in ["text", "markdown", "html", "json"] {
      let download = try server.run("summary \(number) \(format)")
      #expect(download.code == 0)
      #expect(download.errors == "")
      #expect(download.output == (try here("summary", number, "--format", format)))
    }
    #expect(try server.run("summary \(number)").text.hasPrefix("结论：") == true)
  }

  /// What the program writes on this machine, with the same cases.
  private func here(_ arguments: String...) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: BuiltProgram.path(of: "wenzhen"))
    process.arguments = arguments
    process.environment = ["XDG_STATE_HOME": "\(kiosk.folder)/state", "TZ": "UTC", "LANG": "C.UTF-8"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    defer { process.waitUntilExit() }
    return Array(output.fileHandleForReading.readDataToEndOfFile())
  }

  @Test("sees on the first screen, in one line, how to move, how to leave, and the case number")
  func firstScreen() throws {
    let session = try server.session()
    try session.wait(for: "是这个代码")
    let line = try #require(session.lines.first { $0.contains("记录号") })
    #expect(line.contains("上下键移动"))
    #expect(line.contains("q 离开"))
    #expect(session.lines.first?.hasPrefix(" 问诊") == true)
  }

  @Test("goes on where the line broke, with the number, from a new login", arguments: [SIGKILL, SIGSTOP])
  func dropped(signal: Int32) throws {
    let session = try server.session()
    try session.wait(for: "是这个代码")
    let number = try kiosk.number(on: session)
    for (key, words) in [("1", "每次都出现"), ("1", "签约电话"), ("2", "服务类型")] {
      session.send(key)
      try session.wait(for: words)
    }
    session.signal(signal)
    let resumed = try server.session(request: "resume \(number)")
    try resumed.wait(for: "服务类型")
    #expect(resumed.screen.contains("接着排查记录 \(number)"))
    let inside = try server.session()
    try inside.wait(for: "是这个代码")
    inside.send("r")
    try inside.wait(for: "接着排查另一条记录")
    inside.send("\(number.lowercased())\r")
    try inside.wait(for: "服务类型")
  }

  @Test("is let go of by the server where the client is frozen")
  func frozen() throws {
    let session = try kiosk.walked()
    #expect(!kiosk.environments.isEmpty)
    session.signal(SIGSTOP)
    #expect(becomesTrue { kiosk.environments.isEmpty })
  }

  @Test("asks line by line where that is wanted, or where there is no terminal")
  func lines() throws {
    for request in ["plain", nil] {
      let run = try server.run(request, input: Array("1\n1\nq\n".utf8))
      #expect(run.code == 0)
      #expect(run.text.contains("签约电话"))
      #expect(run.text.contains("断线也不会丢"))
      #expect(!run.text.contains("\u{1B}"))
    }
  }

  @Test("walks with PuTTY's client too")
  func plink() throws {
    let session = try server.session(SecureShellServer.plink, try server.plinkArguments(tty: true))
    #expect(!(try walk(session)).isEmpty)
  }

  @Test("is told in one line that a number or code is wrong")
  func wrong() throws {
    let code = try server.run("resume 1234 5678")
    #expect(code.code == 65)
    #expect(code.errors.split(separator: "\n").count == 1)
    let number = try server.run("summary ACEFH-JKMNP-RTUW2")
    #expect(number.code == 66)
    #expect(number.errors == "没有记录 ACEFH-JKMNP-RTUW2。请核对记录号，或从头排查。\n")
    #expect(number.output == [])
  }
}

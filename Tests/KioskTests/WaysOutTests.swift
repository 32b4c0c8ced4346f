import Foundation
import Glibc
import PseudoTerminal
import SecureShell
import TestSupport
import Testing

@Suite("No way out of the kiosk", .tags(.secureShell))
struct WaysOutTests {
  private let kiosk: KioskServer
  private var server: SecureShellServer { kiosk.server }

  init() throws {
    kiosk = try KioskServer()
  }

  @Test(
    "through a command, whatever it is",
    arguments: [
      "id", "sh", "/bin/sh -i", "plain; id", "$(id)", "`id`", "summary $(id)", "wenzhen cases",
      "wenzhen --kiosk --state /tmp",
      "scp -f /etc/passwd", "internal-sftp", "\u{1B}]0;title\u{7}", "resume " + String(repeating: "A", count: 5_000),
    ])
  func command(request: String) throws {
    let run = try server.run(request)
    #expect(run.code == 64)
    #expect(run.output == [])
    #expect(run.errors.hasPrefix("看不懂。"))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(!run.errors.contains("\u{1B}"))
  }

  @Test("through a subsystem")
  func subsystem() throws {
    let run = try server.run("sftp", options: ["-s"])
    #expect(run.code != 0)
    #expect(run.output == [])
  }

  @Test("through scp or sftp")
  func files() throws {
    for program in ["/usr/bin/scp", "/usr/bin/sftp"] {
      let options = server.clientOptions
      let run = try server.run(program, options + ["\(server.target):/etc/passwd", "\(kiosk.folder)/stolen"])
      #expect(run.code != 0)
      #expect(!FileManager.default.fileExists(atPath: "\(kiosk.folder)/stolen"))
    }
  }

  @Test("through a forwarded connection, in either direction", arguments: ["-W", "-R", "-L", "-D"])
  func forwarding(option: String) throws {
    let target = "127.0.0.1:\(server.port)"
    switch option {
    case "-W":
      let run = try server.run(SecureShellServer.ssh, ["-W", target] + server.sshArguments(tty: false))
      #expect(run.code != 0)
      #expect(!run.text.contains("SSH-2.0"))
      #expect(run.errors.contains("prohibited"))
    case "-R":
      let run = try server.run("plain", options: ["-o", "ExitOnForwardFailure=yes", "-R", "0:\(target)"])
      #expect(run.code == 255)
    default:
      // The client listens by itself; a connection through the listener is refused by the server.
      let listener = "\(kiosk.folder)/listener"
      let way = option == "-L" ? ["-L", "\(listener):\(target)"] : ["-D", "\(LoopbackPort.free())"]
      let session = try server.session(options: ["-v"] + way)
      try session.wait(for: "是这个代码")
      let answer = option == "-L" ? LoopbackPort.greeting(at: listener) : LoopbackPort.proxied(way[1], to: server.port)
      #expect(!answer.contains("SSH-2.0"))
    }
  }

  @Test("through an agent, a display or variables, none of which reach the program")
  func environment() throws {
    let hostile = "\u{1B}]0;title\u{7}"
    let names = ["LC_ALL", "LC_CTYPE", "LC_PAPER", "LD_PRELOAD", "TERMINFO", "LINES", "BASH_ENV"]
    let options = ["-A", "-X", "-o", "SendEnv=\(names.joined(separator: " "))"]
    var environment = Dictionary(uniqueKeysWithValues: names.map { ($0, hostile) })
    environment["DISPLAY"] = ":9"
    environment["LD_PRELOAD"] = nil
    let session = try server.session(options: options, environment: environment)
    try session.wait(for: "是这个代码")
    #expect(session.titles == [])
    let started = try #require(kiosk.environments.first)
    for name in ["SSH_AUTH_SOCK", "DISPLAY", "TERMINFO", "LINES", "BASH_ENV", "LC_ALL", "LC_PAPER"] {
      #expect(!started.contains("\(name)="), "\(name)")
    }
  }

  @Test("through the terminal's name, which is full of escape sequences")
  func terminalType() throws {
    let session = try server.session(environment: ["TERM": "\u{1B}]0;title\u{7}\u{1B}[2J../../x"])
    try session.wait(for: "是这个代码")
    #expect(session.titles == [])
    #expect(session.unknownSequences == [])
    #expect(!session.outputText.contains("\u{1B}"))
  }

  @Test("through files in the home that shells and sshd run, or a key that asks for another command")
  func home() throws {
    let session = try kiosk.walked()
    _ = try server.run("plain", input: Array("q\n".utf8))
    #expect(!FileManager.default.fileExists(atPath: kiosk.user.trap))
    session.send("q")
    try session.wait(for: "要离开吗")
  }

  @Test("through keys that stop or end other programs")
  func keys() throws {
    let session = try kiosk.walked()
    for key in ["\u{1A}", "\u{1C}", "\u{13}", "\u{11}"] { session.send(key) }
    session.send("?")
    try session.wait(for: "按键说明")
    session.send("q")
    session.send("\u{3}")
    try session.wait(for: "要离开吗")
    #expect(session.exitStatus == nil)
  }

  @Test("through the client's own command line")
  func escape() throws {
    let session = try server.session(options: ["-o", "EnableEscapeCommandline=yes"])
    try session.wait(for: "是这个代码")
    session.send("\r")
    try session.wait(for: "每次都出现")
    session.send("~C")
    try session.wait(for: "ssh>")
    let port = LoopbackPort.free()
    session.send("-R \(port):127.0.0.1:\(server.port)\r")
    try session.wait(for: "Forwarding port")
    // The server has answered the request for the port before it hands on a key.
    session.send("?")
    try session.wait(for: "按键说明")
    #expect(!LoopbackPort.isOpen(port))
    #expect(LoopbackPort.isOpen(UInt16(server.port)))
  }

  @Test("through guessing: each wrong number of a connection takes a second more, and window sizes shorten none")
  func guessing() throws {
    let session = try kiosk.walked()
    let start = SuspendingClock().now
    session.send("r")
    for (seconds, number) in [(1, "ACEFH-JKMNP-RTUW2"), (3, "ACEFH-JKMNP-RTUW3")] {
      session.send("\u{15}\(number)\r")
      try session.wait(for: "正在查找")
      for columns in 70..<90 { session.resize(columns: columns, rows: 24) }
      try session.wait(for: "没有记录 \(number)")
      #expect(SuspendingClock().now - start >= .seconds(seconds))
    }
  }

  @Test("to another program: the kernel refuses to start any")
  func confined() throws {
    let session = try kiosk.walked()
    let statuses = withExtendedLifetime(session) { kiosk.statuses }
    #expect(statuses.count == 1)
    for status in statuses {
      #expect(status.contains("NoNewPrivs:\t1\n"))
      #expect(status.contains("Seccomp:\t2\n"))
    }
  }
}

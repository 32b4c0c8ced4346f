import Foundation
import PseudoTerminal
import SecureShell
import TestSupport
import Testing

@Suite("The kiosk's account without a password", .tags(.secureShell), .enabled(if: SeparateMachine.isAvailable))
struct LoginShellTests {
  private static let user = InstalledKiosk.user

  private let kiosk: InstalledKiosk

  init() throws {
    kiosk = try InstalledKiosk()
  }

  @Test(
    "is the kiosk for whoever becomes its user with su",
    arguments: [[user], ["-", user], ["-s", "/bin/sh", user], ["-m", user], [user, "-c", "plain"]])
  func walks(arguments: [String]) throws {
    let run = try kiosk.su(arguments, typing: "1\n1\nq\n")
    #expect(run.code == 0)
    #expect(run.text.contains("您"))
    #expect(run.text.contains("断线也不会丢"))
    #expect(try kiosk.shell("ls \(InstalledKiosk.state)").contains("cases.sqlite"))
  }

  @Test(
    "carries out nothing else",
    arguments: [
      ["-c", "id"], ["-s", "/bin/sh", "-c", "id"], ["-c", "cases"], ["--", "cases"], ["--", "--for", "agent"],
      ["--", "doctor"], ["--", "--kiosk", "--cases", "1000"], ["-", "--", "-x"],
      ["-c", "scp -f /etc/passwd"],
      ["-c", "/usr/lib/openssh/sftp-server"],
    ])
  func refuses(arguments: [String]) throws {
    let run = try kiosk.su([Self.user] + arguments)
    #expect(run.code == 64)
    #expect(run.text == "")
    #expect(run.errors.split(separator: "\n").last?.hasPrefix("看不懂。") == true)
  }

  @Test("keeps cases where root has said, as many as root has said, whatever is asked for")
  func settings() throws {
    try kiosk.shell("install -d -m 700 -o \(Self.user) /var/lib/elsewhere")
    try kiosk.shell("echo '--state /var/lib/elsewhere --cases-in-all 1' >\(InstalledKiosk.settings)")
    let own = "\(kiosk.folder)/stolen"
    for request in ["", "\(kiosk.program) --kiosk --state \(own) --cases-in-all 1000"] {
      let run = try kiosk.su([Self.user, "-c", request], typing: "1\n1\nq\n")
      #expect(run.code == 0)
      #expect(run.text.contains("记录已经存满") == !request.isEmpty)
    }
    #expect(try kiosk.shell("ls /var/lib/elsewhere").contains("cases.sqlite"))
    #expect(try kiosk.shell("ls \(InstalledKiosk.state)") == "")
    #expect(!FileManager.default.fileExists(atPath: own))
  }

  @Test("is closed where anybody could have written what root has set")
  func unsafeSettings() throws {
    try kiosk.shell("chmod 666 \(InstalledKiosk.settings)")
    let run = try kiosk.su([Self.user], typing: "1\n1\nq\n")
    #expect(run.code == 78)
    #expect(run.text == "")
    #expect(run.errors == "这里还没有准备好，请联系客服。\n")
  }

  @Test("is the kiosk on the console")
  func console() throws {
    let session = try PseudoTerminalSession(
      program: kiosk.machine.launcher[0],
      arguments: Array(kiosk.machine.launcher.dropFirst()) + ["/bin/login", Self.user])
    try session.wait(for: "是这个代码")
    #expect(session.lines.contains { $0.contains("记录号") })
    session.send("q")
    #expect(try session.waitForExit() == .exited(0))
  }

  @Test(
    "is the kiosk over a line on which nobody is asked for a password, and hands over no file",
    arguments: [true, false])
  func line(isForced: Bool) throws {
    let server = try kiosk.server(
      "AuthenticationMethods none", "PermitEmptyPasswords yes", isForced ? "" : "ForceCommand none")
    let session = try server.session(options: ["-o", "IdentityFile=none"])
    try session.wait(for: "是这个代码")
    #expect(session.lines.contains { $0.contains("记录号") })
    for request in ["id", "cases"] { #expect(try server.run(request).code == 64) }
    for tool in ["/usr/bin/scp", "/usr/bin/sftp"] {
      let copy = "\(kiosk.folder)/copy"
      #expect(try server.run(tool, server.clientOptions + ["\(server.target):/etc/passwd", copy]).code != 0)
      #expect(!FileManager.default.fileExists(atPath: copy))
    }
  }

  @Test("is locked before the settings are taken away, and open to keys once they are back")
  func uninstalled() throws {
    #expect(try kiosk.uninstall().code == 0)
    #expect(try kiosk.su([Self.user], typing: "q\n").code != 0)
    #expect(try kiosk.install().code == 0)
    #expect(try kiosk.su([Self.user], typing: "q\n").code != 0)
    let run = try kiosk.server().run("plain", input: Array("1\nq\n".utf8))
    #expect(run.code == 0)
    #expect(run.text.contains("断线也不会丢"))
  }

  @Test("is not put in place where su would exchange its shell for another one")
  func listed() throws {
    try kiosk.shell("echo \(kiosk.program) >>/etc/shells")
    let run = try kiosk.install()
    #expect(run.code == 1)
    #expect(run.errors.contains("remove-shell \(kiosk.program)"))
  }
}

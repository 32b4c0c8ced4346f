import CaseStore
import Foundation
import Glibc
import PseudoTerminal
import SecureShell
import TestSupport
import Testing

@Suite("One address among many", .tags(.secureShell))
struct LimitsTests {
  private static let crowded = "您所在的网络已有 2 人在排查，请等有人离开再登录；着急的话，请拨打签约电话 0571-26885188。\n"
  private static let full = "现在排查的人满了，请过几分钟再登录；着急的话，请拨打签约电话 0571-26885188。\n"

  /// A login that stands, from an address of this machine.
  private func standing(_ kiosk: KioskServer, from address: String) throws -> PseudoTerminalSession {
    let session = try kiosk.server.session(options: ["-b", address])
    try session.wait(for: "是这个代码")
    return session
  }

  private func awaitNobody(in kiosk: KioskServer) throws {
    let slots = LoginSlots(folder: kiosk.state)
    #expect(try becomesTrue { try slots.count == 0 })
  }

  @Test("has its share of logins, whatever they ask for, and all have theirs; a program that is killed frees its own")
  func logins() throws {
    let kiosk = try KioskServer(options: "--sessions 3 --sessions-per-address 2")
    var sessions = try [standing(kiosk, from: "127.0.0.1"), standing(kiosk, from: "127.0.0.1")]
    for request in [nil, "plain", "summary ACEFH-JKMNP-RTUW2", "resume ACEFH-JKMNP-RTUW2"] {
      let run = try kiosk.server.run(request)
      #expect(run.code == 75)
      #expect(run.output == [])
      #expect(run.errors == Self.crowded)
    }
    sessions.append(try standing(kiosk, from: "127.0.0.2"))
    let run = try kiosk.server.run(options: ["-b", "127.0.0.3"])
    #expect(run.code == 75)
    #expect(run.errors == Self.full)
    #expect(kiosk.programs.count == 3)
    for program in kiosk.programs { kill(program, SIGKILL) }
    try awaitNobody(in: kiosk)
    sessions = try [standing(kiosk, from: "127.0.0.1"), standing(kiosk, from: "127.0.0.1")]
    #expect(try LoginSlots(folder: kiosk.state).count == 2)
    sessions = []
    try awaitNobody(in: kiosk)
  }

  @Test("has its share of new cases an hour; whoever comes then walks all the same, and is told that nothing is kept")
  func newCases() throws {
    let kiosk = try KioskServer()
    try kiosk.countNewCases(60, from: "127.0.0.1")
    let session = try standing(kiosk, from: "127.0.0.1")
    session.send("1")
    try session.wait(for: "一小时内已记了 60 条")
    #expect(session.screen.contains("每次都出现"))
    let other = try standing(kiosk, from: "127.0.0.2")
    other.send("1")
    try other.wait(for: "每次都出现")
    #expect(try kiosk.keptNumbers.count == 1)
  }

  @Test("gets to a case by its number, however many wrong ones were named there before")
  func rightNumber() throws {
    let kiosk = try KioskServer()
    let session = try kiosk.walked()
    let number = try #require(try kiosk.keptNumbers.first)
    for _ in 0..<12 { try kiosk.nameWrongNumber(from: "127.0.0.1") }
    #expect(try kiosk.server.run("summary \(number)").code == 0)
    session.send("r")
    try session.wait(for: "接着排查另一条记录")
    session.send("\(number)\r")
    try session.wait(for: "接着排查记录 \(number)")
    #expect(try kiosk.wrongNumbers.mostFrom == "127.0.0.1")
    #expect(try kiosk.wrongNumbers.most == 12)
  }

  @Test("is let go of where it logs in and starts nothing")
  func unused() throws {
    let kiosk = try KioskServer(changing: ["UnusedConnectionTimeout 30": "UnusedConnectionTimeout 1"])
    #expect(try kiosk.server.run(options: ["-N"]).code == 255)
    #expect(kiosk.programs == [])
  }
}

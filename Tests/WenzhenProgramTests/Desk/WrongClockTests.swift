import CaseStore
import Cases
import Foundation
import Glibc
import Guides
import PseudoTerminal
import TestSupport
import Testing

@testable import wenzhen

@Suite("A clock that is wrong, or stands in another place", .tags(.program))
struct WrongClockTests {
  private let state: ScratchFolder

  init() throws {
    state = try ScratchFolder()
  }

  /// Keeps a case of a merchant that was last changed so many days from now.
  @discardableResult
  private func keep(_ merchant: String, days: Int, at seconds: Int? = nil) throws -> CaseNumber {
    var generator = SystemRandomNumberGenerator()
    let moment = Timestamp(seconds: seconds ?? WallClock.now.seconds + days * 86_400)
    let kept = Case(
      number: .random(using: &generator), guide: "illegal-partner-exterface", guideVersion: "1", audience: .merchant,
      openedAt: moment, changedAt: moment, answers: ["code": TimedAnswer(Answer("this-code"), at: moment)],
      cursor: "symptom", details: CaseDetails(["merchant": merchant]))
    let store = try KeptCases(folder: "\(state.path)/wenzhen")
    try store.create(kept, events: [], for: .random(using: &generator))
    return kept.number
  }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(arguments: arguments, state: state)
  }

  private func names() throws -> [String] {
    try run("cases").output.split(separator: "\n").map { $0.contains("张") ? "张" : "李" }
  }

  @Test("a case of days to come is not gone on with, and stands last")
  func future() throws {
    try keep("张三", days: 1_900)
    let number = try keep("李四", days: -1)
    #expect(try names() == ["李", "张"])
    let resumed = try ProgramRun(arguments: ["resume", "--plain"], input: "q\n", state: state)
    #expect(resumed.output.contains(number.description))
  }

  @Test("what is old is counted and dated before it goes")
  func forgetting() throws {
    for (name, days) in [("张三", -200), ("张四", -100), ("李五", 0)] { try keep(name, days: days) }
    let run = try run("cases", "--forget-older-than", "90d")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    let days = [0, 200, 100].map {
      WallClock.localTime(at: Timestamp(seconds: WallClock.now.seconds - $0 * 86_400)).day
    }
    #expect(
      lines.first == "今天是 \(days[0])。要删除 2 条记录，最后改动在 \(days[1]) 到 \(days[2]) 之间，删了找不回来；留下 1 条。")
    #expect(lines.last == "已彻底删除 2 条超过 90 天没有改动的记录。")
    #expect(try names() == ["李"])
  }

  @Test("nothing goes where everything would and there is nobody to ask")
  func everything() throws {
    for name in ["张三", "李四"] { try keep(name, days: -100) }
    let run = try run("cases", "--forget-older-than", "90d")
    #expect(run.status == 77)
    #expect(run.errors.contains("这样会删掉全部 2 条记录，所以没有删。"))
    #expect(try names().count == 2)
  }

  @Test("somebody at a terminal is asked", arguments: [("", 2), ("n", 2), ("ｙ", 0), (" Y", 0)])
  func asked(answer: String, left: Int) throws {
    for name in ["张三", "李四"] { try keep(name, days: -100) }
    let session = try PseudoTerminalSession(
      program: BuiltProgram.path(of: "wenzhen"), arguments: ["cases", "--forget-older-than", "90d"],
      environment: PseudoTerminalSession.pinnedEnvironment.merging(["XDG_STATE_HOME": state.path]) { $1 })
    try session.wait(for: "确定删除请输入 y")
    session.send(answer + "\r")
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.screen.contains(left == 0 ? "已彻底删除 2 条" : "没有删除。"))
    #expect(try KeptCases(folder: "\(state.path)/wenzhen").count() == left)
  }

  @Test("a kiosk's day is the merchants', wherever the machine stands, unless a time zone is set")
  func merchantsDay() throws {
    let evening = CalendarDay(year: 2026, month: 11, day: 22).daysSinceEpoch * 86_400 + 59_400
    let number = try keep("张三", days: 0, at: evening)
    for (zone, day) in [("", "2026年11月23日"), ("UTC", "2026年11月22日")] {
      let run = try ProgramRun(
        arguments: ["--kiosk", "--state", "\(state.path)/wenzhen"],
        environment: ["TZ": zone, "SSH_ORIGINAL_COMMAND": "summary \(number.signs)", "LANG": "C.UTF-8"])
      #expect(run.output.contains(day), "\(run.errors)")
    }
  }
}

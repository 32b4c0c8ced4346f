import Cases
import Guides
import Reports
import SampleGuides
import Testing
import Wizard

@Suite("Questions of a guide's own after findings, in documents")
struct OwnRetryTests {
  @Test("stand in a booklet with the finding's situations, and in drawings with their choices")
  func booklet() throws {
    let guide = try RepairGuide.guide
    let text = BookletReport(of: guide).render(.text).filter { !$0.isWhitespace }
    #expect(text.contains("之后：“Shortharm”选了“Choicedirt”时，问步骤4；"))
    #expect(text.contains("“Shortharm”选了“Choicewater”时，看完接着去结局1Titleoflost；可以马上再试，问步骤3；还不行，去结局1"))
    #expect(text.contains("1.Choiceclean→结局2Titleofcleaned"))
    #expect(GraphReport(of: guide).render(.mermaid).contains("Choice streaks"))
  }

  @Test("say in a summary what came of the remedy")
  func summary() throws {
    var session = Session(guide: try RepairGuide.guide)
    for answer in ["yes", "dirt", "soaks"] { try session.walk(answer) }
    let day = CalendarDay(year: 2026, month: 11, day: 20)
    let waiting = Summary(of: session, on: day)
    #expect(waiting.verdict == .waiting("repair") && waiting.actions.map(\.finding) == ["repair"])
    #expect(SummaryReport(of: waiting).render(.text).contains("Choice soaks"))
    try session.change("retry.repair/cleaning", to: "streaks")
    #expect(Summary(of: session, on: day).actions.isEmpty)
  }
}

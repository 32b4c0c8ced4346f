import Cases
import GuideContent
import Guides
import SampleGuides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("The day on which to ask again, where the guide asks for it")
struct AskedDayTests {
  private static let today = CalendarDay(year: 2026, month: 11, day: 30)
  private static let day = CalendarDay(year: 2026, month: 12, day: 3)

  /// A guide whose finding asks for the day, and whose ending does.
  private static func guide() -> Guide {
    var flow = ReturnsGuide.flow
    flow.findings[0].followUp = .asked
    flow.findings[1].followUp = .asked
    return Guide(trusted: flow, texts: ReturnsGuide.texts)
  }

  private func state(_ answers: String...) throws -> WizardState {
    var session = Session(guide: Self.guide())
    for answer in answers { try session.walk(answer) }
    var state = WizardState(session: session, cover: Screens.cover, audience: .agent, surface: Surface(Screens.usual))
    _ = state.handle(.clock(.day(Self.today)))
    return state
  }

  private func isSummary(_ effects: [Effect]) -> Bool {
    effects.contains { if case .composeSummary = $0 { true } else { false } }
  }

  @Test("is asked for after the answer that waits, and kept with the case")
  func asked() throws {
    var state = try state("return", "broken")
    state.press(.enter)
    #expect(!isSummary(state.press("3")))
    #expect(state.frame().text.contains("哪一天再试？"))
    state.type("三天后")
    let effects = state.handle(.key(.enter))
    #expect(effects.contains(.keep) && isSummary(effects))
    #expect(state.cover.followUp == Self.day)
    let header = Summary.CaseHeader(of: state.session, under: state.cover, for: .agent, form: .shipped)
    let summary = Summary(of: state.session, on: CalendarDay(year: 2026, month: 11, day: 20), caseHeader: header)
    #expect(summary.actions.first?.followUp == Self.day...Self.day)
  }

  @Test("says what it expects, and keeps what was typed")
  func wrong() throws {
    var state = try state("return", "broken")
    state.press(.enter, "3")
    state.type("abc")
    state.press(.enter)
    #expect(state.frame().text.contains("> abc") && state.frame().text.contains("请输入今天或以后的日期"))
    #expect(state.cover.followUp == nil)
  }

  @Test("need not be known")
  func unknown() throws {
    var state = try state("return", "broken")
    state.press(.enter, "3")
    #expect(isSummary(state.press(.enter)))
    #expect(state.cover.followUp == nil && state.overlay == nil)
  }

  @Test("is asked for at an ending that waits, and only where something is waited for")
  func ending() throws {
    var state = try state("return", "intact")
    state.press(.enter)
    #expect(state.frame().text.contains("哪一天再试？"))
    state = try self.state("return", "unsure")
    #expect(isSummary(state.press(.enter)))
    state = try self.state("return", "broken")
    state.press(.enter)
    #expect(isSummary(state.press("1")))
  }

  @Test("is asked for line by line, and a command goes on without it")
  func lines() throws {
    var dialogue = LineDialogue(session: Session(guide: Self.guide()), cover: Screens.cover, audience: .merchant)
    _ = dialogue.handle(.day(Self.today))
    _ = dialogue.handle(.start)
    for line in ["3", "", "2", ""] { _ = dialogue.type(line) }
    #expect(dialogue.type("3").lines.joined().contains("哪一天再试？"))
    #expect(dialogue.type("11-3x").lines.joined().contains("请输入今天或以后的日期"))
    let reply = dialogue.type("12月3号")
    #expect(reply.keepsCase && reply.effect == .composeSummary && dialogue.cover.followUp == Self.day)
    dialogue = LineDialogue(session: Session(guide: Self.guide()), cover: Screens.cover, audience: .merchant)
    for line in ["3", "", "2", "", "3"] { _ = dialogue.type(line) }
    #expect(dialogue.type("q").effect == .leave)
  }
}

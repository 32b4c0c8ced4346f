import Guides
import SampleGuides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("A guide's own ending on the screen")
struct OwnEndingTests {
  private func state(_ answers: String..., audience: Audience = .agent) throws -> WizardState {
    var session = Session(guide: try ReturnsGuide.guide)
    for answer in answers { try session.walk(answer) }
    return WizardState(session: session, cover: Screens.cover, audience: audience, surface: Surface(Screens.usual))
  }

  @Test("is a page with what to do and what to say, and leads to the summary")
  func page() throws {
    var state = try state("return")
    state.press("1", "1")
    let text = state.frame().text
    #expect(text.contains("Title of refund") && text.contains("Do refund.") && text.contains("Say refund."))
    #expect(text.contains("1  "))
    #expect(state.press("1").contains { if case .composeSummary = $0 { true } else { false } })
  }

  @Test("says other words in another situation, and asks for nothing without an action")
  func variants() throws {
    var state = try state("return", "broken")
    #expect(!state.frame().text.contains("Say that it is broken."))
    try state.session.walk("same")
    state.arrive()
    #expect(state.frame().text.contains("Say that it is broken.") && !state.frame().text.contains("下一步"))
  }

  @Test("is told line by line")
  func lines() throws {
    var dialogue = LineDialogue(
      session: Session(guide: try ReturnsGuide.guide), cover: Screens.cover, audience: .merchant)
    _ = dialogue.handle(.start)
    _ = dialogue.type("3")
    _ = dialogue.type("")
    let said = dialogue.type("1").lines.joined(separator: "\n")
    #expect(said.contains("结局。") && said.contains("Title of refund"))
    #expect(dialogue.type("").effect == .composeSummary)
    #expect(dialogue.session.path.ending == .waiting)
  }

  @Test("is no page where the walk simply ends well")
  func endsWell() throws {
    var state = try state()
    #expect(state.press("1").contains { if case .composeSummary = $0 { true } else { false } })
  }
}

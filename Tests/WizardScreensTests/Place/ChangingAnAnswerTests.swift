import Guides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("Changing an earlier answer on the screen")
struct ChangingAnAnswerTests {
  /// Stands at the question whether a contract was signed, two answers beyond it given.
  private func atContract() throws -> WizardState {
    var state = try Screens.state(keys: "1121\n1")
    state.press(.backspace, .backspace, .backspace)
    try #require(state.session.cursor == "contract.signed")
    return state
  }

  @Test("shows what falls away before it is changed")
  func shows() throws {
    var state = try atContract()
    state.type("1")
    let text = state.frame().text
    #expect(text.contains("改这个回答，后面的路会变"))
    #expect(text.contains("- 服务类型：担保交易（支付宝中介担保交易）"))
    #expect(text.contains("- 合同状态：正常，已经生效"))
    #expect(state.session.answers["contract.signed"] == Answer("signed"))
  }

  @Test("keeps the answer with n, Esc or Backspace", arguments: ["n", .escape, .backspace, .control("c")] as [Key])
  func keeps(key: Key) throws {
    var state = try atContract()
    let answers = state.session.answers
    state.type("1")
    #expect(state.press(key) == [])
    #expect(state.session.answers == answers)
    #expect(state.session.cursor == "contract.signed")
    #expect(!state.frame().text.contains("后面的路会变"))
  }

  @Test("changes it with y or Enter, and u brings everything back", arguments: ["y", "Y", .enter] as [Key])
  func changes(key: Key) throws {
    var state = try atContract()
    let answers = state.session.answers
    state.type("1")
    state.press(key)
    #expect(state.session.cursor == "not-signed")
    #expect(state.session.path.answers["contract.type"] == nil)
    state.type("u")
    #expect(state.session.path.answers == answers)
    #expect(state.session.cursor == "contract.signed")
  }

  @Test("asks nothing where nothing falls away")
  func asksNothing() throws {
    var state = try atContract()
    state.type("3")
    #expect(state.session.answers["contract.signed"] == Answer("unsure"))
    #expect(state.session.cursor == "contract.type")
  }

  @Test("shows every answer that falls away, however many and however small the screen", arguments: View.all)
  func showsAll(view: View) throws {
    var state = WizardState(
      session: Session(guide: try Screens.guide()), cover: Screens.cover, audience: view.audience,
      surface: Surface(view.size, metrics: TextMetrics(ambiguous: view.ambiguous)))
    state.type("1121")
    state.press(.enter)
    state.type("1472223")
    let dropped = state.session.path.places.filter { $0.answer != nil && $0.id != "code" }
    try #require(dropped.count >= 7)
    while state.session.cursor != "code" { state.press(.backspace) }
    state.type("2")
    let read = state.readThrough()
    for place in dropped {
      #expect(read.contains(OutlineWords.line(for: place, on: state.session).withoutBlanks))
    }
    state.type("y")
    #expect(state.session.cursor == "other-code")
  }
}

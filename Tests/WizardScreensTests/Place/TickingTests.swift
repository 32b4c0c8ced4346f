import Cases
import Guides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("A question that takes several choices")
struct TickingTests {
  private func atProducts() throws -> WizardState {
    let state = try Screens.state(keys: "112")
    try #require(state.session.cursor == "contract.type")
    return state
  }

  @Test("ticks by digit, and the highlight goes to the row that goes on")
  func digits() throws {
    var state = try atProducts()
    state.type("13")
    #expect(state.tickedChoices == ["escrow", "dual"])
    #expect(state.highlightedRow?.meaning == .ticked)
    #expect(state.session.answers["contract.type"] == nil)
    let text = state.frame().text
    #expect(text.contains("[x] 1  担保交易"))
    #expect(text.contains("[ ] 2  即时到账"))
    #expect(text.contains(" > 选好了"))
  }

  @Test("unticks what is ticked already")
  func unticks() throws {
    var state = try atProducts()
    state.type("131")
    #expect(state.tickedChoices == ["dual"])
  }

  @Test("ticks and unticks with Space, and leaves the highlight where it is")
  func space() throws {
    var state = try atProducts()
    state.press(.down, " ")
    #expect(state.tickedChoices == ["instant"])
    #expect(state.highlight == 1)
    state.press(" ")
    #expect(state.tickedChoices == [])
  }

  @Test(
    "ticks with Enter what is not ticked, and the highlight goes to the row that goes on",
    arguments: [.enter, .right] as [Key])
  func enter(key: Key) throws {
    var state = try atProducts()
    state.press(.down, key)
    #expect(state.tickedChoices == ["instant"])
    #expect(state.highlightedRow?.meaning == .ticked)
    state.press(key)
    #expect(state.session.answers["contract.type"] == Answer("instant"))
  }

  @Test("goes on with all that is ticked, with Enter on one of it", arguments: [.enter, .right] as [Key])
  func enterOnTicked(key: Key) throws {
    var state = try atProducts()
    state.type("13")
    state.press(.home, key)
    #expect(state.session.answers["contract.type"] == Answer(["escrow", "dual"]))
  }

  @Test("marks the choices that stand alone")
  func alone() throws {
    let rows = try atProducts().frame().text.split(separator: "\n").filter { $0.contains("（单独选）") }
    #expect(rows.map { $0.trimmingPrefix { $0 == " " } } == ["( ) 6  列表是空的  （单独选）", "( ) 7  看不到列表  （单独选）"])
  }

  @Test("clears the others for a choice that stands alone, and that one for any other")
  func exclusive() throws {
    var state = try atProducts()
    state.type("126")
    #expect(state.tickedChoices == ["empty"])
    #expect(state.frame().text.contains("(x) 6  列表是空的"))
    state.type("7")
    #expect(state.tickedChoices == ["unseen"])
    state.type("2")
    #expect(state.tickedChoices == ["instant"])
  }

  @Test("goes on with what is ticked, in the order of the rows", arguments: [" ", .enter, .right] as [Key])
  func goesOn(key: Key) throws {
    var state = try atProducts()
    state.type("31")
    state.press(key)
    #expect(state.session.answers["contract.type"] == Answer(["escrow", "dual"]))
    #expect(state.session.cursor == "contract.status")
  }

  @Test("says so where nothing is ticked, and stays")
  func nothingTicked() throws {
    var state = try atProducts()
    state.press(.up)
    for _ in state.page.rows { state.press(.down) }
    state.press(.enter)
    #expect(state.session.cursor == "contract.type")
    #expect(state.frame().text.contains("还没有选。"))
  }

  @Test("shows its ticks again when one comes back")
  func comesBack() throws {
    var state = try atProducts()
    state.type("24")
    state.press(.enter, .backspace)
    #expect(state.tickedChoices == ["instant", "batch"])
    #expect(state.highlightedRow?.meaning == .ticked)
  }

  @Test("keeps its ticks while a note is written, a list is read or the help is looked at")
  func keepsTicks() throws {
    var state = try atProducts()
    state.type("13n备注")
    state.press(.enter)
    state.type("?q")
    state.type("gq")
    #expect(state.session.notes["contract.type"] == "备注")
    #expect(state.tickedChoices == ["escrow", "dual"])
  }
}

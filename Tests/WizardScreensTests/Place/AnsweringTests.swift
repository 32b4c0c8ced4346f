import Cases
import GuideContent
import Guides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("Answering a question that takes one choice")
struct AnsweringTests {
  @Test("takes a choice at once by its digit and goes on")
  func digit() throws {
    var state = try Screens.state()
    #expect(state.press(.character("1")) == [])
    #expect(state.session.answers == ["code": Answer("this-code")])
    #expect(state.session.cursor == "symptom")
  }

  @Test("says so where a digit stands for nothing, and takes nothing")
  func unknownDigit() throws {
    let state = try Screens.state(keys: "9")
    #expect(state.session.answers.isEmpty)
    #expect(state.frame().text.contains("这一步没有第 9 项"))
  }

  @Test(
    "takes the highlighted choice with Enter, the right arrow or the space bar",
    arguments: [.enter, .right, " "] as [Key])
  func take(key: Key) throws {
    var state = try Screens.state()
    state.press(.down, key)
    #expect(state.session.answers == ["code": Answer("other")])
  }

  @Test("moves the highlight with arrows, letters and Tab, and stops at both ends")
  func moves() throws {
    var state = try Screens.state(keys: "1")
    var rows: [Int] = []
    for key: Key in [.down, "j", .tab, .down, .up, "k", .backTab, .up, .end, .down, .home] {
      state.press(key)
      rows.append(state.highlight)
    }
    #expect(rows == [1, 2, 3, 3, 2, 1, 0, 0, 0, 1, 0])
  }

  @Test("goes back with any of its keys and forgets nothing", arguments: [.backspace, .left, "b"] as [Key])
  func back(key: Key) throws {
    var state = try Screens.state(keys: "12")
    state.press(key)
    #expect(state.session.cursor == "symptom")
    #expect(state.session.answers["symptom"] == Answer("sometimes"))
    #expect(state.highlight == 1)
    #expect(state.frame().text.contains("2  有时正常，有时报错  （已选）"))
  }

  @Test("says that there is nothing before the first question")
  func nothingBefore() throws {
    var state = try Screens.state()
    state.press(.backspace)
    #expect(state.frame().text.contains("已经是第一步了。"))
  }

  @Test("goes to the first unanswered question with End")
  func end() throws {
    var state = try Screens.state(keys: "112")
    state.press(.backspace, .backspace, .backspace)
    #expect(state.session.cursor == "code")
    state.press(.end)
    #expect(state.session.cursor == "contract.type")
  }

  @Test("takes back the last answer with u, and says so")
  func undo() throws {
    var state = try Screens.state(keys: "11u")
    #expect(state.session.cursor == "symptom")
    #expect(state.session.answers == ["code": Answer("this-code")])
    #expect(state.frame().text.contains("已撤销上一次回答。"))
    state.type("uu")
    #expect(state.frame().text.contains("没有可以撤销的回答。"))
  }

  @Test("reads on over a finding with its digit or Enter", arguments: ["1", "\n"])
  func overFinding(key: Character) throws {
    var state = try Screens.state(keys: "111")
    #expect(state.session.cursor == "not-signed")
    Screens.press(key, in: &state)
    #expect(state.session.cursor == "retry.not-signed")
  }

  @Test("asks for the summary when the last question is answered, and again on the last page")
  func ends() throws {
    var state = try Screens.state(keys: "1111")
    #expect(state.press("1") == [.composeSummary(columns: 76)])
    #expect(state.session.path.ending == .waiting)
    var other = try Screens.state(keys: "2")
    #expect(other.session.cursor == "other-code")
    while other.hasTextBelow { other.press(.enter) }
    #expect(other.press(.enter) == [.composeSummary(columns: 76)])
  }
}

import Cases
import GuideContent
import Guides
import Testing
import Text
import Wizard

@testable import WizardScreens

/// Keys at given milliseconds, and frames that are sent some milliseconds after the key that changed them.
private struct Typing {
  var state: WizardState
  /// How long keeping the case and drawing it takes.
  var delay = 3

  init(_ keys: String = "", size: ScreenSize = Screens.usual) throws {
    state = try Screens.state(keys: keys, size: size)
    // What `state` has typed is long past.
    show(at: Self.start - 10_000)
  }

  /// Later than any key of `Screens.state`.
  private static let start = 1_000_000

  /// Presses keys that arrive together.
  @discardableResult
  mutating func press(_ keys: Key..., at milliseconds: Int) -> [Effect] {
    var effects: [Effect] = []
    for (index, key) in keys.enumerated() {
      effects = state.handle(.input(.key(key), at: .milliseconds(Self.start + milliseconds)))
      for case .composeSummary in effects { state.handle(.composed(summary: "小结")) }
      show(at: Self.start + milliseconds + delay * (index + 1))
    }
    return effects
  }

  private mutating func show(at milliseconds: Int) {
    _ = state.handle(.clock(.shown(at: .milliseconds(milliseconds))))
  }
}

@Suite("A key that comes before the page can be read")
struct PaceTests {
  private static let taking: [Key] = [.enter, " ", .right]

  @Test("answers nothing behind a digit for half a second, if it takes what is highlighted", arguments: taking)
  func habit(key: Key) throws {
    for gap in [0, 3, 150, 400, 499] {
      var typing = try Typing()
      for question in 0..<2 {
        typing.press("1", at: question * 10_000)
        typing.press(key, at: question * 10_000 + gap)
      }
      #expect(typing.state.session.answers.keys.sorted() == ["code", "symptom"], "\(gap)")
    }
    var typing = try Typing()
    typing.press("1", at: 0)
    typing.press(key, at: 500)
    #expect(typing.state.session.cursor == "contract.signed")
  }

  @Test("answers nothing where it was written together with a digit")
  func together() throws {
    for keys: [Key] in [["1", .enter], ["1", .enter, .enter], ["1", .right], ["1", " "]] {
      var typing = try Typing()
      for key in keys { typing.press(key, at: 0) }
      #expect(typing.state.session.cursor == "symptom" && typing.state.session.answers["symptom"] == nil)
    }
    var typing = try Typing("11")
    typing.press("1", .enter, at: 0)
    #expect(typing.state.session.cursor == "not-signed")
  }

  @Test("answers nothing behind a key that did nothing but say so", arguments: ["v", "9", "z"] as [Key])
  func behindARefusal(key: Key) throws {
    var typing = try Typing("11")
    typing.press(key, .enter, at: 0)
    #expect(typing.state.session.answers["contract.signed"] == nil)
    typing.press(.enter, at: 39)
    #expect(typing.state.session.answers["contract.signed"] == nil)
    typing.press(.enter, at: 600)
    #expect(typing.state.session.answers["contract.signed"] != nil)
  }

  @Test("answers nothing behind a digit without a choice for as long, since it was meant for an answer")
  func wrongDigit() throws {
    var typing = try Typing("11")
    typing.press("9", at: 0)
    typing.press(.enter, at: 499)
    #expect(typing.state.session.answers["contract.signed"] == nil)
    #expect(typing.state.message == "这一步没有第 9 项，请按列出的数字。")
  }

  @Test("answers nothing where another one took what was highlighted just before")
  func twice() throws {
    var typing = try Typing()
    typing.press(.enter, .enter, .enter, at: 0)
    #expect(typing.state.session.cursor == "symptom")
    typing.press(.enter, at: 39)
    #expect(typing.state.session.cursor == "symptom")
    typing.press(.enter, at: 79)
    #expect(typing.state.session.cursor == "contract.signed")
  }

  @Test("is one that is held down, which answers no more than two questions, however long it is")
  func heldDown() throws {
    var typing = try Typing()
    typing.press(.enter, at: 0)
    for repetition in 0..<100 { typing.press(.enter, at: 500 + repetition * 33) }
    #expect(typing.state.session.cursor == "contract.signed")
  }

  @Test("counts at a question where it is a digit: agents type ahead")
  func digits() throws {
    var typing = try Typing()
    typing.press("1", "1", "2", "1", "3", at: 0)
    #expect(typing.state.session.cursor == "contract.type")
    #expect(typing.state.tickedChoices == ["escrow", "dual"])
    typing.press(.enter, at: 0)
    #expect(typing.state.session.cursor == "contract.type", "It was not read yet what is ticked.")
  }

  @Test("counts where it moves the highlight, ticks, or goes into a field")
  func others() throws {
    var typing = try Typing()
    typing.press("1", .down, .down, at: 0)
    #expect(typing.state.highlightedRow?.meaning == .choice("only-ie8"))
    typing.press("n", "急", .enter, at: 10)
    #expect(typing.state.session.notes == ["symptom": "急"])
    var ticking = try Typing("112")
    for (index, key) in [Key.down, " ", .down, " "].enumerated() { ticking.press(key, at: 1_000 + index * 100) }
    #expect(ticking.state.tickedChoices == ["instant", "dual"])
  }

  @Test("does nothing at a finding", arguments: ["1", .enter, " ", "b", "s", "q", "N", .control("d")] as [Key])
  func finding(key: Key) throws {
    var typing = try Typing("11", size: ScreenSize(columns: 80, rows: 16))
    typing.press("1", key, at: 0)
    for gap in [1, 100, 302] { typing.press(key, at: gap) }
    let untouched = typing.state
    #expect(untouched.session.cursor == "not-signed" && untouched.overlay == nil && untouched.scroll == 0)
    let effects = typing.press(key, at: 1_000)
    let state = typing.state
    #expect(
      state.session.cursor != "not-signed" || state.overlay != nil || state.scroll > 0
        || effects == [.leave(.chosen)])
  }

  @Test("ends no case at the question after a finding")
  func retry() throws {
    var typing = try Typing("11")
    typing.press("1", "1", "1", "1", at: 0)
    #expect(typing.state.session.cursor == "not-signed")
    typing.press("1", "1", "1", at: 1_000)
    #expect(typing.state.session.cursor == "retry.not-signed" && typing.state.session.path.ending == nil)
    typing.press("1", at: 1_304)
    #expect(typing.state.session.path.ending == .waiting)
  }

  @Test("does nothing in a dialog", arguments: ["y", .enter, .escape, "n"] as [Key])
  func dialog(key: Key) throws {
    var typing = try Typing("1")
    #expect(typing.press("N", key, at: 0) == [])
    typing.press(key, at: 302)
    #expect(typing.state.overlay != nil)
    let effects = typing.press(key, at: 304)
    #expect(typing.state.overlay == nil || effects.contains(.openCase))
  }

  @Test("is counted from the moment at which the frame was sent, however long the case took to be kept")
  func slow() throws {
    var typing = try Typing("11")
    typing.delay = 2_000
    typing.press("1", at: 0)
    typing.press("1", at: 2_299)
    #expect(typing.state.session.cursor == "not-signed")
    typing.press("1", at: 2_300)
    #expect(typing.state.session.cursor == "retry.not-signed")
  }

  @Test("does nothing before the first page was sent, but digits do")
  func firstPage() throws {
    var state = WizardState(
      session: Session(guide: try Screens.guide()), cover: Screens.cover, audience: .agent,
      surface: Surface(Screens.usual))
    _ = state.handle(.input(.key(.enter), at: .seconds(9)))
    #expect(state.session.answers.isEmpty && state.message == Phrases.Screen.tooEarly)
    _ = state.handle(.input(.key("1"), at: .seconds(9)))
    #expect(state.session.cursor == "symptom")
  }

  @Test("says that it did not count, unless what it was taken for is said already")
  func said() throws {
    var typing = try Typing("1")
    typing.press("N", "y", at: 0)
    #expect(typing.state.frame().text.contains("按得太快，刚才那个键没有算，请看完再按。"))
    var answered = try Typing()
    answered.press("1", .enter, at: 0)
    #expect(answered.state.frame().text.contains("已选 1 是这个代码，u 撤销"))
  }

  @Test("still has the screen drawn anew and the program stopped")
  func everywhere() throws {
    var typing = try Typing("1")
    #expect(typing.press("N", .control("l"), at: 0) == [.redraw])
    #expect(typing.press(.control("z"), at: 1) == [.suspend])
  }

  @Test("answers nothing at what a closed dialog uncovers, until that stands there again")
  func uncovered() throws {
    for keys in ["1", "111"] {
      var typing = try Typing(keys)
      let place = typing.state.session.cursor
      typing.press("N", at: 0)
      typing.press("n", .enter, at: 1_000)
      #expect(typing.state.session.cursor == place && typing.state.overlay == nil)
      typing.press(.enter, at: 1_050)
      #expect(typing.state.session.cursor != place)
    }
  }
}

@Suite("An answer that was taken")
struct AnswerTakenTests {
  @Test("is said with its digit, and with the key that takes it back")
  func single() throws {
    var state = try Screens.state(keys: "112")
    #expect(state.answerTaken == "已选 2 签过了，u 撤销")
    #expect(state.frame().text.contains("\n   已选 2 签过了，u 撤销\n"))
    state.press(.down)
    #expect(state.answerTaken == nil && !state.frame().text.contains("已选"))
  }

  @Test("is said where Enter took it, where several were, and where another was changed")
  func others() throws {
    #expect(try Screens.state(keys: "1\n").answerTaken == "已选 1 每次都出现，u 撤销")
    #expect(try Screens.state(keys: "11213\n").answerTaken?.hasPrefix("已选 1 担保交易（支付宝中介担保交易）、3 双功能") == true)
    var changed = try Screens.state(keys: "1121\n1")
    changed.press("b", "b", "b", "1", "y")
    #expect(changed.answerTaken == "已选 1 还没有签，u 撤销")
  }

  @Test("is not said to be undone by a key where the summary covers the page")
  func last() throws {
    #expect(try Screens.state(keys: "11111").answerTaken == "已选 1 先去办，办好再试")
  }

  @Test("stands in one line on every screen", arguments: View.all)
  func oneLine(view: View) throws {
    for situation in try Situations.ofEachPlace() {
      var state = try view.state(of: situation)
      for row in state.page.rows {
        guard let digit = row.digit, case .choice = row.meaning, !state.page.takesSeveral else { continue }
        state.press(.character(digit))
        guard let taken = state.answerTaken else { continue }
        #expect(state.metrics.width(taken) <= view.size.columns - PageLayout.indent - 1, "\(taken)")
        #expect(taken.hasPrefix("已选 \(digit) "), "\(taken)")
        state = try view.state(of: situation)
      }
    }
  }

  @Test("gives way to what is more important")
  func messages() throws {
    var state = try Screens.state(keys: "1")
    state.handle(.kept(.notKept(message: "磁盘满了。")))
    let text = state.frame().text
    #expect(text.contains("磁盘满了。") && !text.contains("已选 1"))
  }
}

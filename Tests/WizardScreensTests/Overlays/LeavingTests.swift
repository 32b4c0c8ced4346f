import Cases
import Guides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("Leaving, and beginning anew")
struct LeavingTests {
  @Test("asks nothing where nothing can be lost", arguments: ["q", .control("c")] as [Key])
  func asksNothing(key: Key) throws {
    var untouched = try Screens.state()
    #expect(untouched.press(key) == [.leave(.chosen)])
    var kept = try Screens.state(keys: "1")
    #expect(kept.press(key) == [.leave(.chosen)])
  }

  @Test("asks first where answers are not kept, whichever key it was", arguments: ["q", .control("c")] as [Key])
  func asks(key: Key) throws {
    var state = try Screens.unkept()
    #expect(state.press(key) == [])
    #expect(state.frame().text.contains("要离开吗？"))
  }

  @Test("asks a merchant over SSH first, who needs the number to come back")
  func asksMerchants() throws {
    var state = try Screens.state(keys: "1", audience: .merchant, isKiosk: true)
    #expect(state.press("q") == [])
    #expect(state.frame().text.contains("记录号 \(Screens.shownNumber)，请记下。"))
    #expect(state.press("y") == [.leave(.chosen)])
    var untouched = try Screens.state(audience: .merchant, isKiosk: true)
    #expect(untouched.press("q") == [.leave(.chosen)])
  }

  @Test(
    "stays with n, and with what leaves a dialog, and goes on where it was", arguments: ["n", "x", .escape] as [Key])
  func stays(key: Key) throws {
    var state = try Screens.unkept()
    let before = state.frame()
    state.press("q")
    #expect(state.press(key) == [])
    state.message = "磁盘满了。"
    #expect(state.frame() == before)
  }

  @Test("leaves with y, or by moving to that option")
  func leaves() throws {
    var state = try Screens.unkept(keys: "q")
    var other = state
    #expect(state.press("y") == [.leave(.chosen)])
    #expect(other.press(.down, .enter) == [.leave(.chosen)])
  }

  @Test("saves the summary under the name typed, and leaves once it is written")
  func savesAndLeaves() throws {
    var state = try Screens.unkept(keys: "qs")
    #expect(state.frame().text.contains("> 排查小结-\(Screens.shownNumber).txt"))
    state.press(.control("u"))
    state.type("a.txt")
    #expect(state.press(.enter) == [.save(path: "a.txt", overwriting: false)])
    #expect(state.handle(.saved(.saved(path: "a.txt"))) == [.leave(.chosen)])
  }

  @Test("does not leave where saving failed or was given up")
  func staysWithoutSaving() throws {
    var state = try Screens.unkept(keys: "qs\n")
    #expect(state.handle(.saved(.failed(path: "a.txt", message: "磁盘已满"))) == [])
    state.press(.escape)
    #expect(state.frame().text.contains("ILLEGAL_PARTNER_EXTERFACE"))
    _ = state.press("s")
    state.handle(.composed(summary: "小结"))
    #expect(state.press("w", .enter) == [.save(path: state.proposedFileName, overwriting: false)])
    #expect(state.handle(.saved(.saved(path: "a.txt"))) == [])
  }

  @Test("begins a new case only after a question that stands on no")
  func newCase() throws {
    var state = try Screens.state(keys: "12nx\nN")
    #expect(state.frame().text.contains("要开始新的记录吗？"))
    state.press(.enter)
    #expect(state.session.answers.count == 2)
    #expect(state.type("Ny") == [.openCase])
    state.handle(.opened(Screens.cover))
    #expect(state.session.answers.isEmpty)
    #expect(state.session.notes.isEmpty)
    #expect(state.session.cursor == "code")
    #expect(state.frame().text.contains("已开始新的记录。"))
  }

  @Test("begins a new case at once where nothing was answered, or the walk has come to its end and is kept")
  func nothingToLose() throws {
    var state = try Screens.state()
    #expect(state.press("N") == [.openCase])
    var ended = try Screens.state(keys: "111\n1")
    try #require(ended.session.path.ending != nil)
    #expect(ended.press("N") == [.openCase])
    ended.handle(.kept(.notKept(message: "磁盘满了。")))
    #expect(ended.press("N") == [])
    #expect(ended.frame().text.contains("要开始新的记录吗？"))
  }

  @Test("redraws and suspends at once, whatever stands on the screen", arguments: ["", "1N", "n", "/", "?", "g"])
  func everywhere(keys: String) throws {
    var state = try Screens.state(keys: keys)
    let before = state.frame()
    #expect(state.press(.control("l")) == [.redraw])
    #expect(state.press(.control("z")) == [.suspend])
    #expect(state.frame() == before)
  }

  @Test("ends without a question when the terminal is gone")
  func hangUp() throws {
    var state = try Screens.state(keys: "n")
    #expect(state.handle(.hangUp) == [.leave(.hangUp)])
  }
}

@Suite("A screen that is too small")
struct SmallScreenTests {
  private func small(keys: String = "1") throws -> WizardState {
    var state = try Screens.state(keys: keys)
    #expect(state.handle(.surface(Surface(ScreenSize(columns: 39, rows: 11)))) == [])
    return state
  }

  @Test("says which size it needs, and that nothing is lost")
  func says() throws {
    let text = try small().frame().text
    #expect(text.withoutBlanks == "窗口太小，请放大到至少40×12。回答都还在。")
  }

  @Test("takes no answer, and shows the question again when it has grown")
  func takesNothing() throws {
    var state = try small()
    for key: Key in ["1", .enter, " ", .right, "u", "N", "y"] { #expect(state.press(key) == []) }
    _ = state.handle(.surface(Surface(Screens.usual)))
    #expect(state.session.answers == ["code": Answer("this-code")])
    #expect(state.frame() == (try Screens.state(keys: "1").frame()))
  }

  @Test("can be left")
  func leaves() throws {
    var state = try small()
    #expect(state.press("q") == [.leave(.chosen)])
  }

  @Test("loses nothing of a note that is being typed, whatever is typed meanwhile")
  func keepsNote() throws {
    var state = try small(keys: "1n稍等")
    #expect(state.type("q") == [])
    _ = state.handle(.surface(Surface(Screens.usual)))
    state.press(.enter)
    #expect(state.session.notes["symptom"] == "稍等")
  }

  @Test("needs both enough columns and enough rows", arguments: [(40, 11), (39, 12), (1, 1)])
  func both(columns: Int, rows: Int) throws {
    let state = try Screens.state(size: ScreenSize(columns: columns, rows: rows))
    #expect(state.frame().cursor == nil)
    #expect(state.frame().rows.count <= rows)
  }

  @Test("says afterwards where the summary was saved to, and nothing where it was not, or where nobody reads any more")
  func farewell() throws {
    var saved = try Screens.unkept(keys: "qs\n")
    #expect(saved.handle(.saved(.saved(path: "小结.txt"))) == [.leave(.chosen)])
    #expect(saved.farewell(after: .chosen) == "小结已保存到：小结.txt\n这次的回答没有存下来。")
    #expect(saved.handle(.hangUp) == [.leave(.hangUp)])
    #expect(saved.farewell(after: .hangUp) == "这次的回答没有存下来。")
    #expect(try Screens.state().farewell(after: .hangUp) == nil)
  }

  @Test("says afterwards under which number one can go on, where there is something to go on with")
  func number() throws {
    let number = "接着排查请输入：wenzhen resume \(Screens.shownNumber)"
    #expect(try Screens.state(keys: "1q").farewell(after: .chosen) == number)
    #expect(try Screens.state(keys: "q").farewell(after: .chosen) == nil)
    var unkept = try Screens.state(keys: "1")
    #expect(unkept.handle(.kept(.notKept(message: "磁盘满了。"))) == [])
    unkept.type("qy")
    #expect(unkept.farewell(after: .chosen) == "这次的回答没有存下来。")
  }
}

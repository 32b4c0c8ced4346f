import Testing
import TextScreen
import Wizard

@testable import WizardScreens

@Suite("Notes")
struct NotesTests {
  @Test("are typed, hanzi too, and stand on their page")
  func typed() throws {
    var state = try Screens.state(keys: "1n客户说 yesterday 起报错")
    #expect(state.frame().text.contains("> 客户说 yesterday 起报错"))
    #expect(state.session.notes.isEmpty)
    state.press(.enter)
    #expect(state.session.notes == ["symptom": "客户说 yesterday 起报错"])
    #expect(state.frame().text.contains("备注已记下。"))
    #expect(state.frame().text.contains("备注  客户说 yesterday 起报错"))
  }

  @Test("are removed by emptying them")
  func removed() throws {
    var state = try Screens.state(keys: "n旧的\nn")
    #expect(state.frame().text.contains("> 旧的"))
    state.press(.control("u"), .enter)
    #expect(state.session.notes.isEmpty)
  }

  @Test("stay as they were when typing is given up", arguments: [.escape, .control("c")] as [Key])
  func givenUp(key: Key) throws {
    var state = try Screens.state(keys: "n旧的\nn新的")
    #expect(state.press(key) == [])
    #expect(state.session.notes == ["code": "旧的"])
  }

  @Test("take digits and letters that are keys elsewhere")
  func anyCharacter() throws {
    let state = try Screens.state(keys: "n1 q?bun\n")
    #expect(state.session.notes == ["code": "1 q?bun"])
    #expect(state.session.answers.isEmpty)
  }

  @Test("keep the cursor in sight however long they are", arguments: View.all)
  func longNote(view: View) throws {
    var state = try Screens.state(audience: view.audience, size: view.size)
    state.type("n" + String(repeating: "很长的备注abc", count: 40))
    let cursor = try #require(state.frame().cursor)
    #expect(cursor.column < view.size.columns - 1)
    #expect(cursor.row < view.size.rows)
    state.press(.enter)
    #expect(state.readThrough().contains(String(repeating: "很长的备注abc", count: 40)))
  }
}

@Suite("The addresses of a page")
struct AddressesTests {
  private func overlay(_ size: ScreenSize) throws -> WizardState {
    var state = try Screens.state(keys: "1121\n1421w", size: size)
    if state.session.cursor != "mismatch" {
      state = try Screens.state(keys: "1121\n142", size: size)
      state.type("w")
    }
    try #require(state.session.cursor == "mismatch")
    return state
  }

  @Test("each stand whole on a line from the left edge of a wide screen")
  func whole() throws {
    let state = try overlay(Screens.wide)
    let rows = Set(state.frame().text.split(separator: "\n").map(String.init))
    for address in state.page.addresses.prefix(5) { #expect(rows.contains(address.address)) }
  }

  @Test("can all be seen, with what to look for instead", arguments: View.all)
  func allSeen(view: View) throws {
    let state = try overlay(view.size)
    let read = state.readThrough()
    try #require(state.page.addresses.count > 5)
    for address in state.page.addresses {
      #expect(read.contains(address.address))
      #expect(read.tells("\(address.label)（文章所载）"))
      #expect(read.tells(try #require(address.instead)))
    }
  }

  @Test("are said to be missing where a page has none, and its key line does not offer them")
  func none() throws {
    var state = try Screens.state()
    #expect(!state.frame().text.contains("w 网址"))
    state.type("w")
    #expect(state.frame().text.contains("这一页没有网址。"))
    state.type("q")
    #expect(state.frame() == (try Screens.state().frame()))
  }
}

import Cases
import Guides
import Testing
import Text
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

  @Test(
    "keep the highlighted one in sight, whichever key moves it", arguments: View.all,
    [.pageDown, .pageUp, .down, .up, .end, .home, " "] as [Key])
  func highlighted(view: View, key: Key) throws {
    var state = try overlay(view.size)
    let end = key == .pageUp || key == .up || key == .home
    if end { state.press(.end) }
    let presses = [.end, .home].contains(key) ? 2 : 4 * state.page.addresses.count
    for _ in 0..<presses {
      state.press(key)
      let seen = highlighted(in: state)
      let address = try copied(in: state)
      // On the smallest screen a page begins or ends within an address, so that all is read that stands between two.
      #expect(view.size == Screens.smallest ? !seen.isEmpty && address.contains(seen) : address == seen)
    }
    #expect(try copied(in: state) == (end ? state.page.addresses.first : state.page.addresses.last)?.address)
  }

  @Test("have one that stays in sight on a smaller window, and comes into sight once it is copied")
  func smaller() throws {
    var state = try overlay(Screens.wide)
    state.press(.end)
    _ = state.handle(.surface(Surface(Screens.smallest)))
    #expect(try copied(in: state) == highlighted(in: state))
    state.handle(.copied(isAsked: true))
    #expect(try copied(in: state).hasPrefix(highlighted(in: state)))
  }

  private struct Unexpected: Error {}

  /// The highlighted address as far as it is on the screen.
  private func highlighted(in state: WizardState) -> String {
    state.frame().rows.joined().filter { $0.style == .selected }.map(\.text).joined()
  }

  /// The address that would be copied.
  private func copied(in state: WizardState) throws -> String {
    var state = state
    guard case .copy(let address)? = state.press("y").last else { throw Unexpected() }
    return address
  }

  @Test(
    "are named when one is copied, with what to do where it cannot be pasted",
    arguments: [Screens.usual, Screens.narrow, Screens.smallest])
  func named(size: ScreenSize) throws {
    var state = try overlay(size)
    for address in state.page.addresses {
      state.handle(.copied(isAsked: true))
      #expect(state.sight.contains("已尝试复制“\(address.label.withoutBlanks)”这个网址，请粘贴看看。粘贴不出来就按t，用鼠标选取纯文本。"))
      state.press(.down)
    }
  }

  @Test("say below a QR code in one row that copying was tried or cannot be", arguments: [40, 60, 80])
  func belowSymbol(columns: Int) throws {
    var state = try overlay(ScreenSize(columns: columns, rows: 24))
    state.type("o")
    state.handle(.copied(isAsked: true))
    #expect(state.sight.contains("已尝试复制。粘贴不出来请按t选取。"))
    state.handle(.copied(isAsked: false))
    #expect(state.sight.contains("终端不能复制。请按t，用鼠标选取。"))
  }

  @Test(
    "have a key line with what is needed most",
    arguments: [
      (40, " y 复制  上下 选网址  o 二维码  q 关闭"), (60, " y 复制  上下 选网址  o 二维码  t 纯文本  q 关闭"),
      (80, " y 复制  上下 选网址  o 二维码  t 纯文本  空格 翻页  q 关闭"),
    ])
  func keyLine(columns: Int, line: String) throws {
    #expect(try overlay(ScreenSize(columns: columns, rows: 24)).pageRows.last == line)
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

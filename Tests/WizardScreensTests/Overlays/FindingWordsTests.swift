import Cases
import Guides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("Finding words in the whole guide")
struct FindingWordsTests {
  private func rows(_ text: String) throws -> String {
    try Screens.state(keys: "/" + text).frame().text
  }

  @Test("finds hanzi, letters of either case and pinyin initials", arguments: ["担保交易", "dbjy", "DBJY", "担保 交易"])
  func finds(text: String) throws {
    let found = try rows(text)
    #expect(found.contains("服务类型"))
    #expect(found.contains("担保交易"))
  }

  @Test("finds Latin words", arguments: ["ecshop", "ECSHOP", "EcShop"])
  func latin(text: String) throws {
    #expect(try rows(text).contains("ECSHOP"))
  }

  /// The places that are found.
  private func places(_ text: String) throws -> [PlaceID] {
    guard case .find(let find) = try Screens.state(keys: "/" + text).overlay else { throw Unexpected() }
    return find.hits.map(\.place)
  }

  @Test(
    "takes words that are often confused for the same",
    arguments: [("即时到帐", "即时到账"), ("帐号", "账号"), ("登陆", "登录"), ("其它", "其他")])
  func confused(written: String, meant: String) throws {
    let found = try places(written)
    #expect(!found.isEmpty)
    #expect(Set(found) == Set(try places(meant)))
  }

  @Test(
    "wants both of two words with a blank between, wherever they stand on the place",
    arguments: ["担保 合同", "WIN7 IE8", "win7  ｉｅ８"])
  func bothWords(text: String) throws {
    let both = Set(try places(text))
    #expect(!both.isEmpty)
    let each = try text.split(separator: " ").map { Set(try places(String($0))) }
    #expect(both.isSubset(of: each[0].intersection(each[1])))
    #expect(try places(text + " 乐度乐度") == [])
  }

  @Test(
    "finds a number however it is grouped",
    arguments: ["0571 26885188", "057126885188", "0571-26885188", "０５７１－２６８８５１８８", "0571\u{2013}2688 5188", "26885188"])
  func numbers(text: String) throws {
    #expect(try rows(text).contains("26885188"))
    #expect(try places(text) == places("0571-26885188"))
  }

  @Test("finds again what it found when a letter too many is taken back")
  func refreshes() throws {
    var state = try Screens.state(keys: "/乐度")
    let found = state.frame().text
    state.type("x")
    #expect(state.frame().text.contains("没有找到。"))
    state.press(.backspace)
    #expect(state.frame().text == found)
  }

  @Test("jumps to a place one has been to")
  func jumps() throws {
    var state = try Screens.state(keys: "1121\n/担保交易（支付宝")
    state.press(.enter)
    #expect(state.session.cursor == "contract.type")
    #expect(state.overlay == nil)
  }

  @Test("lets a place off the path be read, and changes nothing")
  func reads() throws {
    var state = try Screens.state(keys: "/乐度")
    guard case .find(let find) = state.overlay else { throw Unexpected() }
    let row = try #require(find.hits.firstIndex { $0.place == "shop.system" })
    for _ in 0..<row { state.press(.down) }
    state.press(.enter)
    let text = state.frame().text
    #expect(text.contains("目前还没走到这一步，这里只供查看"))
    #expect(text.contains("- 乐度"))
    #expect(state.press("1", .right) == [])
    state.press(.escape)
    #expect(state.session.answers.isEmpty)
    #expect(state.session.cursor == "code")
  }

  @Test("can be closed with Esc only, since letters are typed", arguments: [.escape, .control("c")] as [Key])
  func closes(key: Key) throws {
    var state = try Screens.state(keys: "/qbj")
    #expect(state.frame().text.contains("> qbj"))
    #expect(state.press(key) == [])
    #expect(state.overlay == nil)
  }

  @Test("shows the highlighted one of many, on every screen", arguments: View.all)
  func many(view: View) throws {
    var state = try Screens.state(keys: "/签约", audience: view.audience, size: view.size)
    guard case .find(let find) = state.overlay else { throw Unexpected() }
    try #require(find.hits.count > 8)
    for hit in find.hits {
      let name = state.session.guide.words(of: hit.place).short
      let marked = state.frame().text.split(separator: "\n").contains { $0.hasPrefix(" > \(name)  ") }
      #expect(marked, "\(hit.place): \(state.frame().text)")
      state.press(.down)
    }
  }

  private struct Unexpected: Error {}
}

@Suite("The outline")
struct OutlineTests {
  @Test("lists every place so far with its answer, the highlight on the one at hand")
  func lists() throws {
    let text = try Screens.state(keys: "112g").frame().text
    #expect(text.contains("   错误代码：是这个代码\n   出现情况：每次都出现\n   是否签约：签过了\n > 服务类型：（还没回答）"))
  }

  @Test("jumps to one, and nothing is lost")
  func jumps() throws {
    var state = try Screens.state(keys: "112g")
    state.press(.home, .down, .enter)
    #expect(state.session.cursor == "symptom")
    #expect(state.session.answers.count == 3)
  }

  @Test("shows a derived answer as such and leads to it")
  func derived() throws {
    var state = try Screens.state(keys: "13")
    try #require(state.session.cursor == "run-as-admin")
    state.type("g")
    #expect(state.frame().text.contains("浏览器：是，两样都符合（由前面得出）"))
    state.press(.up, .enter)
    #expect(state.session.cursor == "browser.kind")
    #expect(state.frame().text.contains("这一步由前面的回答得出，没有另问"))
  }

  @Test("closes without moving", arguments: ["q", "b", .escape, .backspace, .left, .control("c")] as [Key])
  func closes(key: Key) throws {
    var state = try Screens.state(keys: "112g")
    state.press(.home)
    #expect(state.press(key) == [])
    #expect(state.session.cursor == "contract.type")
    #expect(state.overlay == nil)
  }
}

extension FindOverlay.Hit {
  /// The place that was found; an empty name for a choice.
  fileprivate var place: PlaceID { if case .inGuide(let id, _) = self { id } else { "" } }
}

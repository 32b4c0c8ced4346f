import Cases
import Guides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("A paste that the terminal did not mark")
struct BurstsTests {
  private static let address = "https://mapi.alipay.com/gateway.do?service=create_direct_pay_by_user&partner=2088\n"

  @Test("is offered to the step that reads addresses, and nothing is answered or kept by it")
  func offered() throws {
    var state = try Screens.state()
    #expect(state.handle(.burst(Self.address, keysGiven: 0)) == [])
    #expect(state.session.answers.isEmpty && state.session.proposals.isEmpty)
    state.press(.enter)
    #expect(state.session.proposals["site.interface"] == "instant")
  }

  @Test(
    "answers nothing and is dropped with a word on any other page, in a text and in a dialog",
    arguments: ["1", "1s", "1?", "1q", "1g"])
  func dropped(keys: String) throws {
    var state = try Screens.state(keys: keys)
    let before = state.session
    for text in [Self.address, "13800138000", "qqqqqqqy\n"] {
      #expect(state.handle(.burst(text, keysGiven: 0)) == [])
      #expect(state.session.answers == before.answers && state.session.cursor == before.cursor)
      #expect(state.frame().text.contains("一下子来了一长串字，当作粘贴，没有当作按键。"))
    }
  }

  @Test("takes back what its first characters did as keys", arguments: ["h", "1", "2", "a", "/", "n", "w"])
  func takenBack(first: String) throws {
    var state = try Screens.state(keys: "1")
    let before = state
    state.type(first)
    let effects = state.handle(.burst(first + "ttps://example.com", keysGiven: 1))
    #expect(state.session.answers == before.session.answers && state.session.cursor == before.session.cursor)
    #expect(state.cover == before.cover && state.showsAgentLines == before.showsAgentLines)
    #expect(state.highlight == before.highlight && state.scroll == before.scroll)
    #expect(state.overlay == nil)
    // What was kept of the answer is kept anew.
    #expect(effects == (before.session.answers == before.session.answers && "12".contains(first) ? [.keep] : []))
  }

  @Test("takes back several of them, as of www.")
  func several() throws {
    var state = try Screens.state(keys: "1")
    state.type("ww")
    _ = state.handle(.burst("www.example.com", keysGiven: 2))
    #expect(state.overlay == nil && state.session.answers.count == 1)
  }

  @Test("takes nothing back that another screen has seen")
  func elsewhere() throws {
    var state = try Screens.state(keys: "1")
    state = try Screens.state()
    _ = state.handle(.burst("Nabcdefgh", keysGiven: 1))
    #expect(state.session.answers.isEmpty)
  }

  @Test("is typed into a field as one line, and Enter at its end means what it means")
  func typed() throws {
    var state = try Screens.state(keys: "1n")
    _ = state.handle(.burst("订单号一\r2\n\nqqqq\ty".replacing("\r", with: "\n"), keysGiven: 0))
    #expect(state.frame().text.contains("> 订单号一 2 qqqq y"))
    _ = state.handle(.burst("，第二次说的\n", keysGiven: 0))
    #expect(state.session.notes == ["symptom": "订单号一 2 qqqq y，第二次说的"])
    #expect(state.overlay == nil)
  }

  @Test("is typed behind its first character where that was typed too")
  func typedRest() throws {
    var state = try Screens.state(keys: "1na")
    _ = state.handle(.burst("abcdefghi", keysGiven: 1))
    #expect(state.frame().text.contains("> abcdefghi"))
  }

  @Test("fills a form's fields with a table's row")
  func form() throws {
    var state = try Screens.state(keys: "i")
    _ = state.handle(.burst("李四网店\t2088112233445566\tshop.example.com\t13800138000", keysGiven: 0))
    state.press(.enter, .enter)
    let expected = CaseDetails(
      ["merchant": "李四网店", "partnerID": "2088112233445566", "site": "shop.example.com", "telephone": "13800138000"])
    #expect(state.cover.details == expected)
  }
}

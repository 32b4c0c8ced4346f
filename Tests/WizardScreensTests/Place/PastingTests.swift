import Cases
import Guides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("Pasting the failing address")
struct PastingTests {
  private static let address = "https://mapi.alipay.com/gateway.do?service=create_direct_pay_by_user&partner=2088"

  @Test("proposes the interface, and the answer is highlighted with its mark when it is asked for")
  func proposes() throws {
    var state = try Screens.state(keys: "v" + Self.address + "\n")
    #expect(state.frame().text.contains("记下了"))
    #expect(state.frame().text.contains("即时到账"))
    state.type("1121")
    state.press(.enter)
    state.type("14")
    try #require(state.session.cursor == "site.interface")
    #expect(state.highlightedRow?.meaning == .choice("instant"))
    #expect(state.frame().text.contains("> 2  即时到账 create_direct_pay_by_user  （粘贴内容里写的）"))
    #expect(state.session.answers["site.interface"] == nil)
    state.press(.enter)
    #expect(state.session.answers["site.interface"] == Answer("instant"))
  }

  @Test("opens the field by itself where the terminal reports a paste on the first question")
  func bracketed() throws {
    var state = try Screens.state()
    #expect(state.handle(.paste(Self.address)) == [])
    #expect(state.session.proposals.isEmpty)
    state.press(.enter)
    #expect(state.session.proposals["site.interface"] == "instant")
  }

  @Test("highlights the answer at once where it is asked for, and counts for no other key", arguments: [false, true])
  func here(isPasted: Bool) throws {
    var state = try Screens.state(keys: "1121\n14")
    try #require(state.session.cursor == "site.interface")
    if isPasted { _ = state.handle(.paste(Self.address)) } else { state.type("v" + Self.address) }
    state.press(.enter)
    #expect(state.highlightedRow?.meaning == .choice("instant"))
    #expect(state.frame().text.contains("粘贴的内容里写的是“即时到账"))
    #expect(state.session.answers["site.interface"] == nil)
    state.press(.enter)
    #expect(state.session.answers["site.interface"] == Answer("instant"))
  }

  @Test("works where the interface is looked up, and in lines too")
  func lookup() throws {
    var state = try Screens.state(keys: "1121\n147")
    try #require(state.session.cursor == "site.lookup")
    #expect(state.frame().text.contains("v 粘贴网址"))
    var dialogue = LineDialogue(session: state.session, cover: Screens.cover, audience: .agent)
    #expect(dialogue.type("v " + Self.address).lines.joined().contains("核对后直接按回车就选它"))
    _ = state.handle(.paste(Self.address))
    state.press(.enter, .enter)
    #expect(state.session.answers["site.lookup"] == Answer("instant"))
  }

  @Test("says what is wrong with a text and keeps it in the field", arguments: ["没有网址", "a=b", ""])
  func problem(text: String) throws {
    var state = try Screens.state(keys: "v" + text + "\n")
    #expect(state.frame().text.contains("这段文字里没有 service= 这一项。"))
    #expect(state.frame().text.contains("> " + text))
    state.type(" service=batch_trans_notify")
    #expect(!state.frame().text.contains("没有 service="))
    state.press(.enter)
    #expect(state.session.proposals["site.interface"] == "batch")
  }

  @Test("says which interface the guide does not know")
  func unknown() throws {
    let state = try Screens.state(keys: "vservice=foo_bar\n")
    #expect(state.frame().text.contains("service=foo_bar"))
    #expect(state.session.proposals.isEmpty)
  }

  @Test("answers nothing and says where it belongs on any other page")
  func elsewhere() throws {
    var state = try Screens.state(keys: "1")
    _ = state.handle(.paste("1\n2"))
    #expect(state.session.answers.count == 1)
    #expect(state.frame().text.contains("这里不能粘贴。要写备注请先按 n。"))
    state.type("v")
    #expect(state.frame().text.contains("这一步用不上粘贴的网址。"))
  }

  @Test("goes into a note or a search that is being typed")
  func intoFields() throws {
    var state = try Screens.state(keys: "1n")
    _ = state.handle(.paste("订单\n号 7"))
    state.press(.enter)
    #expect(state.session.notes == ["symptom": "订单 号 7"])
    state.type("/")
    _ = state.handle(.paste("乐度"))
    #expect(state.frame().text.contains("> 乐度"))
    #expect(!state.frame().text.contains("没有找到"))
  }

  @Test("shows nothing of the address but the interface, on no page")
  func forgets() throws {
    var state = try Screens.state()
    _ = state.handle(.paste(Self.address))
    state.press(.enter)
    var seen = state.frame().text
    state.type("1121")
    state.press(.enter)
    state.type("14")
    seen += state.frame().text
    #expect(!seen.contains("2088"))
    #expect(!seen.contains("mapi"))
  }
}

import Cases
import GuideContent
import Guides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("The fields that a guide adds to the case form")
struct OwnFieldsTests {
  /// The guide that ships, with a private order number and a number of terminals besides.
  private static func guide() throws -> Guide {
    let shipped = try Screens.guide()
    var (flow, texts) = (shipped.flow, shipped.texts)
    flow.fields = [
      FieldRule(
        id: "order", limit: 20, check: .pattern(try #require(TextPattern("[A-Z]{2}[0-9]{6}"))),
        mask: FieldMask(first: 2, last: 2)),
      FieldRule(id: "terminals"),
    ]
    texts.fields = [
      "order": FieldText(label: "订单号", short: "订单", hint: "两个字母加六位数字。", wrong: "订单号不对。"),
      "terminals": FieldText(label: "终端数", short: "终端数"),
    ]
    return Guide(trusted: flow, texts: texts)
  }

  private func state() throws -> WizardState {
    WizardState(
      session: Session(guide: try Self.guide()), cover: Screens.cover, audience: .agent,
      surface: Surface(Screens.usual))
  }

  @Test("stand after those that ship, each with its hint, and are kept")
  func filled() throws {
    var state = try state()
    state.fill("", "", "", "", "")
    let text = state.frame().text
    #expect(text.contains("工单号") && text.contains("订单号    >") && text.contains("两个字母加六位数字。"))
    state.fillIn("ＡＢ123456")
    #expect(!state.frame().text.contains("两个字母加六位数字。"))
    state.fillIn("12")
    #expect(state.overlay == nil)
    #expect(state.cover.details == CaseDetails(["order": "AB123456", "terminals": "12"]))
  }

  @Test("refuse what their check refuses, and keep what was typed")
  func refused() throws {
    var state = try state()
    state.fill("", "", "", "", "", "AB12", "")
    #expect(state.frame().text.contains("订单号不对。"))
    #expect(state.pageRows.contains("   订单号    > AB12"))
    #expect(state.cover.details.isEmpty)
    state.press(.escape)
    #expect(state.cover.drafts == CaseDrafts([.field("order"): "AB12"]))
  }

  @Test("are named in the help, and asked for line by line, where what is private is masked")
  func lines() throws {
    var cover = Screens.cover
    cover.details = CaseDetails(["order": "AB123456"])
    var dialogue = LineDialogue(session: Session(guide: try Self.guide()), cover: cover, audience: .agent)
    let help = dialogue.type("?").lines.joined()
    #expect(help.contains("商户名称、PID、网站、电话、工单号、订单和终端数"))
    for line in ["i", "", "", "", "", ""] { _ = dialogue.type(line) }
    #expect(dialogue.prompt.contains("AB****56"))
    #expect(dialogue.type("x").lines == ["订单号不对。"])
    for line in ["CD654321", "3"] { _ = dialogue.type(line) }
    #expect(dialogue.cover.details == CaseDetails(["order": "CD654321", "terminals": "3"]))
    var state = try state()
    state.type("?")
    #expect(state.readThrough().contains("工单号、订单和终端数"))
  }

  @Test("of a case that another guide began stay with the case")
  func strangers() throws {
    var state = try state()
    state.cover.details = CaseDetails(["elsewhere": "text"])
    state.fill("张三", "", "", "", "", "", "")
    #expect(state.cover.details == CaseDetails(["merchant": "张三", "elsewhere": "text"]))
  }

  @Test("leave the field that is typed into in sight on the smallest screen, however many there are")
  func many() throws {
    let shipped = try Screens.guide()
    var (flow, texts) = (shipped.flow, shipped.texts)
    flow.fields = (1...20).map { FieldRule(id: FieldID("own.\($0)")) }
    for rule in flow.fields { texts.fields[rule.id] = FieldText(label: rule.id.rawValue, short: "", hint: "提示") }
    var state = WizardState(
      session: Session(guide: Guide(trusted: flow, texts: texts)), cover: Screens.cover, audience: .agent,
      surface: Surface(Screens.smallest))
    state.fill("", "", "", "", "")
    for rule in flow.fields {
      #expect(state.pageRows.contains { $0.contains(rule.id.rawValue) && $0.hasSuffix(">") })
      #expect(state.pageRows.contains { $0.contains("提示") })
      state.fillIn("x")
    }
    #expect(state.overlay == nil && state.cover.details.texts.count == 20)
  }

  @Test("that have no sentence of their own for what is wrong are named in ours")
  func ourWords() throws {
    let digits = FieldRule(id: "count", check: .digits(count: 1...3, prefix: ""))
    let field = FormField(rule: digits, text: FieldText(label: "台数", short: "台数"))
    var form = FormOverlay(CaseDetails(), form: CaseForm(fields: [field], name: "count"))
    form.insert("很多")
    #expect(form.details() == nil)
    #expect(form.problem == "“台数”的写法不对。请核对，或先空着。")
  }
}

extension WizardState {
  /// Opens the form, and types into its fields one by one.
  fileprivate mutating func fill(_ texts: String...) {
    type("i")
    for text in texts { fillIn(text) }
  }

  /// Types into a field, and leaves it by Enter.
  fileprivate mutating func fillIn(_ text: String) {
    type(text)
    press(.enter)
  }
}

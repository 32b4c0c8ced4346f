import Cases
import GuideContent
import Guides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("What is typed into a field and not confirmed")
struct DraftsTests {
  /// A field: the key that opens it, where its draft is, and the row that shows what stands in it.
  struct Field: Sendable, CustomTestStringConvertible {
    let key: Character
    let draft: CaseDrafts.Field
    let row: String
    var testDescription: String { String(key) }
  }

  private static let fields = [
    Field(key: "n", draft: .note("code"), row: "   > 等财务"), Field(key: "h", draft: .parkingReason, row: "   > 等财务"),
    Field(key: "i", draft: .field("merchant"), row: "   商户名称  > 等财务"),
  ]

  @Test(
    "is kept when Esc or Ctrl-C closes the field, and stands in it again", arguments: fields,
    [.escape, .control("c")] as [Key])
  func closed(field: Field, key: Key) throws {
    var state = try Screens.state(keys: "\(field.key)等财务")
    #expect(state.handle(.key(key)) == [.keep])
    #expect(state.overlay == nil)
    #expect(state.frame().text.contains("还没有保存，草稿留着：再按 \(field.key) 接着写。"))
    #expect(state.cover.drafts == CaseDrafts([field.draft: "等财务"]))
    state.type(String(field.key))
    #expect(state.frame().text.contains("这是上次没写完的草稿，还没有保存。"))
    #expect(state.pageRows.contains(field.row))
    #expect(state.session.notes.isEmpty && state.cover.details.isEmpty && state.cover.parkedBecause == nil)
  }

  @Test("is kept before the program ends, and while it is stopped", arguments: fields)
  func ended(field: Field) throws {
    let state = try Screens.state(keys: "\(field.key)等财务")
    let ends: [(Event<Outcome>, Effect)] = [
      (.input(.hangUp, at: .zero), .leave(.hangUp)), (.clock(.idleEnd), .leave(.idle)),
      (.input(.key(.control("z")), at: .zero), .suspend),
      (.clock(.quiet), .checkHold),
    ]
    for (event, effect) in ends {
      var ended = state
      #expect(ended.handle(event) == [.keep, effect])
      #expect(ended.cover.drafts == CaseDrafts([field.draft: "等财务"]))
    }
  }

  @Test("is kept when somebody leaves a window that is too small for a question")
  func tooSmall() throws {
    var state = try Screens.state(keys: "n等财务")
    _ = state.handle(.surface(Surface(ScreenSize(columns: 20, rows: 5))))
    #expect(state.handle(.key(.control("c"))) == [.keep, .leave(.chosen)])
    #expect(state.cover.drafts[.note("code")] == "等财务")
  }

  @Test("is kept for a merchant in the kiosk, whose farewell then has the number to go on with")
  func kiosk() throws {
    var state = try Screens.state(keys: "n等财务", audience: .merchant, isKiosk: true)
    #expect(state.farewell(after: .idle) == "太久没有操作，已经断开。")
    #expect(state.handle(.clock(.idleEnd)) == [.keep, .leave(.idle)])
    #expect(state.handle(.kept(.kept)) == [])
    #expect(state.farewell(after: .idle)?.contains("记录号 \(Screens.shownNumber)") == true)
    var unkept = state
    unkept.handle(.kept(.notKept(message: "磁盘满了。")))
    #expect(unkept.farewell(after: .hangUp) == "这次的回答没有存下来。")
  }

  @Test("is none where nothing was typed, or what is kept already stands there", arguments: ["n", "h", "i"])
  func same(key: String) throws {
    var state = try Screens.state(keys: key)
    #expect(state.handle(.key(.escape)) == [])
    state.type(key + "  ")
    #expect(state.handle(.key(.escape)) == [])
    state.cover.details = CaseDetails(["merchant": "张三", "partnerID": "2088123456789012"])
    state.cover.parkedBecause = "等"
    try state.session.make(.note("旧的"))
    state.type(key)
    #expect(state.handle(.key(.escape)) == [])
    #expect(state.message == nil)
  }

  @Test("is none for a PID that is kept, however it is written")
  func sameNumber() throws {
    var state = try Screens.state()
    state.cover.details["partnerID"] = "2088123456789012"
    state.type("i")
    state.press(.down, .control("u"))
    state.type("2088 1234 5678 9012")
    #expect(state.handle(.key(.escape)) == [])
  }

  @Test("goes where the field is emptied: what is kept stands in it again")
  func emptied() throws {
    var state = try Screens.state(keys: "n旧的\nn新的")
    state.press(.escape)
    state.type("n")
    #expect(state.pageRows.contains("   > 旧的新的"))
    state.press(.control("u"))
    #expect(state.handle(.key(.escape)) == [.keep])
    #expect(state.cover.drafts.isEmpty)
    state.type("n")
    #expect(state.pageRows.contains("   > 旧的"))
    #expect(state.session.notes == ["code": "旧的"])
  }

  @Test("is a draft no longer once it is confirmed", arguments: fields)
  func confirmed(field: Field) throws {
    var state = try Screens.state(keys: "\(field.key)等财务")
    state.press(.escape)
    state.type(String(field.key))
    state.press(.enter)
    if field.key == "i" { state.press(.enter, .enter, .enter, .enter) }
    #expect(state.cover.drafts.isEmpty)
    let kept = [state.session.notes["code"], state.cover.parkedBecause, state.cover.details["merchant"]]
    #expect(kept.contains("等财务"))
  }

  @Test("stands in all fields of the form, a PID that was refused too")
  func form() throws {
    var state = try Screens.state(keys: "i张三\n2088123\n\n138\nT-1\n")
    state.press(.escape)
    state.type("i")
    #expect(
      state.pageRows.dropFirst(7).prefix(5) == [
        "   商户名称  > 张三", "   PID         2088123", "   网站", "   联系电话    138", "   工单号      T-1",
      ])
  }

  @Test("belongs to its place")
  func places() throws {
    var state = try Screens.state(keys: "n第一步")
    state.press(.escape)
    state.type("1n第二步")
    state.press(.escape)
    #expect(state.cover.drafts == CaseDrafts([.note("code"): "第一步", .note("symptom"): "第二步"]))
    state.press(.backspace)
    state.type("n")
    #expect(state.pageRows.contains("   > 第一步"))
  }

  @Test("is named when somebody goes on with the case, and stands in its field")
  func resumed() throws {
    var cover = Screens.cover
    cover.drafts = CaseDrafts([
      .note("code"): "第一步", .note("symptom"): "第二步", .note("gone"): "没有这一步", .field("telephone"): "138",
      .parkingReason: "等",
    ])
    let session = Session(guide: try Screens.guide(), answers: ["code": Answer("this-code")])
    var state = try Screens.state()
    state.handle(.resumed(.resumed(session, cover, message: "接着排查。")))
    #expect(
      state.message == "接着排查。\n还有没保存的草稿：“错误代码”的备注、这一步的备注（按 n）、商户资料（按 i）、搁置的原因（按 h）。")
    state.type("n")
    #expect(state.pageRows.contains("   > 第二步"))
    let merchant = WizardState(
      session: session, cover: cover, audience: .merchant, surface: Surface(Screens.usual), greeting: "您好。")
    #expect(merchant.message == "您好。\n还有没保存的草稿：“错误代码”的备注、这一步的备注（按 n）。")
  }

  @Test("is in no summary")
  func summary() throws {
    var state = try Screens.state(keys: "1n等财务")
    state.press(.escape)
    state.type("i张三")
    state.press(.escape)
    let header = Summary.CaseHeader(of: state.session, under: state.cover, for: .agent, form: .shipped)
    var without = state.cover
    without.drafts = CaseDrafts()
    #expect(header == Summary.CaseHeader(of: state.session, under: without, for: .agent, form: .shipped))
    #expect(!state.frame().text.contains("等财务"))
  }

  @Test("is not kept of what belongs to no case: an address, words to find, a case number")
  func others() throws {
    for keys in ["vservice=x", "/abc", "r123"] {
      var state = try Screens.state(keys: keys)
      state.press(.escape)
      #expect(state.cover.drafts.isEmpty)
    }
  }

  @Test("goes when the note, the details or the reason for parking is typed in lines, and stays otherwise")
  func lines() throws {
    var cover = Screens.cover
    cover.drafts = CaseDrafts([.note("code"): "一", .note("symptom"): "二", .field("ticket"): "T", .parkingReason: "等"])
    var dialogue = LineDialogue(session: Session(guide: try Screens.guide()), cover: cover, audience: .agent)
    _ = dialogue.type("?")
    #expect(dialogue.cover.drafts == cover.drafts)
    _ = dialogue.type("n 客户很急")
    _ = dialogue.type("h 等商户")
    #expect(dialogue.cover.drafts == CaseDrafts([.note("symptom"): "二", .field("ticket"): "T"]))
    for line in ["i", "", "", "", "", ""] { _ = dialogue.type(line) }
    #expect(dialogue.cover.drafts == CaseDrafts([.note("symptom"): "二"]))
  }
}

import Cases
import GuideContent
import Guides
import SampleGuides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("Filling in a value")
struct FillingInTests {
  static let today = CalendarDay(year: 2026, month: 11, day: 28)

  static func session() throws -> Session {
    var guide = try RefundGuide().guide
    guide.wording = .interface
    var session = Session(guide: guide)
    try session.walk("refund")
    return session
  }

  static func state(for audience: Audience = .agent, size: ScreenSize = Screens.usual) throws -> WizardState {
    var state = WizardState(
      session: try session(), cover: Screens.cover, audience: audience, surface: Surface(size))
    _ = state.handle(.clock(.day(today)))
    return state
  }

  private func value(of step: PlaceID, in state: WizardState) -> Value? { state.session.answers[step]?.value }

  @Test("begins with a digit, and Enter takes what is typed on to the next question")
  func typed() throws {
    var state = try Self.state()
    #expect(state.pageRows.contains(" > 填写（回车，或直接输入）"))
    state.type("11-3")
    #expect(state.pageRows.contains("   > 11-3") && state.sight.contains("请填日期，如2026-11-3"))
    state.press(.enter)
    #expect(state.session.cursor == "amount")
    #expect(state.frame().text.contains("已选 2026年11月3日"))
    state.press(.enter)
    state.type("￥１,234.50")
    state.press(.enter)
    #expect(value(of: "amount", in: state) == .number(FixedNumber(millionths: 1_234_500_000)))
    #expect(state.session.cursor == "payer")
  }

  @Test("begins with a hanzi or a paste, and letters keep their meaning until it has begun")
  func begun() throws {
    var state = try Self.state()
    #expect(state.press("s").contains { if case .composeSummary = $0 { true } else { false } })
    state.type("昨天")
    #expect(state.pageRows.contains("   > 昨天"))
    state.press(.escape)
    state.cover.drafts = CaseDrafts()
    _ = state.handle(.paste("2026年11月3日"))
    #expect(state.pageRows.contains("   > 2026年11月3日"))
  }

  @Test("of a text begins with any letter, and Esc gives the letters their meaning back")
  func letters() throws {
    var state = try Self.state()
    for typed in ["11-27", "20"] {
      state.type(typed)
      state.press(.enter)
    }
    #expect(state.pageRows.contains(" > 填写（直接输入；要用字母键请先按 Esc）"))
    #expect(state.pageRows.last?.contains("s 小结") == false && state.pageRows.last?.contains("? 帮助") == true)
    state.type("bs")
    #expect(state.pageRows.contains("   > bs"))
    state.press(.escape)
    #expect(state.pageRows.last?.contains("s 小结") == true)
    state.press("b")
    #expect(state.session.cursor == "amount")
    state.press(.enter, .enter, .escape)
    #expect(state.sight.contains("字母键恢复原来的用处了"))
  }

  @Test("says what is expected where it cannot be taken, and keeps what was typed")
  func refused() throws {
    var state = try Self.state()
    state.type("2026-11-30")
    state.press(.enter)
    #expect(state.session.cursor == "paid")
    #expect(state.pageRows.contains("   > 2026-11-30") && state.sight.contains("不在范围里。请填日期"))
    state.press(.backspace, "3", .home, .delete, .delete)
    #expect(!state.sight.contains("不在范围里"))
    #expect(state.pageRows.contains("   > 26-11-33"))
  }

  @Test("that was left keeps a draft; Backspace in an empty field leaves it, and the next goes back")
  func left() throws {
    var state = try Self.state()
    state.type("11-")
    state.press(.escape)
    #expect(state.cover.drafts == CaseDrafts([.value("paid"): "11-"]))
    #expect(state.sight.contains("再按回车接着写"))
    state.press(.enter)
    #expect(state.pageRows.contains("   > 11-"))
    state.press(.backspace, .backspace, .backspace, .backspace)
    #expect(state.overlay == nil && state.cover.drafts.isEmpty)
    state.press(.backspace)
    #expect(state.session.cursor == "why")
  }

  @Test("shows the value that is known, keeps it with Enter, and takes it back with u")
  func again() throws {
    var state = try Self.state()
    state.type("11-27")
    state.press(.enter)
    state.press(.backspace)
    #expect(state.pageRows.contains(" > 2026年11月27日（回车改写）"))
    _ = state.handle(.clock(.day(CalendarDay(year: 2026, month: 12, day: 24))))
    state.press(.enter, .enter)
    #expect(value(of: "paid", in: state) == .day(CalendarDay(year: 2026, month: 11, day: 27), countedOn: Self.today))
    state.press("u")
    #expect(state.session.cursor == "paid" && value(of: "paid", in: state) == nil)
  }

  @Test("of a private text is hidden from a merchant, also while it is typed, and from nobody else")
  func hidden() throws {
    for audience in [Audience.agent, .merchant] {
      var state = try Self.state(for: audience, size: ScreenSize(columns: 120, rows: 40))
      for typed in ["11-27", "20"] {
        state.type(typed)
        state.press(.enter)
      }
      state.press(.enter)
      state.type("AB1234")
      let isShown = { (state: WizardState) in state.frame().text.contains("AB1234") }
      #expect(isShown(state) == (audience == .agent))
      state.press(.enter)
      #expect(state.session.cursor == "wait")
      #expect(isShown(state) == (audience == .agent), "\(audience)")
      state.press(.backspace)
      #expect(isShown(state) == (audience == .agent), "\(audience)")
      #expect(value(of: "payer", in: state) == .text("AB1234"))
    }
  }

  @Test("asks before later answers rest")
  func change() throws {
    var state = try Self.state()
    for typed in ["11-27", "20"] {
      state.type(typed)
      state.press(.enter)
    }
    state.press(.enter)
    state.type("AB1234")
    state.press(.enter)
    state.press(.enter, "1")
    _ = state.session.path.ending
    for _ in 0..<6 where state.session.cursor != "paid" {
      state.overlay = nil
      state.press(.backspace)
    }
    state.type("2026-1-1")
    state.press(.enter)
    guard case .dialog = state.overlay else {
      Issue.record("no question")
      return
    }
    state.press("n")
    #expect(state.cover.drafts[.value("paid")] == "2026-1-1")
    #expect(state.session.path.place("wait") != nil)
  }

  @Test("names in the code's words what the code does not carry")
  func code() throws {
    var state = try Self.state()
    state.type("11-27")
    state.press(.enter)
    state.press("c")
    #expect(state.sight.contains("进度码不带填写的内容，对方要再填一次：Shortpaid"))
  }
}

@Suite("Filling in a value line by line")
struct FillingInByLinesTests {
  private static func dialogue(for audience: Audience = .merchant) throws -> LineDialogue {
    var dialogue = LineDialogue(session: try FillingInTests.session(), cover: Screens.cover, audience: audience)
    _ = dialogue.handle(.day(FillingInTests.today))
    return dialogue
  }

  @Test("takes a line as it is typed, and says what is expected where it cannot be taken")
  func typed() throws {
    var dialogue = try Self.dialogue()
    #expect(dialogue.handle(.start).lines.joined().withoutBlanks.contains("请直接输入要填的内容。请填日期"))
    #expect(dialogue.type("昨夜").lines.joined().contains("这样写看不懂"))
    #expect(dialogue.type("").lines.joined().contains("还没有填"))
    _ = dialogue.type("１１月３日")
    #expect(dialogue.session.cursor == "amount")
    _ = dialogue.type("= 20")
    #expect(dialogue.session.cursor == "payer")
    #expect(dialogue.asksForPrivateWords)
    let asked = dialogue.type("b").lines.joined()
    #expect(asked.contains("现在填的是：20.00 元"))
  }

  @Test("hides a private value from a merchant")
  func hidden() throws {
    for audience in [Audience.agent, .merchant] {
      var dialogue = try Self.dialogue(for: audience)
      _ = dialogue.type("11-27")
      _ = dialogue.type("20")
      _ = dialogue.type("AB1234")
      let said = dialogue.type("b").lines + dialogue.type("g").lines
      #expect(said.joined().contains("AB1234") == (audience == .agent))
    }
  }
}

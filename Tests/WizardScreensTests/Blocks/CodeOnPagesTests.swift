import GuideContent
import Guides
import SampleGuides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("A code on a page")
struct CodeOnPagesTests {
  private func state(
    _ size: ScreenSize = Screens.usual, _ blocks: [TextBlock] = [TextBlock(.code, SampleCode.text)]
  ) -> WizardState {
    WizardState(
      session: Session(guide: SampleCode.guide(blocks)), cover: Screens.cover, audience: .merchant,
      surface: Surface(size))
  }

  /// The rows of the screen below the line that says what the code is.
  private func rows(of state: WizardState) -> [String] {
    Array(state.pageRows.drop { !$0.hasPrefix("   （") }.dropFirst().prefix(SampleCode.cells.count))
  }

  @Test("stands as it is, and a wide line goes on beyond the edge", arguments: [Screens.usual, Screens.narrow])
  func verbatim(size: ScreenSize) {
    let state = state(size)
    let width = size.columns - 4
    #expect(
      rows(of: state)
        == SampleCode.cells.map { line in
          let shown = TextMetrics().part(of: line, from: 0, width: width)
          return shown.isEmpty ? "" : "   " + shown
        })
    let wide = SampleCode.cells.map { TextMetrics().width($0) }.max() ?? 0
    let page = state.pageRows.joined().withoutBlanks
    #expect(page.contains("（补充的代码，1-\(width)列，共\(wide)列；<>左右，y复制）"))
    #expect(state.pageRows.last?.contains("< > 左右  y 复制") == true)
  }

  @Test("is moved sideways to its end and back, also with an input method on", arguments: [[">", "<"], ["》", "《"]])
  func sideways(keys: [Character]) throws {
    var state = state(Screens.narrow)
    let before = state.frame()
    var seen = ""
    for _ in 0..<9 {
      seen += rows(of: state)[5]
      state.press(.character(keys[0]))
    }
    #expect((0..<12).allSatisfy { seen.contains("part\($0)=") })
    #expect(rows(of: state)[5].hasSuffix("&part11=111111\""))
    #expect(rows(of: state)[0] == "")
    for _ in 0..<9 { state.press(.character(keys[1])) }
    #expect(state.frame() == before)
  }

  @Test("is copied whole and as it is with one key; of several, one after the other")
  func copied() {
    var one = state()
    #expect(one.type("y") == [.copy(SampleCode.text)])
    one.handle(.copied(isAsked: true))
    #expect(one.message == Phrases.Screen.copyTried)
    var two = state(Screens.usual, [TextBlock(.code, "first"), TextBlock(.ours, "words"), TextBlock(.code, "\tlast")])
    #expect(two.type("y") == [.copy("first")])
    two.handle(.copied(isAsked: true))
    #expect(two.message?.contains("第 1 段代码，共 2 段") == true)
    #expect(two.type("y") == [.copy("\tlast")])
    #expect(two.type("y") == [.copy("first")])
    #expect(two.type("t") == [.showPlainly("first\n\n        last")])
    two.handle(.copied(isAsked: false))
    #expect(two.message == Phrases.Screen.copyImpossible)
  }

  @Test("is asked for in vain where there is none, or where all of it is in sight")
  func none() {
    var none = state(Screens.usual, [])
    for key in ["y", "t", "<"] {
      #expect(none.type(key) == [])
      #expect(none.message == Phrases.Screen.noCode)
    }
    #expect(none.pageRows.last?.contains("y 复制") == false)
    var small = state(Screens.usual, [TextBlock(.code, "small", origin: .article)])
    small.type(">")
    #expect(small.message == Phrases.Screen.codeIsWhole)
    #expect(small.pageRows.contains("   （原文的代码；y 复制）"))
    #expect(small.pageRows.last?.contains("< > 左右") == false)
  }

  @Test("stands as it is where its page is only read")
  func reading() throws {
    var tiny = TinyGuide()
    tiny.texts.places["mend"]?.body = [TextBlock(.code, SampleCode.text)]
    var state = WizardState(
      session: Session(guide: Guide(trusted: tiny.flow, texts: tiny.texts)), cover: Screens.cover, audience: .agent,
      surface: Surface(Screens.usual))
    state.type("/heading")
    state.press(.enter)
    let rows = state.pageRows
    #expect(rows.contains("           | x | `y` ```|"))
    #expect(rows.contains("             return *p_q_; // 返回 <b>&amp;</b>"))
    state.type(">")
    #expect(state.pageRows.contains { $0.contains("part5=") && !$0.contains("part0=") })
    #expect(state.type("y") == [.copy(SampleCode.text)])
  }

  @Test("is read line by line as it is, between words that say where it begins and ends")
  func byLines() {
    var dialogue = LineDialogue(
      session: Session(guide: SampleCode.guide()), cover: Screens.cover, audience: .merchant, width: 40)
    let lines = dialogue.handle(.start).lines
    let first = lines.firstIndex(of: SampleCode.cells[0]) ?? 0
    #expect(Array(lines[first...].prefix(SampleCode.cells.count)) == SampleCode.cells)
    #expect(lines[..<first].joined().hasSuffix("补充的代码，共 7 行，一字不差地读："))
    #expect(lines[first + SampleCode.cells.count] == "代码完。")
  }
}

import Guides
import SampleGuides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("A list of more choices than digits")
struct LongListTests {
  static let provinces = [
    "北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北",
    "湖南", "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏", "新疆", "香港", "澳门", "台湾",
  ]

  /// A guide that asks for a province, or for several.
  static func guide(_ words: [String] = provinces, takesSeveral: Bool = false) throws -> Guide {
    let choices = words.indices.map { Choice(id: ChoiceID("p\($0 + 1)"), to: .sectionDone) }
    var tiny = TinyGuide()
    tiny.flow.opening[0].choices[0] = Choice(id: "on", to: .place("province"))
    tiny.flow.opening.append(Step(id: "province", takesSeveral: takesSeveral, choices: choices))
    var texts = GuideTexts(naming: tiny.flow)
    texts.places["asks"]?.title = tiny.texts.places["asks"]?.title ?? ""
    texts.places["other-code"] = tiny.texts.places["other-code"]
    for (index, word) in words.enumerated() { texts.places["province"]?.choices[ChoiceID("p\(index + 1)")] = word }
    return try Guide(checking: tiny.flow, texts: texts, article: tiny.article)
  }

  private func state(
    _ words: [String] = provinces, takesSeveral: Bool = false, size: ScreenSize = Screens.usual
  ) throws -> WizardState {
    var session = Session(guide: try Self.guide(words, takesSeveral: takesSeveral))
    try session.walk("on")
    return WizardState(session: session, cover: Screens.cover, audience: .agent, surface: Surface(size))
  }

  private func taken(_ state: WizardState) -> [ChoiceID]? { state.session.answers["province"]?.choices }

  @Test("has a digit for each choice in sight, and says which of how many those are")
  func digits() throws {
    var state = try state()
    var text = state.frame().text
    #expect(text.contains(" > 1  北京") && text.contains("0  江苏") && !text.contains("浙江"))
    #expect(text.contains("第 1 到 10 项，共 34 项"))
    #expect(text.contains("f 找选项"))
    state.press(.pageDown)
    text = state.frame().text
    #expect(text.contains(" > 1  浙江") && text.contains("第 11 到 20 项，共 34 项") && !text.contains("江苏"))
    state.press("4")
    #expect(taken(state) == ["p14"])
  }

  @Test("turns by pages to its end and back, and goes on where the arrows leave one page for the next")
  func turns() throws {
    var state = try state()
    for _ in 0..<9 { state.press(.down) }
    #expect(state.frame().text.contains(" > 0  江苏"))
    state.press(.down)
    #expect(state.frame().text.contains(" > 1  浙江"))
    state.press(.pageDown, .pageDown)
    #expect(state.frame().text.contains("第 31 到 34 项") && state.highlight == 30)
    state.press(.pageDown)
    #expect(state.highlight == 33)
    state.press("5")
    #expect(taken(state) == nil && state.message?.contains("第 5 项") == true)
    state.press(.pageUp)
    #expect(state.frame().text.contains("第 21 到 30 项"))
  }

  @Test("is found in by hanzi that are typed, by initials behind f, and by a paste")
  func finds() throws {
    var state = try state()
    state.type("浙")
    #expect(state.frame().text.contains("在选项里查找") && state.frame().text.contains(" > 浙江"))
    state.press(.enter)
    #expect(taken(state) == ["p11"])
    state = try self.state()
    state.type("fhlj")
    state.press(.enter)
    #expect(taken(state) == ["p8"])
    state = try self.state()
    _ = state.handle(.paste("新疆"))
    state.press(.enter)
    #expect(taken(state) == ["p31"])
    state = try self.state()
    state.type("f江")
    let text = state.frame().text
    for word in ["江苏", "浙江", "黑龙江", "江西"] { #expect(text.contains(word)) }
    #expect(!text.contains("北京"))
    state.press(.escape)
    #expect(state.overlay == nil && taken(state) == nil)
  }

  @Test("ticks several on several pages, and takes them with Enter")
  func several() throws {
    var state = try state(takesSeveral: true)
    state.type("2")
    #expect(state.frame().text.contains("[x] 2  天津") && state.frame().text.contains("选好了"))
    state.press(.pageDown)
    state.type("1f广东")
    state.press(.enter)
    #expect(state.tickedChoices == ["p2", "p11", "p19"] && taken(state) == nil)
    state.press(.enter)
    #expect(taken(state) == ["p2", "p11", "p19"])
  }

  @Test("shows each choice with its digit on every screen, long ones on several lines", arguments: View.all)
  func everyScreen(view: View) throws {
    let words = Self.provinces.map { "\($0)：" + String(repeating: "很长的说明", count: $0.count * 3) }
    var state = try state(words, size: view.size)
    var seen: Set<Int> = []
    while true {
      let group = state.longList.group(ofRow: state.highlight)
      let sight = state.sight
      for (index, digit) in zip(group, Page.digits) {
        #expect(sight.contains("\(digit)" + words[index].prefix(4)), "\(index)")
        seen.insert(index)
      }
      guard group.upperBound < words.count else { break }
      state.press(.pageDown)
    }
    #expect(seen.count == words.count)
  }

  @Test("is no list where the digits suffice: f means nothing there")
  func short() throws {
    var state = try Screens.state(keys: "f")
    #expect(state.overlay == nil && state.message?.contains("没有用") == true)
    state.press(.pageDown)
    #expect(state.highlight == 0)
  }
}

@Suite("A list of more choices than digits, line by line")
struct LongListByLinesTests {
  private func dialogue(_ words: [String] = LongListTests.provinces, _ lines: String...) throws -> (
    LineDialogue, String
  ) {
    var dialogue = LineDialogue(
      session: Session(guide: try LongListTests.guide(words)), cover: Screens.cover, audience: .merchant)
    _ = dialogue.handle(.start)
    var said = dialogue.type("1").lines.joined(separator: "\n")
    for line in lines { said = dialogue.type(line).lines.joined(separator: "\n") }
    return (dialogue, said)
  }

  @Test("takes the number of any choice, the text of one, or initials", arguments: ["31", "新疆", "xj", "３１", "第31个"])
  func takes(line: String) throws {
    #expect(try dialogue(LongListTests.provinces, line).0.session.answers["province"] == Answer("p31"))
  }

  @Test("lists the choices that a text fits, with their numbers")
  func several() throws {
    let (dialogue, said) = try dialogue(LongListTests.provinces, "江")
    #expect(dialogue.session.answers["province"] == nil)
    #expect(said.contains("10. 江苏") && said.contains("11. 浙江") && said.contains("8. 黑龙江") && said.contains("请输入号码"))
    #expect(try self.dialogue(LongListTests.provinces, "江", "10").0.session.answers["province"] == Answer("p10"))
  }

  @Test("says that it does not know what no choice has")
  func unknown() throws {
    #expect(try dialogue(LongListTests.provinces, "火星").1.contains("“火星”不是这里的选项"))
  }

  @Test("reads out all of a list, but of hundreds the first and how to find the others")
  func readOut() throws {
    let said = try dialogue().1
    #expect(said.contains("34. 台湾") && said.contains("输入选项的文字"))
    let many = (1...300).map { "编号\($0)" }
    let shortened = try dialogue(many).1
    #expect(shortened.contains("10. 编号10") && !shortened.contains("11. 编号11"))
    #expect(shortened.contains("一共 300 项"))
    #expect(try dialogue(many, "编号299").0.session.answers["province"] == Answer("p299"))
  }
}

import Foundation
import GuideContent
import GuideFiles
import Guides
import Randomness

/// Guides whose flow is drawn in tests.
enum FlowGuides {
  static var shipped: Guide { get throws { try ShippedGuides.load(ShippedGuides.ids[0]) } }

  /// A guide whose words are hard on those who write them into other languages.
  static var lamp: Guide {
    get throws {
      let here = URL(filePath: #filePath).deletingLastPathComponent()
      let lamp = here.appending(path: "../../WenzhenTests/Fixtures/lamp")
      return try GuideFolder(directory: lamp.standardizedFileURL.path).guide().guide
    }
  }

  static var all: [Guide] {
    get throws { try [shipped, lamp, NoEntryGuide.guide, generated(seed: 1), generated(seed: 2)] }
  }

  /// A guide drawn from a seed: long sections, steps with up to ten choices that lead anywhere, words of any length.
  static func generated(seed: UInt64) -> Guide {
    var random = SeededNumbers(seed: seed)
    let sections = ["one", "two"].map { section(named: $0, drawnFrom: &random) }
    let ends = ["other-code", "hand-over"].map { Finding(id: PlaceID($0), retry: .none, actor: "us") }
    let findings = ["one", "two"].flatMap { section in
      (0..<4).map { Finding(id: PlaceID("\(section).finding.\($0)"), retry: $0 < 2 ? .now : .later, actor: "us") }
    }
    let opening = Step(
      id: "symptom",
      choices: [
        Choice(id: "always", leads: .route(Route(to: .sectionDone))),
        Choice(id: "sometimes", leads: .route(Route(to: .sectionDone)), firstSection: "two"),
        Choice(id: "gone", leads: .route(Route(to: .end(.solved)))),
      ])
    let routes = [
      "first": Route(to: .sectionDone), "second": Route(to: .place("one.finding.0")),
      "third": Route(to: .place("one.finding.1")), "fourth": Route(to: .sectionDone),
    ].sorted { $0.key < $1.key }
    let last = InputID("\(sections[0].id).0")
    let fact = Fact(
      id: "fact", values: routes.map { ValueID($0.key) },
      rules: routes.map { Fact.Rule(when: .has(last, [ValueID($0.key)]), value: ValueID($0.key)) })
    let table = Table(
      id: "table", inputs: ["fact"], rows: routes.map { Table.Row(["fact": [ValueID($0.key)]], $0.value) })
    let flow = Flow(
      id: "generated", version: "1", source: "http://help.example.com/generated", causes: ["cause"], start: "symptom",
      triage: "symptom", otherCode: "other-code", handOver: "hand-over", opening: [opening], sections: sections,
      findings: findings + ends, facts: [fact], tables: [table])
    return Guide(trusted: flow, texts: texts(of: flow, drawnFrom: &random))
  }

  private static func section(named name: String, drawnFrom random: inout SeededNumbers) -> Section {
    let count = 12
    let steps = (0..<count).map { number in
      let choices = (0..<Int.random(in: 1...10, using: &random)).map { choice in
        Choice(id: ChoiceID("\(choice)"), leads: leads(from: number, of: count, in: name, drawnFrom: &random))
      }
      return Step(id: PlaceID("\(name).\(number)"), choices: choices)
    }
    return Section(id: SectionID(name), start: PlaceID("\(name).0"), steps: steps)
  }

  private static func leads(
    from number: Int, of count: Int, in section: String, drawnFrom random: inout SeededNumbers
  ) -> Choice.Leads {
    let next = number + Int.random(in: 1...3, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return .table("table")
    case 1: return .route(Route(to: .place(PlaceID("\(section).finding.\(Int.random(in: 0..<4, using: &random))"))))
    case 2: return .route(Route(to: .sectionDone))
    default: return .route(Route(to: next < count ? .place(PlaceID("\(section).\(next)")) : .sectionDone))
    }
  }

  private static func texts(of flow: Flow, drawnFrom random: inout SeededNumbers) -> GuideTexts {
    var places: [PlaceID: PlaceText] = [:]
    for step in flow.opening + flow.sections.flatMap(\.steps) {
      let choices = step.choices.map { ($0.id, words(upTo: 40, drawnFrom: &random)) }
      places[step.id] = PlaceText(
        title: words(upTo: 30, drawnFrom: &random), short: words(upTo: 12, drawnFrom: &random), say: "say",
        choices: Dictionary(uniqueKeysWithValues: choices))
    }
    for finding in flow.findings {
      places[finding.id] = PlaceText(
        title: words(upTo: 40, drawnFrom: &random), short: words(upTo: 12, drawnFrom: &random), say: "say",
        action: "act")
    }
    let sections = flow.sections.map {
      ($0.id, SectionText(title: words(upTo: 40, drawnFrom: &random), short: "section"))
    }
    return GuideTexts(
      title: "TITLE", subtitle: "subtitle", places: places, retries: NoEntryGuide.texts.retries,
      sections: Dictionary(uniqueKeysWithValues: sections), causes: ["cause": "cause"],
      facts: ["fact": FactText(title: "fact", values: ["first": "第一种", "second": "第二种", "third": "第三种"])],
      actors: ["us": "us"])
  }

  /// Words of hanzi, marks and codes.
  private static func words(upTo most: Int, drawnFrom random: inout SeededNumbers) -> String {
    let pieces = [
      "合同", "签约", "接口", "“网站”", "，", "（如", "）", " ", "IE8", "MERCHANT_ID", "alipay.wap.create.direct.pay", "不",
    ]
    let count = Int.random(in: 1...most, using: &random)
    var text = "字"
    while text.count < count { text += pieces.randomElement(using: &random) ?? "" }
    return text
  }
}

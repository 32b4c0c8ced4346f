import Guides
import SampleGuides
import Testing

/// Answers to part one, and what they say of a product: listed by name (escrow), never listed (instant), or hidden
/// behind another choice (wap).
private let readings: [(answers: [PlaceID: String], escrow: ValueID, instant: ValueID, wap: ValueID)] = [
  ([:], "unknown", "unknown", "unknown"),
  (["signed": "no"], "absent", "absent", "absent"),
  (["signed": "yes"], "unknown", "unknown", "unknown"),
  (["signed": "unsure"], "unknown", "unknown", "unknown"),
  (["signed": "yes", "type": "empty"], "absent", "absent", "absent"),
  (["signed": "yes", "type": "unseen"], "unknown", "unknown", "unknown"),
  (["signed": "yes", "type": "escrow"], "in-force", "absent", "absent"),
  (["signed": "yes", "type": "escrow", "status": "in-force"], "in-force", "absent", "absent"),
  (["signed": "yes", "type": "escrow", "status": "unseen"], "in-force", "absent", "absent"),
  (["signed": "yes", "type": "escrow", "status": "waiting"], "not-in-force", "absent", "absent"),
  (["signed": "yes", "type": "other"], "absent", "absent", "unknown"),
  (["signed": "yes", "type": "other", "status": "in-force"], "absent", "absent", "unknown"),
  (["signed": "yes", "type": "other", "status": "waiting"], "absent", "absent", "unknown"),
  (["signed": "yes", "type": "escrow+other", "status": "in-force"], "in-force", "absent", "unknown"),
  (["signed": "yes", "type": "escrow+other", "status": "waiting"], "not-in-force", "absent", "unknown"),
  (["signed": "no", "type": "escrow", "status": "in-force"], "absent", "absent", "absent"),
  (["type": "escrow"], "in-force", "absent", "absent"),
]

@Suite("A fact")
struct FactTests {
  @Test("is read from the answers", arguments: readings.indices)
  func reads(index: Int) throws {
    let guide = try SmallGuide.guide
    let reading = readings[index]
    let answers = Dictionary(
      uniqueKeysWithValues: reading.answers.map { step, choices in
        (PlaceID("contract.\(step)"), Answer(choices.split(separator: "+").map { ChoiceID(String($0)) }))
      })
    #expect(guide.values(of: "has.escrow", given: answers) == [reading.escrow])
    #expect(guide.values(of: "has.instant", given: answers) == [reading.instant])
    #expect(guide.values(of: "has.wap", given: answers) == [reading.wap])
  }

  @Test("has the value of the first rule that fits")
  func firstRule() {
    var flow = TinyGuide().flow
    flow.facts = [TinyGuide.fact]
    let guide = Guide(trusted: flow, texts: TinyGuide().texts)
    func value(_ answers: [PlaceID: Answer]) -> [ValueID] { guide.values(of: "side", given: answers) }
    #expect(value(["asks-more": Answer(["left", "right"])]) == ["left"])
    #expect(value(["asks-more": Answer("right")]) == ["other"])
    #expect(value([:]) == ["unknown"])
  }

  @Test("may depend on other facts and on named conditions")
  func chained() {
    var flow = TinyGuide().flow
    flow.conditions = ["known": .not(.has("side", ["unknown"]))]
    let second = Fact(
      id: "known-side", values: ["yes", "no"],
      rules: [Fact.Rule(when: .named("known"), value: "yes"), Fact.Rule(value: "no")])
    flow.facts = [second, TinyGuide.fact]
    let guide = Guide(trusted: flow, texts: TinyGuide().texts)
    #expect(guide.values(of: "known-side", given: ["asks-more": Answer("left")]) == ["yes"])
    #expect(guide.values(of: "known-side", given: [:]) == ["no"])
  }
}

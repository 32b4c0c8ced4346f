import Guides
import SampleGuides
import Testing

/// Answers to part one, and what they say of a product: listed by name (escrow), never listed (instant), or hidden
/// behind another choice (wap).
private let readings: [(answers: [PlaceID: String], escrow: Membership, instant: Membership, wap: Membership)] = [
  ([:], .unknown, .unknown, .unknown),
  (["signed": "no"], .absent, .absent, .absent),
  (["signed": "yes"], .unknown, .unknown, .unknown),
  (["signed": "unsure"], .unknown, .unknown, .unknown),
  (["signed": "yes", "type": "empty"], .absent, .absent, .absent),
  (["signed": "yes", "type": "unseen"], .unknown, .unknown, .unknown),
  (["signed": "yes", "type": "escrow"], .inForce, .absent, .absent),
  (["signed": "yes", "type": "escrow", "status": "in-force"], .inForce, .absent, .absent),
  (["signed": "yes", "type": "escrow", "status": "unseen"], .inForce, .absent, .absent),
  (["signed": "yes", "type": "escrow", "status": "waiting"], .notInForce, .absent, .absent),
  (["signed": "yes", "type": "other"], .absent, .absent, .unknown),
  (["signed": "yes", "type": "other", "status": "in-force"], .absent, .absent, .unknown),
  (["signed": "yes", "type": "other", "status": "waiting"], .absent, .absent, .unknown),
  (["signed": "yes", "type": "escrow+other", "status": "in-force"], .inForce, .absent, .unknown),
  (["signed": "yes", "type": "escrow+other", "status": "waiting"], .notInForce, .absent, .unknown),
  (["signed": "no", "type": "escrow", "status": "in-force"], .absent, .absent, .absent),
  (["type": "escrow"], .inForce, .absent, .absent),
]

@Suite("What the answers say is signed")
struct MembershipTests {
  @Test("is read from the answers", arguments: readings.indices)
  func reads(index: Int) throws {
    let guide = try SmallGuide.guide
    let reading = readings[index]
    let answers = Dictionary(
      uniqueKeysWithValues: reading.answers.map { step, choices in
        (PlaceID("contract.\(step)"), Answer(choices.split(separator: "+").map { ChoiceID(String($0)) }))
      })
    #expect(guide.membership(of: "escrow", given: answers) == reading.escrow)
    #expect(guide.membership(of: "instant", given: answers) == reading.instant)
    #expect(guide.membership(of: "wap", given: answers) == reading.wap)
  }

  @Test("is unknown in a guide that compares nothing")
  func withoutContract() {
    var flow = SmallGuide.flow
    flow.contract = nil
    let guide = Guide(trusted: flow, texts: SmallGuide.texts)
    #expect(guide.membership(of: "escrow", given: ["contract.signed": Answer("no")]) == .unknown)
  }
}

import Testing
import Wizard

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

@Suite("Comparing the site with the contract")
struct ComparisonTests {
  @Test(
    "leads where the table says, for each membership",
    arguments: [
      ("yes escrow in-force", "escrow", "frame.seen"),
      ("yes escrow unseen", "escrow", "frame.seen"),
      ("yes escrow waiting go-on", "escrow", "frame.seen"),
      ("yes escrow in-force", "instant", "mismatch"),
      ("yes escrow waiting go-on", "instant", "mismatch"),
      ("yes escrow in-force", "wap", "mismatch"),
      ("yes other in-force", "escrow", "mismatch"),
      ("yes other in-force", "wap", "contract-unknown"),
      ("yes escrow+other in-force", "wap", "contract-unknown"),
      ("yes unseen", "escrow", "contract-unknown"),
      ("yes unseen", "instant", "contract-unknown"),
      ("unsure empty go-on", "escrow", "mismatch"),
      ("no go-on", "wap", "mismatch"),
      ("no go-on", "unsure", "frame.seen"),
    ])
  func leads(contract: String, interface: String, next: String) throws {
    var session = try Session.small("this-code", "always")
    for answer in contract.split(separator: " ") + [Substring(interface)] { try session.walk(String(answer)) }
    #expect(session.cursor.rawValue == next)
  }

  @Test("goes by what was known when the question came: a part that comes later tells nothing yet")
  func beforeTheContract() throws {
    var flow = SmallGuide.flow
    flow.opening[1].choices[1].firstPart = "site"
    var session = Session(guide: Guide(trusted: flow, texts: SmallGuide.texts))
    try session.walk("this-code", "sometimes", "escrow", "go-on", "yes", "escrow", "in-force")
    #expect(session.path.findings == ["contract-unknown"])
    #expect(session.cursor == "frame.seen")
  }

  @Test("leads elsewhere when the contract is read anew")
  func followsTheContract() throws {
    var session = try Session.small("this-code", "always", "yes", "escrow", "in-force", "escrow")
    try session.change("contract.type", to: "other")
    #expect(session.path.findings == ["mismatch"])
  }
}

@Suite("Words that stand only in some situations")
struct PassageTests {
  private func words(at place: PlaceID, after answers: String) throws -> PlaceWords {
    var session = try Session.small("this-code", "always")
    for answer in answers.split(separator: " ") { try session.walk(String(answer)) }
    return session.guide.words(of: place, given: session.path.answers)
  }

  @Test("stand where an answer was given")
  func whenAnswered() throws {
    #expect(try words(at: "site.interface", after: "unsure unseen").body.map(\.text) == ["First look it up."])
    #expect(try words(at: "site.interface", after: "yes unseen").body.isEmpty)
  }

  @Test("stand where something is signed, in force or not")
  func whenSigned() throws {
    let inForce = try words(at: "mismatch", after: "yes escrow in-force instant")
    #expect(inForce.body.map(\.text) == ["Change the interface.", "Keep escrow."])
    let absent = try words(at: "mismatch", after: "yes other in-force instant")
    #expect(absent.body.map(\.text) == ["Change the interface."])
  }

  @Test("replace the action, and only what they replace")
  func variants() throws {
    let inForce = try words(at: "mismatch", after: "yes escrow in-force instant")
    #expect(inForce.action == "Call the escrow interface.")
    #expect(inForce.say == "Say mismatch.")
    #expect(try words(at: "mismatch", after: "no go-on instant").action == "Do mismatch.")
  }

  @Test("of two passages that stand, the first in the flow's order replaces words")
  func firstVariantCounts() throws {
    let waiting = try words(at: "mismatch", after: "yes escrow waiting go-on instant")
    #expect(waiting.action == "Call the escrow interface.")
    #expect(waiting.say == "Say mismatch.")
  }

  @Test("both parts of a condition must hold")
  func bothMustHold() throws {
    let guide = try SmallGuide.guide
    let escrow: [PlaceID: Answer] = ["contract.type": Answer("escrow"), "contract.status": Answer("waiting")]
    #expect(guide.standingPassages(at: "mismatch", given: escrow) == ["escrow-signed", "escrow-waits"])
    let other = escrow.merging(["contract.type": Answer("other")]) { _, new in new }
    #expect(guide.standingPassages(at: "mismatch", given: other).isEmpty)
    let inForce = escrow.merging(["contract.status": Answer("in-force")]) { _, new in new }
    #expect(guide.standingPassages(at: "mismatch", given: inForce) == ["escrow-signed"])
  }

  @Test("carry the addresses in them, each once, with what is known of it")
  func addresses() throws {
    let words = try words(at: "contract.type", after: "yes")
    #expect(words.addresses.map(\.address) == ["http://help.example.com/2", "http://ours.example.com/list"])
    #expect(words.addresses.map(\.label) == ["Services", "List"])
    #expect(words.aside == "Do not say: closed.")
    #expect(words.choices.map(\.text) == ["Choice escrow", "Choice other", "Choice empty", "Choice unseen"])
  }

  @Test("the question after a finding has the words of its way of putting it")
  func retryWords() throws {
    let words = try words(at: "retry.not-signed", after: "no")
    #expect(words.title == "Title of retry")
    #expect(words.choices.map(\.text) == ["Choice wait", "Choice go-on", "Choice fixed"])
  }
}

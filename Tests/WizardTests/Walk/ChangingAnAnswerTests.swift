import Guides
import SampleGuides
import Testing
import Wizard

@Suite("Changing an earlier answer")
struct ChangingAnAnswerTests {
  /// A walk through all of section one and half of section two.
  private func session() throws -> Session {
    try Session.small("this-code", "always", "yes", "escrow", "in-force", "instant", "same")
  }

  @Test("says beforehand which answers would fall off the path")
  func saysWhatDrops() throws {
    var session = try session()
    try session.make(.go("contract.signed"))
    #expect(
      session.placesDropped(by: Answer("no")).map(\.id) == [
        "contract.type", "contract.status", "site.interface", "retry.mismatch",
      ])
    #expect(session.placesDropped(by: Answer("unsure")).isEmpty)
    #expect(session.placesDropped(by: Answer("yes")).isEmpty)
  }

  @Test("does not count places that nobody answered: findings, open questions and derived answers")
  func countsAnswersOnly() throws {
    var session = try Session.small("this-code", "only-old")
    try session.make(.go("symptom"))
    #expect(session.placesDropped(by: Answer("always")).isEmpty)
    try session.make(.go("code"))
    #expect(session.placesDropped(by: Answer("other")).map(\.id) == ["symptom"])
  }

  @Test("says beforehand exactly what then happens")
  func previewIsTrue() throws {
    var session = try session()
    try session.make(.go("contract.type"))
    let dropped = session.placesDropped(by: Answer("empty")).map(\.id)
    let before = session.path
    try session.walk("empty")
    #expect(before.places.filter { $0.answer != nil && session.path.place($0.id) == nil }.map(\.id) == dropped)
  }

  @Test("stands at the place after the changed question")
  func standsAfterTheChange() throws {
    var session = try session()
    try session.change("contract.signed", to: "no")
    #expect(session.cursor == "not-signed")
    try session.change("symptom", to: "sometimes")
    #expect(session.cursor == "frame.seen")
  }

  @Test("counts the answers that are still on the path")
  func keepsWhatStays() throws {
    var session = try session()
    try session.change("contract.signed", to: "unsure")
    #expect(session.cursor == "contract.type")
    #expect(session.place.answer == Answer("escrow"))
    try session.make(.goToEnd)
    #expect(session.cursor == "frame.seen")
  }

  @Test("lets the answers below it rest: in no path and no cause")
  func restsDormant() throws {
    var session = try session()
    try session.change("contract.signed", to: "no")
    #expect(session.answers["contract.status"] == Answer("in-force"))
    #expect(session.path.answers["contract.status"] == nil)
    #expect(session.path.causes["not-in-force"] == .open)
  }

  @Test("brings the resting answers back when it is changed back")
  func bringsBack() throws {
    var session = try session()
    let before = session.path
    try session.change("contract.signed", to: "no")
    try session.change("contract.signed", to: "yes")
    #expect(session.path == before)
  }

  @Test("keeps an answer whose step stays on the path, though it now leads elsewhere")
  func answerLeadsElsewhere() throws {
    var session = try session()
    try session.change("contract.type", to: "unseen")
    #expect(session.cursor == "site.interface")
    #expect(session.place.answer == Answer("instant"))
    #expect(session.path.findings == ["contract-unknown"])
  }
}

@Suite("A session that is taken up again")
struct TakenUpAgainTests {
  @Test("stands at the first unanswered place, with its notes")
  func standsAtTheEnd() throws {
    let kept = try Session.small("this-code", "always", "yes", "escrow")
    let session = Session(guide: kept.guide, answers: kept.answers, notes: ["code": "urgent"])
    #expect(session.cursor == "contract.status")
    #expect(session.path == kept.path)
    #expect(session.notes == ["code": "urgent"])
  }

  @Test("leaves out answers and notes that the guide has no place for")
  func leavesOutStrangers() throws {
    let session = Session(
      guide: try SmallGuide.guide,
      answers: [
        "code": Answer("this-code"), "symptom": Answer("gone"), "nowhere": Answer("yes"), "pending": Answer("wait"),
        "contract.type": Answer(["escrow", "empty"]), "retry.pending": Answer("same"),
      ], notes: ["nowhere": "lost", "pending": "kept", "retry.pending": "kept too"])
    #expect(session.answers == ["code": Answer("this-code")])
    #expect(session.cursor == "symptom")
    #expect(session.notes == ["pending": "kept", "retry.pending": "kept too"])
  }

  @Test("keeps several choices in the step's order")
  func ordersChoices() throws {
    let session = Session(guide: try SmallGuide.guide, answers: ["contract.type": Answer(["other", "escrow"])])
    #expect(session.answers["contract.type"] == Answer(["escrow", "other"]))
  }
}

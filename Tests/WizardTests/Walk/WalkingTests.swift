import Guides
import SampleGuides
import Testing
import Wizard

@Suite("Walking through a guide")
struct WalkingTests {
  @Test("starts at the first question and goes on as far as places are answered")
  func goesAsFarAsAnswered() throws {
    #expect(try Session.small().trail == "code")
    #expect(try Session.small("this-code").trail == "code symptom")
    #expect(try Session.small("this-code", "always", "yes").trail == "code symptom contract.signed contract.type")
  }

  @Test("takes the sections in their order where the symptom says nothing else")
  func usualOrder() throws {
    let session = try Session.small("this-code", "always", "yes", "unseen", "unsure", "no", "new")
    #expect(
      session.trail
        == "code symptom contract.signed contract.type site.interface frame.seen browser.kind hand-over")
    #expect(session.path.sectionOrder == ["contract", "site", "frame", "browser"])
  }

  @Test("takes first the section that the symptom names, and does not come to it again")
  func triageOrder() throws {
    let session = try Session.small("this-code", "sometimes", "no", "yes", "unseen", "unsure", "new")
    #expect(
      session.trail
        == "code symptom frame.seen contract.signed contract.type site.interface browser.kind hand-over")
    #expect(session.path.sectionOrder == ["frame", "contract", "site", "browser"])
  }

  @Test("comes from a finding to its question, and after the same error to the next section")
  func findingRetryNextSection() throws {
    let session = try Session.small("this-code", "sometimes", "yes", "same")
    #expect(session.trail == "code symptom frame.seen in-frame retry.in-frame contract.signed")
    #expect(session.path.places[3].kind == .finding)
    #expect(session.path.places[4].kind == .retry("in-frame"))
    #expect(session.path.places.map(\.section) == [nil, nil, "frame", "frame", "frame", "contract"])
  }

  @Test("checks the next section while a remedy takes its time")
  func goesOnWhileWaiting() throws {
    let session = try Session.small("this-code", "always", "no", "go-on")
    #expect(session.trail == "code symptom contract.signed not-signed retry.not-signed site.interface")
    #expect(session.path.ending == nil)
  }

  @Test("comes to no place twice, in a guide with a circle either, which only an unchecked one has")
  func circle() throws {
    var flow = SmallGuide.flow
    flow.sections[0].steps[2].choices[0].leads = .route(Route(to: .place("contract.signed")))
    var session = Session(guide: Guide(trusted: flow, texts: SmallGuide.texts))
    try session.walk("this-code", "always", "yes", "escrow", "in-force")
    #expect(session.trail == "code symptom contract.signed contract.type contract.status")
  }

  @Test("asks after a finding what can have come of its remedy")
  func retryChoices() throws {
    let guide = try SmallGuide.guide
    #expect(guide.step("retry.in-frame")?.choices.map(\.id) == ["fixed", "same", "another", "cannot"])
    #expect(guide.step("retry.pending")?.choices.map(\.id) == ["wait", "go-on", "fixed"])
    #expect(guide.step("retry.hand-over") == nil)
    #expect(guide.finding(beforeRetry: "retry.pending")?.id == "pending")
    #expect(guide.finding(beforeRetry: "pending") == nil)
  }

  @Test("knows which section a step belongs to")
  func sectionOfStep() throws {
    let guide = try SmallGuide.guide
    #expect(guide.section(of: "contract.type")?.id == "contract")
    #expect(guide.section(of: "symptom") == nil)
    #expect(guide.section(of: "retry.in-frame") == nil)
  }
}

@Suite("The end of a walk")
struct EndOfWalkTests {
  @Test(
    "is told by what came of the last finding",
    arguments: [
      (["this-code", "sometimes", "yes", "fixed"], Ending.solved, "retry.in-frame"),
      (["this-code", "sometimes", "yes", "cannot"], .waiting, "retry.in-frame"),
      (["this-code", "sometimes", "yes", "another"], .otherCode, "other-code"),
      (["this-code", "always", "no", "fixed"], .solved, "retry.not-signed"),
      (["this-code", "always", "no", "wait"], .waiting, "retry.not-signed"),
      (["other"], .otherCode, "other-code"),
      (["this-code", "always", "yes", "unseen", "unsure", "no", "new"], .handedOver, "hand-over"),
    ])
  func endings(answers: [String], ending: Ending, last: String) throws {
    var session = try Session.small()
    for answer in answers { try session.walk(answer) }
    #expect(session.path.ending == ending)
    #expect(session.path.end?.id.rawValue == last)
  }

  @Test("stands in no section where technical support or another error takes over")
  func lastFindingsStandInNoSection() throws {
    #expect(try Session.small("this-code", "sometimes", "yes", "another").place.section == nil)
    #expect(try Session.small("this-code", "always", "yes", "unseen", "unsure", "no", "new").place.section == nil)
  }

  @Test("opens again where a case that waited is answered anew")
  func waitingOpensAgain() throws {
    var session = try Session.small("this-code", "always", "no", "wait")
    #expect(session.cursor == "retry.not-signed")
    #expect(session.placesDropped(by: Answer("go-on")).isEmpty)
    try session.walk("go-on")
    #expect(session.path.ending == nil)
    #expect(session.cursor == "site.interface")
  }
}

@Suite("An answer that follows from another")
struct DerivedAnswerTests {
  @Test("is not asked for, stands on the path as derived, and leads on")
  func isNotAsked() throws {
    let session = try Session.small("this-code", "only-old")
    #expect(session.trail == "code symptom browser.kind as-administrator retry.as-administrator")
    #expect(session.path.place("browser.kind")?.isDerived == true)
    #expect(session.path.place("browser.kind")?.answer == Answer("old"))
    #expect(session.path.answers["browser.kind"] == Answer("old"))
    #expect(session.answers["browser.kind"] == nil)
    #expect(session.cursor == "as-administrator")
  }

  @Test("is passed over going back, and reached by its name")
  func isPassedOver() throws {
    var session = try Session.small("this-code", "only-old")
    try session.make(.back)
    #expect(session.cursor == "symptom")
    try session.make(.goOn)
    #expect(session.cursor == "as-administrator")
    try session.make(.go("browser.kind"))
    #expect(session.cursor == "browser.kind")
  }

  @Test("can be changed, and then counts as asked")
  func canBeChanged() throws {
    var session = try Session.small("this-code", "only-old")
    try session.change("browser.kind", to: "new")
    #expect(session.trail == "code symptom browser.kind contract.signed")
    #expect(session.path.place("browser.kind")?.isDerived == false)
    try session.make(.undo)
    #expect(session.trail == "code symptom browser.kind as-administrator retry.as-administrator")
  }

  @Test("gives way to one that was given before")
  func givenAnswerWins() throws {
    var session = try Session.small("this-code", "always", "no", "go-on", "unsure", "no", "new")
    try session.change("symptom", to: "only-old")
    #expect(session.path.place("browser.kind")?.answer == Answer("new"))
    #expect(session.path.place("browser.kind")?.isDerived == false)
  }

  @Test("of several choices stands in the step's order, like one that was given")
  func severalChoicesInOrder() throws {
    var flow = SmallGuide.flow
    flow.opening[1].choices[0].implies = ["contract.type": Answer(["other", "escrow"])]
    var session = Session(guide: Guide(trusted: flow, texts: SmallGuide.texts))
    try session.walk("this-code", "always", "yes")
    #expect(session.path.place("contract.type")?.answer == Answer(["escrow", "other"]))
  }

  @Test("is gone with the answer it followed from")
  func goesWithItsSource() throws {
    var session = try Session.small("this-code", "only-old", "same", "yes", "unseen", "unsure")
    try session.change("symptom", to: "sometimes")
    try session.walk("no")
    try session.make(.goToEnd)
    #expect(session.cursor == "browser.kind")
    #expect(session.place.answer == nil)
  }
}

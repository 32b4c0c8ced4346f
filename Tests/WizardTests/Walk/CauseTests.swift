import Guides
import SampleGuides
import Testing
import Wizard

@Suite("How the causes stand")
struct CauseTests {
  @Test("all are open before anything was asked")
  func openAtFirst() throws {
    let session = try Session.small()
    #expect(session.path.causes.count == 5)
    #expect(session.path.causes.values.allSatisfy { $0 == .open })
  }

  @Test("an answer rules a cause out, at its step")
  func ruledOut() throws {
    let session = try Session.small("this-code", "always", "yes")
    #expect(session.path.causes["not-signed"] == .ruledOut(by: "contract.signed"))
  }

  @Test("not sure leaves a cause open")
  func unsureLeavesOpen() throws {
    #expect(try Session.small("this-code", "always", "unsure").path.causes["not-signed"] == .open)
    #expect(try Session.small("this-code", "always", "unsure", "unseen").path.causes["not-signed"] == .open)
  }

  @Test("a cause left open is ruled out by a later answer")
  func openThenRuledOut() throws {
    let session = try Session.small("this-code", "always", "unsure", "escrow")
    #expect(session.path.causes["not-signed"] == .ruledOut(by: "contract.type"))
  }

  @Test("a cause is found at the finding that the answer leads to")
  func found() throws {
    let session = try Session.small("this-code", "always", "no")
    #expect(session.path.causes["not-signed"] == .found(at: "not-signed"))
  }

  @Test("a cause ruled out before is found all the same when a later answer says so")
  func ruledOutThenFound() throws {
    let session = try Session.small("this-code", "always", "yes", "empty")
    #expect(session.path.causes["not-signed"] == .found(at: "not-signed"))
  }

  @Test("a cause found before is ruled out when a later answer says so")
  func foundThenRuledOut() throws {
    var flow = SmallGuide.flow
    flow.sections[3].steps[0].choices[1].leads = .route(Route(to: .sectionDone, ruledOut: ["in-a-frame"]))
    var session = Session(guide: Guide(trusted: flow, texts: SmallGuide.texts))
    try session.walk("this-code", "sometimes", "yes", "same", "yes", "unseen", "unsure")
    #expect(session.path.causes["in-a-frame"] == .foundAndStayed(at: "in-frame"))
    try session.walk("new")
    #expect(session.path.causes["in-a-frame"] == .ruledOut(by: "browser.kind"))
  }

  @Test("a cause found at a step that leads to no finding stands at the step")
  func foundWithoutAFinding() throws {
    var flow = SmallGuide.flow
    flow.sections[2].steps[0].choices[0].leads = .route(Route(to: .sectionDone, found: ["in-a-frame"]))
    var session = Session(guide: Guide(trusted: flow, texts: SmallGuide.texts))
    try session.walk("this-code", "sometimes", "yes")
    #expect(session.path.causes["in-a-frame"] == .found(at: "frame.seen"))
  }

  @Test("the same error after a remedy: the cause was found and the error stayed")
  func foundAndStayed() throws {
    let session = try Session.small("this-code", "sometimes", "yes", "same")
    #expect(session.path.causes["in-a-frame"] == .foundAndStayed(at: "in-frame"))
  }

  @Test(
    "any other outcome leaves the cause found",
    arguments: ["fixed", "another", "cannot"])
  func otherOutcomes(outcome: String) throws {
    let session = try Session.small("this-code", "sometimes", "yes", outcome)
    #expect(session.path.causes["in-a-frame"] == .found(at: "in-frame"))
  }

  @Test("a remedy that takes its time leaves the cause found, also while the next section is checked")
  func waitingLeavesFound() throws {
    let waiting = try Session.small("this-code", "always", "no", "wait")
    #expect(waiting.path.causes["not-signed"] == .found(at: "not-signed"))
    let session = try Session.small("this-code", "always", "no", "go-on", "unsure", "yes", "same")
    #expect(session.path.causes["not-signed"] == .found(at: "not-signed"))
    #expect(session.path.causes["in-a-frame"] == .foundAndStayed(at: "in-frame"))
  }

  @Test("a comparison finds a cause or rules it out, by what is signed")
  func comparison() throws {
    let inForce = try Session.small("this-code", "always", "yes", "escrow", "in-force", "escrow")
    #expect(inForce.path.causes["wrong-interface"] == .ruledOut(by: "site.interface"))
    let absent = try Session.small("this-code", "always", "yes", "escrow", "in-force", "instant")
    #expect(absent.path.causes["wrong-interface"] == .found(at: "mismatch"))
    let unknown = try Session.small("this-code", "always", "yes", "unseen", "escrow")
    #expect(unknown.path.causes["wrong-interface"] == .open)
  }

  @Test("several choices rule out what each of them rules out")
  func severalChoices() throws {
    var flow = SmallGuide.flow
    flow.sections[0].steps[1].choices[1].leads = .route(
      Route(to: .place("contract.status"), ruledOut: ["wrong-interface"]))
    var session = Session(guide: Guide(trusted: flow, texts: SmallGuide.texts))
    try session.walk("this-code", "always", "unsure", "escrow+other")
    #expect(session.path.causes["not-signed"] == .ruledOut(by: "contract.type"))
    #expect(session.path.causes["wrong-interface"] == .ruledOut(by: "contract.type"))
  }
}

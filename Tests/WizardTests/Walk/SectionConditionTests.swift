import Guides
import SampleGuides
import Testing
import Wizard

@Suite("A section with a condition")
struct SectionConditionTests {
  /// The small guide, whose part on frames is walked only if somebody knows that a contract was signed.
  private func session(_ answers: String...) throws -> Session {
    var flow = SmallGuide.flow
    flow.sections[2].when = .has("contract.signed", ["yes"])
    var session = Session(guide: Guide(trusted: flow, texts: SmallGuide.texts))
    for answer in answers { try session.walk(answer) }
    return session
  }

  @Test("is walked if the condition holds when its turn comes")
  func walked() throws {
    #expect(try session("this-code", "always", "yes", "unseen", "unsure").cursor == "frame.seen")
  }

  @Test("is passed over if it does not, and does not stand in the order of the walk")
  func passedOver() throws {
    let session = try session("this-code", "always", "unsure", "unseen", "unsure")
    #expect(session.cursor == "browser.kind")
    #expect(session.path.sectionOrder == ["contract", "site", "browser"])
  }

  @Test("is passed over if nobody has answered yet what the condition asks for")
  func tooEarly() throws {
    #expect(try session("this-code", "sometimes").cursor == "contract.signed")
  }

  @Test("comes and goes with the answer it depends on")
  func changes() throws {
    var session = try session("this-code", "always", "unsure", "unseen", "unsure")
    try session.change("contract.signed", to: "yes")
    #expect(session.path.place("frame.seen") != nil)
  }
}

@Suite("Where a walk goes on after a finding")
struct AfterFindingTests {
  private func session(_ change: (inout Flow) -> Void, _ answers: String...) throws -> Session {
    var flow = SmallGuide.flow
    change(&flow)
    var session = Session(guide: Guide(trusted: flow, texts: SmallGuide.texts))
    for answer in answers { try session.walk(answer) }
    return session
  }

  @Test("is a step of the section if the finding says so and the error stayed")
  func step() throws {
    let waits: (inout Flow) -> Void = { $0.findings[0].then = .place("contract.type") }
    #expect(try session(waits, "this-code", "always", "no", "go-on").cursor == "contract.type")
    #expect(try session(waits, "this-code", "always", "no", "fixed").path.ending == .solved)
  }

  @Test("is an end if the finding says so")
  func end() throws {
    let ends: (inout Flow) -> Void = { $0.findings[0].then = .end(.handedOver) }
    #expect(try session(ends, "this-code", "always", "no", "go-on").path.ending == .handedOver)
  }

  @Test("needs no question where the finding asks none")
  func readOnly() throws {
    var session = try session(
      { flow in
        flow.findings[0].retry = .none
        flow.findings[0].then = .place("contract.type")
      }, "this-code", "always", "no")
    #expect(session.cursor == "not-signed")
    try session.make(.goOn)
    #expect(session.cursor == "contract.type")
  }

  @Test("is the section's end where the finding stood on the path before")
  func shared() throws {
    let shares: (inout Flow) -> Void = { flow in
      flow.sections[2].steps[0].choices[0].leads = .route(Route(to: .place("not-signed")))
    }
    let session = try session(shares, "this-code", "always", "no", "go-on", "unsure", "yes")
    #expect(session.path.findings == ["not-signed"])
    #expect(session.cursor == "browser.kind")
    let first = try self.session(shares, "this-code", "always", "yes", "unseen", "unsure", "yes")
    #expect(first.cursor == "not-signed")
  }
}

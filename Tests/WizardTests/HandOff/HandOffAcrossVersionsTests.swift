import Guides
import SampleGuides
import Testing
import Wizard

@Suite("A hand-off code in another version of its guide")
struct HandOffAcrossVersionsTests {
  struct Change: CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (inout Flow) -> Void
  }

  /// The guide after a change.
  private func guide(_ change: Change) -> Guide {
    var flow = SmallGuide.flow
    change.make(&flow)
    return Guide(trusted: flow, texts: GuideTexts(naming: flow))
  }

  private func code() throws -> HandOffCode {
    let session = try Session.small("this-code", "always", "yes", "escrow", "in-force", "escrow", "no")
    return try HandOffCode(of: session.path, through: session.guide)
  }

  @Test(
    "that leads elsewhere is refused",
    arguments: [
      Change(testDescription: "guide") { $0.id = "other" },
      Change(testDescription: "start") { $0.start = "symptom" },
      Change(testDescription: "triage") { $0.triage = "code" },
      Change(testDescription: "ends") { flow in
        flow.otherCode = "hand-over"
        flow.handOver = "other-code"
      },
      Change(testDescription: "causes") { $0.causes.append("moon") },
      Change(testDescription: "order of sections") { $0.sections.swapAt(1, 2) },
      Change(testDescription: "start of a section") { $0.sections[0].start = "contract.type" },
      Change(testDescription: "name of a section") { $0.sections[1].id = "page" },
      Change(testDescription: "name of a step") { $0.sections[2].steps[0].id = "frame.there" },
      Change(testDescription: "step taken away") { $0.sections[0].steps.removeLast() },
      Change(testDescription: "part of a step") { $0.sections[3].steps.append($0.sections[2].steps.removeLast()) },
      Change(testDescription: "order of choices") { $0.sections[0].steps[0].choices.swapAt(1, 2) },
      Change(testDescription: "name of a choice") { $0.sections[0].steps[0].choices[1].id = "signed" },
      Change(testDescription: "choice more") { $0.opening[1].choices.append(Choice(id: "unsure", to: .sectionDone)) },
      Change(testDescription: "several") { $0.sections[0].steps[1].takesSeveral = false },
      Change(testDescription: "alone") { $0.sections[0].steps[1].choices[1].isExclusive = true },
      Change(testDescription: "first section") { $0.opening[1].choices[1].firstSection = "browser" },
      Change(testDescription: "implied") { $0.opening[1].choices[2].implies = ["browser.kind": Answer("new")] },
      Change(testDescription: "nothing implied") { $0.opening[1].choices[2].implies = [:] },
      Change(testDescription: "destination") { flow in
        flow.sections[0].steps[0].choices[2].leads = .route(Route(to: .sectionDone))
      },
      Change(testDescription: "end") { flow in
        flow.sections[0].steps[0].choices[2].leads = .route(Route(to: .end(.solved)))
      },
      Change(testDescription: "cause found") { flow in
        flow.sections[2].steps[0].choices[1].leads = .route(Route(to: .sectionDone, found: ["in-a-frame"]))
      },
      Change(testDescription: "compared") { $0.sections[1].steps[0].choices[3].leads = .table("compare.wap") },
      Change(testDescription: "retry") { $0.findings[1].retry = .now },
      Change(testDescription: "finding taken away") { $0.findings.removeLast() },
      Change(testDescription: "a fact's rule") { $0.facts[0].rules.removeFirst() },
      Change(testDescription: "a fact's value") { $0.facts[0].rules[3].value = "unknown" },
      Change(testDescription: "a condition that a fact names") { flow in
        flow.conditions["signed"] = .not(.has("contract.signed", ["no"]))
        flow.facts[0].rules[2].when = .named("signed")
      },
      Change(testDescription: "order of a fact's rules") { $0.facts[0].rules.swapAt(0, 1) },
      Change(testDescription: "row") { $0.tables[2].rows[3].route.to = .sectionDone },
      Change(testDescription: "cell") { $0.tables[2].rows[3].cells = ["has.escrow": ["unknown"]] },
      Change(testDescription: "table taken away") { $0.tables.removeLast() },
    ])
  func leadsElsewhere(change: Change) throws {
    let code = try code()
    #expect(throws: HandOffCodeError.otherGuide) { try code.answers(through: guide(change)) }
  }

  @Test(
    "that leads to the same places is followed",
    arguments: [
      Change(testDescription: "version") { $0.version = "1.1" },
      Change(testDescription: "source") { $0.source = "http://help.example.com/moved" },
      Change(testDescription: "paragraphs") { flow in
        flow.notOwed = [:]
        flow.opening[0].article = []
        flow.sections[0].article = [7]
        flow.findings[0].article = [8]
      },
      Change(testDescription: "passages") { flow in
        flow.sections[1].steps[0].passages = []
        flow.findings[2].passages = []
        flow.conditions["escrow-signed"] = .has("has.wap", ["unknown"])
      },
      Change(testDescription: "pasting") { flow in
        flow.recognises = []
        flow.sections[1].steps[0].choices[0].proposedBy = []
      },
      Change(testDescription: "who, when and by telephone") { flow in
        flow.findings[0].actor = "developer"
        flow.findings[0].phones = []
        flow.findings[1].followUp = .workingDays(3...4)
      },
      Change(testDescription: "order of steps, findings and causes") { flow in
        flow.sections[0].steps.reverse()
        flow.findings.reverse()
        flow.causes.reverse()
      },
    ])
  func sameWay(change: Change) throws {
    let session = try Session.small("this-code", "always", "yes", "escrow", "in-force", "escrow", "no")
    #expect(try code().answers(through: guide(change)) == session.answers)
  }

  @Test("is not refused for other words")
  func words() throws {
    let session = try Session.small("this-code", "always", "yes", "escrow", "in-force", "escrow", "no")
    let other = Guide(trusted: SmallGuide.flow, texts: GuideTexts(naming: SmallGuide.flow))
    #expect(try code().answers(through: other) == session.answers)
  }
}

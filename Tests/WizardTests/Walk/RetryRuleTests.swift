import Guides
import SampleGuides
import Testing
import Wizard

@Suite("The question after a finding")
struct RetryRuleTests {
  private func session(_ answers: String...) throws -> Session {
    var session = Session(guide: try RepairGuide.guide)
    for answer in answers { try session.walk(answer) }
    return session
  }

  @Test(
    "is the one whose condition fits first, and else the usual one",
    arguments: [
      ("fall", "here harm repair retry.repair"), ("dirt", "here harm repair retry.repair/cleaning"),
      ("water", "here harm repair lost"),
    ])
  func asked(harm: String, trail: String) throws {
    #expect(try session("yes", harm).trail == trail)
  }

  @Test("has the guide's own choices, which lead where they say or where their outcome always leads")
  func own() throws {
    let guide = try RepairGuide.guide
    let step = try #require(guide.step("retry.repair/cleaning"))
    #expect(step.choices.map(\.id) == ["clean", "streaks", "soaks"])
    #expect(guide.finding(beforeRetry: step.id)?.id == "repair")
    #expect(guide.step("retry.repair/now") == nil && guide.step("retry.repair/gone") == nil)
    #expect(try session("yes", "dirt", "clean").path.ownEnding == "cleaned")
    #expect(try session("yes", "dirt", "streaks").path.ownEnding == "lost")
    #expect(try session("yes", "dirt", "soaks").path.ending == .waiting)
    #expect(try session("yes", "dirt", "clean").path.outcome(of: "repair") == .fixed)
    #expect(try session("yes", "dirt", "streaks").path.outcome(of: "repair") == .same)
    #expect(try session("yes", "fall", "cannot").path.outcome(of: "repair") == .cannot)
  }

  @Test("lets its answer rest when an earlier answer asks another one, and has it again")
  func rests() throws {
    var session = try session("yes", "dirt", "soaks")
    try session.change("harm", to: "fall")
    #expect(session.path.ending == nil && session.path.end?.id == "retry.repair")
    try session.change("harm", to: "dirt")
    #expect(session.path.ending == .waiting)
  }

  @Test("is carried by the code", arguments: ["fall same", "fall cannot", "dirt clean", "dirt soaks", "water", "dirt"])
  func code(answers: String) throws {
    var session = try session("yes")
    for answer in answers.split(separator: " ") { try session.walk(String(answer)) }
    let code = try HandOffCode(of: session.path, through: session.guide)
    #expect(try code.answers(through: session.guide) == session.path.answers)
  }
}

import Guides
import SampleGuides
import Testing
import Wizard

@Suite("What a guide recognises in a pasted text")
struct RecognisingTests {
  private func session(recognising recognitions: Recognitions) throws -> Session {
    var flow = SmallGuide.flow
    flow.recognises = recognitions
    flow.sections[1].steps[0].choices[0].proposedBy = ["7001", "7002", "no contract"]
    return Session(guide: Guide(trusted: flow, texts: SmallGuide.texts))
  }

  private func pattern(_ source: String) throws -> Recognition.Sign {
    .pattern(try #require(CapturingPattern(source)))
  }

  @Test("proposes by each of a choice's values", arguments: ["code=7001", "at 10:00 CODE=x code=7002!", "code：7001"])
  func severalValues(text: String) throws {
    var session = try session(recognising: [
      Recognition(pattern("code[=:](?<code>\\d{4})"), proposes: ["site.interface"])
    ])
    try session.make(.paste(text))
    #expect(session.proposals == ["site.interface": "escrow"])
  }

  @Test("proposes by words, whatever their capitals")
  func words() throws {
    var session = try session(recognising: [Recognition(.text("no contract"), proposes: ["site.interface"])])
    try session.make(.paste("Error: No Contract."))
    #expect(session.proposals == ["site.interface": "escrow"])
    #expect(throws: MoveRefusal.nothingRecognised) { try session.make(.paste("no contracts")) }
  }

  @Test("names the part that a pattern takes, if no choice has it")
  func unknown() throws {
    var session = try session(recognising: [
      Recognition(pattern("code=(?<code>\\d{4})"), proposes: ["site.interface"])
    ])
    #expect(throws: MoveRefusal.valueUnknown(name: "code", value: "9999")) { try session.make(.paste("code=9999")) }
    #expect(throws: MoveRefusal.nothingRecognised) { try session.make(.paste("code=99")) }
  }

  @Test("counts a parameter only if its value fits, and says by name what proposes nothing")
  func fitting() throws {
    let later = Recognition(id: "later", .parameter("method", fitting: TextPattern("pay\\..+")))
    var session = try session(recognising: [later])
    #expect(throws: MoveRefusal.nothingProposed(["later"])) { try session.make(.paste("?method=pay.page&x=1")) }
    #expect(throws: MoveRefusal.nothingRecognised) { try session.make(.paste("method=post")) }
  }

  @Test("proposes what the first one says that has a choice for the step")
  func order() throws {
    var session = try session(recognising: [
      Recognition(.parameter("code", fitting: nil), proposes: ["site.interface"]),
      Recognition(.parameter("service", fitting: nil), proposes: ["site.interface"]),
    ])
    try session.make(.paste("service=create_direct_pay_by_user&code=7001"))
    #expect(session.proposals == ["site.interface": "escrow"])
    try session.make(.paste("service=create_direct_pay_by_user&code=1"))
    #expect(session.proposals == ["site.interface": "instant"])
  }
}

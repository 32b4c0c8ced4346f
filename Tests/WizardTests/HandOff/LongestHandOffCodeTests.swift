import SampleGuides
import Testing

@testable import Guides
@testable import Wizard

@Suite("The longest hand-off code")
struct LongestHandOffCodeTests {
  /// Compares what is summed up with the numbers of all paths.
  private func expectAgreement(on flow: Flow, _ location: SourceLocation = #_sourceLocation) throws {
    let guide = Guide(trusted: flow, texts: GuideTexts(naming: flow))
    let paths = EveryPath(of: guide).paths
    let numbers = try paths.map { try PathNumber(of: $0, through: guide).value }
    #expect(Exploration.greatestPathNumber(in: guide) == numbers.max(), sourceLocation: location)
    let lengths = try paths.map { try HandOffCode(of: $0, through: guide).digits.count }
    #expect(HandOffCode.longest(in: guide) == lengths.max(), sourceLocation: location)
  }

  @Test("is found without listing paths")
  func smallGuide() throws {
    try expectAgreement(on: SmallGuide.flowWithoutFrame)
    try expectAgreement(on: TinyGuide().flow)
  }

  @Test("may be that of a path on which an answer that follows from another one was changed")
  func derived() throws {
    var flow = SmallGuide.flowWithoutFrame
    flow.sections[2].steps[0].choices.reverse()
    flow.opening[1].choices.removeFirst(2)
    try expectAgreement(on: flow)
    flow.opening[0].choices[0].implies = ["contract.type": Answer(["escrow", "other"])]
    try expectAgreement(on: flow)
  }

  @Test("counts sets of choices also where nothing later depends on them")
  func severalChoices() throws {
    var flow = SmallGuide.flowWithoutFrame
    flow.tables = []
    for choice in 0...2 { flow.sections[1].steps[0].choices[choice].leads = .route(Route(to: .place("mismatch"))) }
    flow.findings[2].passages = []
    try expectAgreement(on: flow)
    flow.sections[0].steps[1].choices.swapAt(0, 3)
    try expectAgreement(on: flow)
  }

  @Test("is found in guides of any shape", arguments: 1...6 as ClosedRange<UInt64>)
  func generated(seed: UInt64) throws {
    let generated = GeneratedGuide(sections: ["one", "two"], stepsInSection: 3, stepsBetweenFindings: 2)
    try expectAgreement(on: generated.flow(seed: seed))
  }
}

@Suite("Numbers of answers")
struct AnswerNumbersTests {
  @Test("are the first ones, each once, and lead back to the answer")
  func withoutGaps() throws {
    for step in try SmallGuide.guide.everyStep {
      let answers = Enumeration.answers(to: step)
      let numbers = answers.compactMap { step.number(of: $0) }
      #expect(numbers.sorted() == Array(1...UInt128(answers.count)))
      #expect(step.answerCount == UInt128(answers.count))
      for (answer, number) in zip(answers, numbers) { #expect(step.answer(numbered: number) == answer) }
      #expect(step.answer(numbered: 0) == nil)
      #expect(step.answer(numbered: step.answerCount + 1) == nil)
      #expect(step.number(of: Answer("nonsense")) == nil)
    }
  }

  @Test("end in Damm's digit, as it is published")
  func damm() {
    #expect(DammDigit.following("572") == 4)
    #expect(DammDigit.following("5724") == 0)
  }
}

import SampleGuides
import Testing

@testable import Guides
@testable import Wizard

@Suite("The numbers of paths")
struct PathNumberTests {
  /// Expects that every path, ended or not, has a number of its own that leads back to it, and that no code is longer than
  /// is told; returns the numbers and the room for them.
  @discardableResult
  private func numbers(of flow: Flow, _ location: SourceLocation = #_sourceLocation) throws -> ([UInt128], UInt128) {
    let guide = Guide(trusted: flow, texts: GuideTexts(naming: flow))
    let paths = EveryPath(of: guide).paths
    var rooms = PathRooms(of: guide)
    let counted = rooms.all()
    let all = try #require(counted)
    let numbers = try paths.map { try PathNumber(of: $0, through: guide).value }
    #expect(Set(numbers).count == paths.count, sourceLocation: location)
    #expect(numbers.allSatisfy { $0 < all }, sourceLocation: location)
    for (path, number) in zip(paths, numbers) {
      #expect(try PathNumber(number).path(through: guide) == path, sourceLocation: location)
    }
    let longest = try paths.map { try HandOffCode(of: $0, through: guide).digits.count }.max() ?? 0
    #expect(try #require(HandOffCode.longest(in: guide)) >= longest, sourceLocation: location)
    return (numbers, all)
  }

  @Test("are the first ones, each once, where no answer leads to several places or follows from another")
  func dense() throws {
    let generated = GeneratedGuide(sections: ["one", "two"], stepsInSection: 3, stepsBetweenFindings: 2)
    for flow in [TinyGuide().flow, generated.flow(seed: 1), generated.flow(seed: 2)] {
      let (numbers, all) = try numbers(of: flow)
      #expect(numbers.sorted() == Array(0..<all))
    }
  }

  @Test("are each path's own where tables lead on")
  func tables() throws {
    try numbers(of: SmallGuide.flowWithoutFrame)
  }

  @Test("are each path's own where an answer that follows from another one was changed")
  func derived() throws {
    var flow = SmallGuide.flowWithoutFrame
    flow.sections[2].steps[0].choices.reverse()
    flow.opening[1].choices.removeFirst(2)
    try numbers(of: flow)
    flow.opening[0].choices[0].implies = ["contract.type": Answer(["escrow", "other"])]
    try numbers(of: flow)
  }

  @Test("are each path's own where sets of choices are taken")
  func severalChoices() throws {
    var flow = SmallGuide.flowWithoutFrame
    flow.tables = []
    for choice in 0...2 { flow.sections[1].steps[0].choices[choice].leads = .route(Route(to: .place("mismatch"))) }
    flow.findings[2].passages = []
    try numbers(of: flow)
    flow.sections[0].steps[1].choices.swapAt(0, 3)
    try numbers(of: flow)
  }

  @Test("are each path's own where a section has a condition")
  func conditionalSection() throws {
    var flow = SmallGuide.flowWithoutFrame
    flow.sections[1].when = .has("contract.signed", ["yes"])
    try numbers(of: flow)
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

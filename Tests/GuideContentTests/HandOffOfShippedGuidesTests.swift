import GuideContent
import Guides
import Randomness
import Testing
import Wizard

@Suite("Hand-off codes of the guides that ship")
struct HandOffOfShippedGuidesTests {
  /// A path that stops anywhere; derived steps are answered on some.
  private func path(through guide: Guide, _ random: inout SeededNumbers) -> Path {
    let retries = guide.flow.findings.compactMap { guide.step($0.retryStep) }
    let steps = guide.flow.opening + guide.flow.sections.flatMap(\.steps) + retries
    let percentAnswered = [80, 95, 100].randomElement(using: &random) ?? 100
    let goesOn = Bool.random(using: &random)
    var answers: [PlaceID: Answer] = [:]
    for step in steps where Int.random(in: 0..<100, using: &random) < percentAnswered {
      let number = step.takesSeveral ? Int.random(in: 1...step.choices.count, using: &random) : 1
      let taken = Answer(step.choices.map(\.id).shuffled(using: &random).prefix(number).map(\.self))
      answers[step.id] = step.accepts(taken) ? taken : Answer(step.choices[0].id)
    }
    if goesOn {
      answers["code"] = Answer("this-code")
      for step in retries {
        answers[step.id] = step.choices.first { ["same", "go-on"].contains($0.id) }.map { Answer($0.id) }
      }
    }
    return Session(guide: guide, answers: answers).path
  }

  /// Hundreds of paths of each guide, none twice.
  private func paths(through guide: Guide, seed: UInt64) -> Set<Path> {
    var random = SeededNumbers(seed: seed)
    return Set((0..<600).map { _ in path(through: guide, &random) })
  }

  @Test("lead back to their paths, and no two paths share one", arguments: 1...3 as ClosedRange<UInt64>)
  func roundTrip(seed: UInt64) throws {
    for id in ShippedGuides.ids {
      let guide = try ShippedGuides.load(id)
      let paths = paths(through: guide, seed: seed)
      #expect(paths.count > 300)
      #expect(Set(paths.map(\.ending)).count > 4)
      let longest = try #require(HandOffCode.longest(in: guide))
      var codes: Set<String> = []
      for path in paths {
        let code = try HandOffCode(try HandOffCode(of: path, through: guide).description)
        #expect(Session(guide: guide, answers: try code.answers(through: guide)).path == path)
        #expect(code.digits.count <= longest)
        codes.insert(code.digits)
      }
      #expect(codes.count == paths.count)
    }
  }

  @Test("are refused with one wrong digit, or with two neighbours swapped")
  func mistyped() throws {
    for id in ShippedGuides.ids {
      let guide = try ShippedGuides.load(id)
      for path in paths(through: guide, seed: 7).prefix(100) {
        let digits = Array(try HandOffCode(of: path, through: guide).digits)
        for index in digits.indices {
          var wrong = digits
          for digit in "0123456789" where digit != digits[index] {
            wrong[index] = digit
            #expect(throws: HandOffCodeError.mistyped) { try HandOffCode(String(wrong)) }
          }
          guard index > 0, digits[index] != digits[index - 1] else { continue }
          wrong = digits
          wrong.swapAt(index, index - 1)
          #expect(throws: HandOffCodeError.mistyped) { try HandOffCode(String(wrong)) }
        }
      }
    }
  }

  @Test(
    "of before paths were numbered in order are still read",
    arguments: [("0192-3874-3531", "shop-escrow"), ("0448-1013-0094-8029", "hand-over")] as [(String, PlaceID)])
  func former(code: String, finding: PlaceID) throws {
    let guide = try ShippedGuides.load("illegal-partner-exterface")
    let answers = try HandOffCode(code).answers(through: guide)
    #expect(Session(guide: guide, answers: answers).path.findings.last == finding)
    #expect(throws: HandOffCodeError.otherGuide) { try HandOffCode("0192-3874-3544").answers(through: guide) }
  }

  @Test("have at most three groups, on the longest path too")
  func length() throws {
    for id in ShippedGuides.ids {
      let guide = try ShippedGuides.load(id)
      #expect(try #require(HandOffCode.longest(in: guide)) <= 12)
    }
  }
}

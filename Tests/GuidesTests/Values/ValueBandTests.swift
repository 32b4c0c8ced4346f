import Randomness
import SampleGuides
import Testing

@testable import Guides

@Suite("Values in bands")
struct ValueBandTests {
  private static let day = CalendarDay(year: 2026, month: 11, day: 28)

  @Test("are divided where comparisons tell them apart, within the bounds")
  func divided() throws {
    let guide = try RefundGuide().guide
    #expect(guide.step("amount")?.choices.map(\.id) == ["0.01..999.99", "1000..50000"])
    #expect(guide.step("paid")?.choices.map(\.id) == ["*/0..2", "*/3..30", "*/31.."])
    #expect(guide.step("payer")?.choices.map(\.id) == ["*"])
  }

  @Test("lie in exactly one band, for which each comparison holds as for the value itself", arguments: 0..<20)
  func sound(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let comparisons = (0..<4).map { _ in
      Comparison(
        (0...Int.random(in: 0...1, using: &numbers)).map { _ in
          Comparison.Test(
            Comparison.Operator.allCases[Int.random(in: 0..<5, using: &numbers)],
            "\(Int.random(in: -3...8, using: &numbers))")
        })
    }
    var question = ValueQuestion(
      kind: seed.isMultiple(of: 2) ? .whole : .decimal, least: .number(FixedNumber(-2)), most: .number(FixedNumber(7)))
    question.bands = question.bands(dividedBy: comparisons)
    for halves in -5...15 {
      let number = FixedNumber(millionths: halves * 500_000)
      let value = Value.number(number)
      let bands = question.bands.filter { $0.contains(value) }
      #expect(bands.count == (question.accepts(value) ? 1 : bands.count))
      guard question.accepts(value), let band = bands.first else { continue }
      for comparison in comparisons {
        let holds = comparison.tests.allSatisfy { Self.holds($0, for: number) }
        #expect(comparison.holds(for: band, of: question) == holds, "\(number) \(comparison)")
      }
    }
  }

  private static func holds(_ test: Comparison.Test, for number: FixedNumber) -> Bool {
    guard let other = FixedNumber(test.with) else { return false }
    return switch test.how {
    case .over: number > other
    case .under: number < other
    case .atLeast: number >= other
    case .atMost: number <= other
    case .equal: number == other
    }
  }

  @Test("decide tables, sections and passages as the values themselves do", arguments: 0..<40)
  func decide(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let guide = try RefundGuide().guide
    let age = Int.random(in: 0...40, using: &numbers)
    let cents = Int.random(in: 1...200_000, using: &numbers)
    let paid = CalendarDay(daysSinceEpoch: Self.day.daysSinceEpoch - age)
    let values: [PlaceID: Value] = [
      "paid": .day(paid, countedOn: Self.day), "amount": .number(FixedNumber(millionths: cents * 10_000)),
    ]
    var answers: [PlaceID: Answer] = [:]
    for (step, value) in values { answers[step] = guide.step(step)?.normalized(Answer(value)) }
    #expect(guide.values(of: "age", given: answers) == [age <= 2 ? "new" : age <= 30 ? "middle" : "old"])
    #expect(guide.holds(.named("large"), given: answers) == (cents >= 100_000))
    answers["paid"] = Answer(try #require(answers["paid"]?.choices))
    #expect(guide.values(of: "age", given: answers) == [age <= 2 ? "new" : age <= 30 ? "middle" : "old"])
  }

  @Test("meet no comparison where nobody typed one")
  func unanswered() throws {
    let guide = try RefundGuide().guide
    #expect(!guide.holds(.named("large"), given: [:]))
    #expect(guide.values(of: "age", given: [:]) == ["old"])
  }

  @Test("of texts are those that a guide names, and all others")
  func texts() {
    let question = ValueQuestion(kind: .text(FieldRule(id: "")))
    let bands = question.bands(dividedBy: [Comparison([.init(.equal, "AB")]), Comparison([.init(.equal, "C")])])
    #expect(bands.map { $0.id(for: question.kind) } == ["=AB", "=C", "*"])
    #expect(bands.map { $0.contains(.text("AB")) } == [true, false, false])
    #expect(bands.map { $0.contains(.text("X")) } == [false, false, true])
  }
}

@Suite("A number that is never rounded")
struct FixedNumberTests {
  @Test(
    "is read and written digit by digit",
    arguments: [
      ("0", "0"), ("-12.5", "-12.5"), ("+3", "3"), ("007.10", "7.1"), ("999999999999.999999", "999999999999.999999"),
      ("-0.000001", "-0.000001"),
    ])
  func read(text: String, written: String) {
    #expect(FixedNumber(text)?.description == written)
  }

  @Test("is nothing else", arguments: ["", ".", "1.", ".5", "1e3", "--1", "1.0000001", "1000000000000", "1 2", "１"])
  func refused(text: String) {
    #expect(FixedNumber(text) == nil)
  }

  @Test("has commas between three digits each where it is grouped")
  func grouped() {
    #expect(FixedNumber(millionths: 1_234_567_500_000).text(leastPlaces: 2, isGrouped: true) == "1,234,567.50")
    #expect(FixedNumber(123).text(isGrouped: true) == "123")
  }
}

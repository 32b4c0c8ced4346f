/// What a condition asks about a value: all of its tests have to hold.
public struct Comparison: Sendable, Hashable {
  /// How a value compares with another one.
  public enum Operator: String, Sendable, Hashable, CaseIterable {
    case over
    case under
    case atLeast = "at-least"
    case atMost = "at-most"
    case equal = "is"
  }

  /// One test.
  public struct Test: Sendable, Hashable {
    /// How the value compares.
    public var how: Operator
    /// The other value, as the guide's file writes it.
    public var with: String

    /// Makes a test.
    public init(_ how: Operator, _ with: String) {
      self.how = how
      self.with = with
    }
  }

  /// Whether the days since a day are compared, in place of the value itself.
  public var countsDays: Bool
  /// The tests.
  public var tests: [Test]

  /// Makes a comparison.
  public init(_ tests: [Test], countsDays: Bool = false) {
    self.tests = tests
    self.countsDays = countsDays
  }

  /// Values of a question for which the comparison holds.
  struct Allowed {
    let range: ClosedRange<Int>
    let countsDays: Bool
  }

  /// More days than any two dates are apart.
  private static let mostDays: UInt = 10_000_000

  /// The number that a test compares with: millionths or days; `nil` if it is none.
  func position(of test: Test, for kind: ValueQuestion.Kind) -> Int? {
    guard countsDays else { return kind.position(of: test.with) }
    return Int(test.with).flatMap { $0.magnitude <= Self.mostDays ? $0 : nil }
  }

  /// The values for which all tests hold; `nil` if there is none, or a test compares with something else.
  func allowed(by question: ValueQuestion) -> Allowed? {
    var (low, high) = (ValueBand.everything.lowerBound, ValueBand.everything.upperBound)
    for test in tests {
      guard let position = position(of: test, for: question.kind) else { return nil }
      switch test.how {
      case .over: low = max(low, position + 1)
      case .atLeast: low = max(low, position)
      case .under: high = min(high, position - 1)
      case .atMost: high = min(high, position)
      case .equal: (low, high) = (max(low, position), min(high, position))
      }
    }
    return low <= high ? Allowed(range: low...high, countsDays: countsDays) : nil
  }

  /// The text for which the comparison holds; `nil` if it is not about texts.
  var text: String? { tests.count == 1 && tests[0].how == .equal && !countsDays ? tests[0].with : nil }

  /// Whether the comparison holds for the values of a band. It holds for all of them or for none.
  func holds(for band: ValueBand, of question: ValueQuestion) -> Bool {
    if case .text = question.kind { return text.map { band.text == .only($0) } ?? false }
    guard let allowed = allowed(by: question) else { return false }
    return allowed.range.contains(allowed.countsDays ? band.daysSince.lowerBound : band.positions.lowerBound)
  }
}

extension Step {
  /// Whether a comparison holds for an answer to the step; never if the step asks for no value.
  func meets(_ comparison: Comparison, with answer: Answer) -> Bool {
    guard let asks, let index = choices.firstIndex(where: { $0.id == answer.choices.first }),
      asks.bands.indices.contains(index)
    else { return false }
    return comparison.holds(for: asks.bands[index], of: asks)
  }
}

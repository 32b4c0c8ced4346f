/// Checks what steps ask to be typed.
struct ValueCheck {
  private(set) var flaws = FlawList<GuideFlaw>()

  init(flow: Flow) {
    for (step, keys) in flow.stepsWithKeys {
      guard let question = step.asks, let least = question.least, let most = question.most else { continue }
      if least != .today, most != .today, least.position(on: nil) > most.position(on: nil) {
        flaws.append(
          GuideFlaw(
            .boundsReversed(least: "\(least)", most: "\(most)"), at: .flow(keys + ["asks", question.keyOfMost])))
      }
    }
  }
}

extension ValueQuestion {
  /// The key of the greatest value in the flow's file.
  fileprivate var keyOfMost: String { kind == .date ? "not-after" : "to" }
}

extension ValueQuestion.Bound: CustomStringConvertible {
  /// The bound as the flow's file writes it.
  public var description: String {
    switch self {
    case .number(let number): number.description
    case .day(let day): day.description
    case .today: "today"
    }
  }
}

/// Checks whether a comparison can be made with what a step asks for, and some value meets it.
struct ComparisonCheck {
  /// What is wrong, with the keys behind those of the comparison; `nil` if nothing is.
  let flaw: (kind: GuideFlaw.Kind, keys: [String])?

  init(of comparison: Comparison, with question: ValueQuestion) {
    flaw = Self.flaw(of: comparison, with: question)
  }

  private static func flaw(of comparison: Comparison, with question: ValueQuestion) -> (GuideFlaw.Kind, [String])? {
    if comparison.countsDays, question.kind != .date { return (.comparisonOfOtherKind(known: []), []) }
    for test in comparison.tests {
      if case .text(let rule) = question.kind {
        guard test.how == .equal else {
          return (.comparisonOfOtherKind(known: [Comparison.Operator.equal.rawValue]), [test.how.rawValue])
        }
        guard rule.allows(test.with) else { return (.notComparable(test.with), [test.how.rawValue]) }
      } else if comparison.position(of: test, for: question.kind) == nil {
        return (.notComparable(test.with), [test.how.rawValue])
      }
    }
    // Without bands the bounds are the flaw.
    guard question.bands.isEmpty || question.bands.contains(where: { comparison.holds(for: $0, of: question) }) else {
      return (.comparisonNeverHolds, [])
    }
    return nil
  }
}

extension FieldRule {
  /// Whether a text can stand in the field as it is.
  fileprivate func allows(_ text: String) -> Bool {
    switch check {
    case .pattern(let pattern): text.count <= limit && pattern.fits(text)
    case .digits(let count, let prefix):
      count.contains(text.count) && text.hasPrefix(prefix) && text.allSatisfy { ("0"..."9").contains($0) }
    case .anything, .telephone: !text.isEmpty && text.count <= limit
    }
  }
}

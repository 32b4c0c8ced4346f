/// The outcome of a finding's remedy: the choices of the question after the finding.
public enum RetryOutcome: String, Sendable, Hashable {
  /// The error has gone.
  case fixed
  /// The same error came again.
  case same
  /// Another error came instead.
  case another
  /// The remedy cannot be tried now.
  case cannot
  /// The remedy takes days, and the case waits for it.
  case wait
  /// The remedy takes days, and the next section is checked meanwhile.
  case goOn = "go-on"

  /// The choice that gives this outcome.
  public var choice: ChoiceID { ChoiceID(rawValue) }

  func destination(otherCode: PlaceID) -> Destination {
    switch self {
    case .fixed: .end(.solved)
    case .same, .goOn: .sectionDone
    case .another: .place(otherCode)
    case .cannot, .wait: .end(.waiting)
    }
  }
}

extension Finding.Retry {
  /// The outcomes that can be chosen, in the order of their digits.
  public var outcomes: [RetryOutcome] {
    switch self {
    case .now: [.fixed, .same, .another, .cannot]
    case .later: [.wait, .goOn, .fixed]
    case .none: []
    }
  }
}

extension Finding {
  /// The step that asks whether the error has gone; `nil` if the case ends with the finding.
  func retryQuestion(otherCode: PlaceID) -> Step? {
    guard retry != .none else { return nil }
    let choices = retry.outcomes.map { outcome in
      Choice(id: outcome.choice, leads: .route(Route(to: outcome.destination(otherCode: otherCode))))
    }
    return Step(id: retryStep, choices: choices)
  }
}

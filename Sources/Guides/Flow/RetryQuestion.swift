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

  func destination(otherCode: PlaceID?, then: Destination) -> Destination {
    switch self {
    case .fixed: .end(.solved)
    case .same, .goOn: then
    case .another: otherCode.map { .place($0) } ?? then
    case .cannot, .wait: .end(.waiting)
    }
  }
}

extension Finding.Retry {
  /// The outcomes that can be chosen, in the order of their digits.
  ///
  /// - Parameter knowsOthers: Whether the guide says what follows if another error comes.
  public func outcomes(knowingOtherErrors knowsOthers: Bool) -> [RetryOutcome] {
    switch self {
    case .now: knowsOthers ? [.fixed, .same, .another, .cannot] : [.fixed, .same, .cannot]
    case .later: [.wait, .goOn, .fixed]
    case .none: []
    }
  }
}

extension Finding {
  /// The step that asks whether the error has gone; `nil` if the case ends with the finding.
  func retryQuestion(otherCode: PlaceID?) -> Step? {
    guard retry != .none else { return nil }
    let choices = retry.outcomes(knowingOtherErrors: otherCode != nil).map { outcome in
      Choice(
        id: outcome.choice,
        leads: .route(Route(to: outcome.destination(otherCode: otherCode, then: then ?? .sectionDone))))
    }
    return Step(id: retryStep, choices: choices)
  }
}

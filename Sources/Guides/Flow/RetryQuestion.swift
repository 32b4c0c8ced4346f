/// The outcome of a finding's remedy: the choices of the question after the finding.
public enum RetryOutcome: String, Sendable, Hashable, CaseIterable {
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

extension RetryID {
  /// The remedy can be tried at once: fixed, same error, another error, cannot try now.
  public static let now: RetryID = "now"
  /// The remedy takes days: wait, check the next section meanwhile, fixed already.
  public static let later: RetryID = "later"
  /// No question: the walk goes on where `then` says, or the case ends here.
  public static let none: RetryID = "none"

  /// The names that every guide has.
  public static let all: [RetryID] = [.now, .later, .none]

  /// The outcomes that can be chosen, in the order of their digits; none for a question of a guide's own.
  ///
  /// - Parameter knowsOthers: Whether the guide says what follows if another error comes.
  public func outcomes(knowingOtherErrors knowsOthers: Bool) -> [RetryOutcome] {
    switch self {
    case .now: knowsOthers ? [.fixed, .same, .another, .cannot] : [.fixed, .same, .cannot]
    case .later: [.wait, .goOn, .fixed]
    default: []
    }
  }
}

/// A question of a guide's own that comes after findings.
public struct RetryQuestion: Sendable, Hashable {
  /// A choice.
  public struct Option: Sendable, Hashable {
    /// The choice's name.
    public var id: ChoiceID
    /// What it says of the finding's remedy.
    public var outcome: RetryOutcome
    /// Where it leads; `nil` for where such an outcome always leads.
    public var to: Destination?

    /// Makes a choice.
    public init(id: ChoiceID, outcome: RetryOutcome, to: Destination? = nil) {
      self.id = id
      self.outcome = outcome
      self.to = to
    }
  }

  /// The question's name.
  public var id: RetryID
  /// The choices, in the order of their digits.
  public var choices: [Option]

  /// Makes a question.
  public init(id: RetryID, choices: [Option]) {
    self.id = id
    self.choices = choices
  }
}

extension Flow {
  /// The choices of a question after findings, each with its outcome.
  public func options(asking retry: RetryID) -> [RetryQuestion.Option] {
    retries.first { $0.id == retry }?.choices
      ?? retry.outcomes(knowingOtherErrors: otherCode != nil).map { RetryQuestion.Option(id: $0.choice, outcome: $0) }
  }

  /// The step that asks a question after a finding; `nil` if there is no such question.
  func step(asking retry: RetryID, after finding: Finding) -> Step? {
    let options = options(asking: retry)
    guard !options.isEmpty else { return nil }
    let choices = options.map { option in
      let usual = option.outcome.destination(otherCode: otherCode, then: finding.then ?? .sectionDone)
      return Choice(id: option.id, leads: .route(Route(to: option.to ?? usual)))
    }
    return Step(id: finding.retryStep(asking: retry), choices: choices)
  }

  /// Every place to which the walk may go on from a finding, its questions among them answered.
  func destinations(from finding: Finding) -> [Destination] {
    let own = finding.retries.flatMap { options(asking: $0) }.compactMap(\.to)
    return (finding.then.map { [$0] } ?? []) + own
  }
}

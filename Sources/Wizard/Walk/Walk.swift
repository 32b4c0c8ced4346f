import Guides

/// One walk through a guide, from its start for as long as steps have answers.
struct Walk {
  /// A step at which a walk asks for the answer.
  struct Question {
    let step: Step
    /// The answer that follows from an earlier one.
    let implied: Answer?
    /// The sections that are walked after the step's own.
    let remaining: [SectionID]
  }

  let guide: Guide
  private let given: (Question) -> Answer?

  private var places: [Place] = []
  private var passed: Set<PlaceID> = []
  private var answers: [PlaceID: Answer] = [:]
  private var implied: [PlaceID: Answer] = [:]
  private var remaining: [SectionID]
  private var order: [SectionID]
  private var section: SectionID?
  private var causes: [CauseID: CauseState] = [:]
  private var outcomes: [PlaceID: RetryOutcome] = [:]

  /// Walks with given answers, which may belong to steps off the path too.
  init(through guide: Guide, answers: [PlaceID: Answer]) {
    self.init(through: guide) { answers[$0.step.id] }
  }

  /// Walks and asks for the answer at each step, once and in the order of the path.
  init(through guide: Guide, asking given: @escaping (Question) -> Answer?) {
    self.guide = guide
    self.given = given
    order = guide.sectionOrder(first: nil)
    remaining = order
    for cause in guide.flow.causes { causes[cause] = .open }
  }

  /// The path of the walk.
  mutating func path() -> Path {
    var next: Destination? = .place(guide.flow.start)
    var ending: Ending?
    while let destination = next {
      switch destination {
      case .end(let end):
        ending = end
        next = nil
      case .sectionDone:
        next = enterNextSection()
      case .place(let id):
        next = pass(id)
      }
    }
    return Path(
      places: places, ending: ending, causes: causes, sectionOrder: order, answers: answers,
      outcomes: outcomes)
  }

  private mutating func enterNextSection() -> Destination {
    while !remaining.isEmpty {
      guard let next = guide.section(remaining.removeFirst()) else { continue }
      guard guide.holds(next.when, given: answers) else {
        order.removeAll { $0 == next.id }
        continue
      }
      section = next.id
      return .place(next.start)
    }
    section = nil
    // No checked guide is left without an ending.
    return guide.flow.handOver.map { .place($0) } ?? .end(.handedOver)
  }

  private mutating func pass(_ id: PlaceID) -> Destination? {
    guard passed.insert(id).inserted else {
      // A finding that was passed in a section before has nothing new to say.
      return guide.finding(id).map { $0.then ?? .sectionDone }
    }
    if let finding = guide.finding(id) { return pass(finding) }
    guard let step = guide.step(id) else { return nil }
    return pass(step)
  }

  private mutating func pass(_ finding: Finding) -> Destination {
    let isLast = finding.id == guide.flow.otherCode || finding.id == guide.flow.handOver || finding.ends != nil
    places.append(
      Place(
        id: finding.id, kind: finding.ends == nil ? .finding : .ending, section: isLast ? nil : section, answer: nil,
        isDerived: false))
    let retry = guide.retry(after: finding, given: answers)
    guard retry == .none else { return .place(finding.retryStep(asking: retry)) }
    if let then = finding.then ?? (finding.endsCase ? nil : .sectionDone) { return then }
    return .end(finding.ends ?? (finding.id == guide.flow.otherCode ? .otherCode : .handedOver))
  }

  private mutating func pass(_ step: Step) -> Destination? {
    if step.isPage {
      places.append(Place(id: step.id, kind: .page, section: section, answer: nil, isDerived: false))
      return guide.route(of: Answer(Step.wayOn), at: step, given: answers)?.to
    }
    let following = step.normalized(implied[step.id])
    let explicit = step.normalized(given(Question(step: step, implied: following, remaining: remaining)))
    let answer = explicit ?? following
    let kind = guide.finding(beforeRetry: step.id).map { Place.Kind.retry($0.id) } ?? .step
    places.append(
      Place(
        id: step.id, kind: kind, section: section, answer: answer, isDerived: explicit == nil && answer != nil,
        lacksValue: step.asksValue && answer.map { $0.value == nil } ?? false))
    guard let answer else { return nil }
    answers[step.id] = answer
    for choice in answer.choices.compactMap({ step.choice($0) }) {
      implied.merge(choice.implies) { _, latest in latest }
    }
    if step.id == guide.flow.triage { takeOrder(from: answer, at: step) }
    guard let route = guide.route(of: answer, at: step, given: answers) else { return nil }
    note(route, at: step, kind: kind, answer: answer)
    return route.to
  }

  private mutating func takeOrder(from answer: Answer, at step: Step) {
    order = guide.sectionOrder(first: answer.choices.first.flatMap { step.choice($0)?.firstSection })
    remaining = order
  }

  private mutating func note(_ route: Route, at step: Step, kind: Place.Kind, answer: Answer) {
    for cause in route.ruledOut { causes[cause] = .ruledOut(by: step.id) }
    var finder = step.id
    if case .place(let id) = route.to, guide.finding(id) != nil { finder = id }
    for cause in route.found { causes[cause] = .found(at: finder) }
    guard case .retry(let finding) = kind, let outcome = guide.outcome(of: answer, at: step.id) else { return }
    outcomes[finding] = outcome
    guard outcome == .same else { return }
    for (cause, state) in causes where state == .found(at: finding) {
      causes[cause] = .foundAndStayed(at: finding)
    }
  }
}

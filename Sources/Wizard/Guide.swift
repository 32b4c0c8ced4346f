/// One article as a checked flow, with its texts.
public struct Guide: Sendable {
  /// The routing.
  public let flow: Flow
  /// The words; in a guide that ships without those of its places, which `words(of:)` reads one by one.
  public let texts: GuideTexts
  private let store: PlaceTextStore
  /// Every step by its name, the questions after findings among them.
  let steps: [PlaceID: Step]
  /// Every finding by its name.
  let findings: [PlaceID: Finding]
  /// The finding that a retry step follows.
  let findingOfRetry: [PlaceID: PlaceID]
  /// The part of each step that stands in one.
  let partOfStep: [PlaceID: PartID]

  /// Checks the pieces and makes a guide of them.
  ///
  /// - Throws: The flaws that were found.
  public init(checking flow: Flow, texts: GuideTexts, article: Article) throws(GuideFlaws) {
    self.init(trusted: flow, texts: texts)
    let flaws = GuideCheck(guide: self, article: article).flaws
    guard flaws.isEmpty else { throw GuideFlaws(flaws) }
  }

  /// Makes a guide of pieces that passed the checks when the program was built.
  ///
  /// Where two places share a name, which no checked flow has, the first one counts.
  ///
  /// `archives` are the embedded forms of the words of places that `texts` does not hold.
  public init(trusted flow: Flow, texts: GuideTexts, archives: [PlaceID: String] = [:]) {
    self.flow = flow
    self.texts = texts
    store = PlaceTextStore(archives: archives)
    var steps: [PlaceID: Step] = [:]
    var parts: [PlaceID: PartID] = [:]
    var retries: [PlaceID: PlaceID] = [:]
    for step in flow.opening { steps[step.id] = steps[step.id] ?? step }
    for part in flow.parts {
      for step in part.steps where steps[step.id] == nil {
        steps[step.id] = step
        parts[step.id] = part.id
      }
    }
    for finding in flow.findings {
      guard let retry = finding.retryQuestion(otherCode: flow.otherCode) else { continue }
      steps[retry.id] = retry
      retries[retry.id] = finding.id
    }
    self.steps = steps
    partOfStep = parts
    findingOfRetry = retries
    findings = Dictionary(flow.findings.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The step of that name, a question after a finding too; `nil` where the name is not a step's.
  public func step(_ id: PlaceID) -> Step? {
    steps[id]
  }

  /// The finding of that name; `nil` where the name is not a finding's.
  public func finding(_ id: PlaceID) -> Finding? {
    findings[id]
  }

  /// The finding after which the step of that name asks whether the error has gone.
  public func finding(beforeRetry id: PlaceID) -> Finding? {
    findingOfRetry[id].flatMap { findings[$0] }
  }

  /// The words of a place.
  ///
  /// A place without words, which no checked guide has, is called by its name.
  public func words(of id: PlaceID) -> PlaceText {
    let found =
      finding(beforeRetry: id).flatMap { texts.retries[$0.retry] } ?? texts.places[id]
      ?? store.text(of: id)
    return found ?? PlaceText(title: id.rawValue, short: id.rawValue, say: id.rawValue)
  }

  /// The words of a choice; its name where the guide has none.
  public func words(of choice: ChoiceID, at id: PlaceID) -> String {
    words(of: id).choices[choice] ?? choice.rawValue
  }

  /// The part a step belongs to; `nil` before the first part and for retry steps.
  public func part(of id: PlaceID) -> Part? {
    partOfStep[id].flatMap { part($0) }
  }

  /// The part of that name.
  public func part(_ id: PartID) -> Part? {
    flow.parts.first { $0.id == id }
  }
}

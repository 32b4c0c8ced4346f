/// A guide: a checked flow with its words.
public struct Guide: Sendable {
  /// The routing.
  public let flow: Flow
  /// The words.
  public let texts: GuideTexts
  /// The language of the words.
  public private(set) var language = Language.required
  /// How answers are told inside the guide's words.
  public var wording = AnswerWording()
  private struct LocatedStep {
    let step: Step
    /// The step's section; `nil` before the first section.
    let section: SectionID?
  }

  /// Every step of the flow by name. The questions after findings are made when they are needed, since the first screen
  /// shows none.
  private let steps: [PlaceID: LocatedStep]
  private let findings: [PlaceID: Finding]
  let facts: [InputID: Fact]
  let conditions: [ConditionID: Condition]
  let tables: [TableID: Table]

  /// Checks the pieces and makes a guide of them.
  ///
  /// - Throws: The flaws that were found.
  public init(checking flow: Flow, texts: GuideTexts, article: Article) throws(GuideFlaws) {
    self.init(trusted: flow, texts: texts)
    let flaws = GuideCheck(guide: self, article: article).flaws
    guard flaws.isEmpty else { throw GuideFlaws(flaws) }
  }

  /// The same guide in another language, whose words passed the checks.
  public func told(in language: Language, _ texts: GuideTexts) -> Guide {
    var guide = Guide(trusted: flow, texts: texts)
    guide.wording = wording
    guide.language = language
    return guide
  }

  /// What is wrong with the guide's words in another language: something has none, or the words of the article are not the
  /// article's.
  public func flaws(inTranslation texts: GuideTexts, article: Article) -> FlawList<GuideFlaw> {
    let translated = Guide(trusted: flow, texts: texts)
    var flaws = WordsCheck(guide: translated).flaws
    flaws.append(SourceCheck(guide: translated, article: article).flaws)
    return flaws
  }

  /// Makes a guide of pieces that passed the checks when the program was built.
  ///
  /// If two places had the same name, which no checked flow has, the first one would count.
  public init(trusted flow: Flow, texts: GuideTexts) {
    let flow = flow.withBands
    self.flow = flow
    self.texts = texts
    var steps: [PlaceID: LocatedStep] = [:]
    for step in flow.opening where steps[step.id] == nil { steps[step.id] = LocatedStep(step: step, section: nil) }
    for section in flow.sections {
      for step in section.steps where steps[step.id] == nil {
        steps[step.id] = LocatedStep(step: step, section: section.id)
      }
    }
    var findings: [PlaceID: Finding] = [:]
    for finding in flow.findings where findings[finding.id] == nil { findings[finding.id] = finding }
    self.steps = steps
    self.findings = findings
    facts = Dictionary(flow.facts.map { ($0.id, $0) }) { first, _ in first }
    conditions = flow.conditions
    tables = Dictionary(flow.tables.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Every step, the questions after findings last.
  var everyStep: [Step] {
    flow.opening + flow.sections.flatMap(\.steps)
      + flow.findings.flatMap { finding in
        finding.retries.compactMap { flow.step(asking: $0, after: finding) }
      }
  }

  /// The step of that name, which may be a question after a finding; `nil` if no step has it.
  public func step(_ id: PlaceID) -> Step? {
    question(named: id).flatMap { flow.step(asking: $0.retry, after: $0.finding) } ?? steps[id]?.step
  }

  /// The finding of that name; `nil` if no finding has it.
  public func finding(_ id: PlaceID) -> Finding? {
    findings[id]
  }

  /// The finding before the step of that name, if the step asks whether the error has gone; `nil` if it does not.
  public func finding(beforeRetry id: PlaceID) -> Finding? { question(named: id)?.finding }

  /// The question that the step of that name asks, and the finding before it; `nil` if it is no such step.
  public func question(named id: PlaceID) -> (finding: Finding, retry: Finding.Retry)? {
    for (name, retry) in Finding.readings(ofRetry: id) {
      guard let finding = findings[name] else { continue }
      let asked = retry ?? finding.retry
      if finding.retries.contains(asked), finding.retryStep(asking: asked) == id { return (finding, asked) }
    }
    return nil
  }

  /// The question that comes after a finding, for the answers on the path to it.
  public func retry(after finding: Finding, given answers: [PlaceID: Answer]) -> Finding.Retry {
    guard !finding.retryRules.isEmpty else { return finding.retry }
    var reading = AnswerReading(of: answers, in: self)
    return finding.retryRules.first { reading.holds($0.when) }?.retry ?? finding.retry
  }

  /// What an answer to the question after a finding says of its remedy.
  public func outcome(of answer: Answer, at id: PlaceID) -> RetryOutcome? {
    guard let asked = question(named: id)?.retry else { return nil }
    return flow.options(asking: asked).first { $0.id == answer.choices.first }?.outcome
  }

  /// The words of a place outside of a walk, where a name in braces is the short name of the step that it asks for.
  public func words(of id: PlaceID) -> PlaceText {
    filled(text(of: id), given: nil)
  }

  /// The words of a place as they are written.
  ///
  /// If a place had no words, which no checked guide has, its name would stand for them.
  func text(of id: PlaceID) -> PlaceText {
    let found = question(named: id).flatMap { texts.retries[$0.retry] } ?? texts.places[id]
    return found ?? PlaceText(title: id.rawValue, short: id.rawValue, say: id.rawValue)
  }

  /// The words of a choice, outside of a walk or for the answers on its path; its name if the guide has none. All
  /// that is typed at a step that asks for a value has the same words.
  public func words(of choice: ChoiceID, at id: PlaceID, given answers: [PlaceID: Answer]? = nil) -> String {
    if step(id)?.asksValue == true { return wording.values.filling }
    return filled(text(of: id).choices[choice] ?? choice.rawValue, given: answers)
  }

  /// What a summary says of each choice of an answer, or of its value.
  public func summary(of answer: Answer, at id: PlaceID, given answers: [PlaceID: Answer]) -> [String] {
    guard step(id)?.asksValue != true else { return words(of: answer, at: id, given: answers) }
    return answer.choices.map { summary(of: $0, at: id, given: answers) }
  }

  /// What a summary says of a choice: its sentence for that, else its words.
  public func summary(of choice: ChoiceID, at id: PlaceID, given answers: [PlaceID: Answer]) -> String {
    text(of: id).summaries[choice].map { filled($0, given: answers) } ?? words(of: choice, at: id, given: answers)
  }

  /// The guide's own fields of the case form, with their words.
  public var fields: [FormField] {
    flow.fields.map { rule in
      let name = rule.id.rawValue
      return FormField(rule: rule, text: texts.fields[rule.id] ?? FieldText(label: name, short: name))
    }
  }

  /// The section of a step; `nil` before the first part and for questions after findings.
  public func section(of id: PlaceID) -> Section? {
    steps[id]?.section.flatMap { section($0) }
  }

  /// The section of that name.
  public func section(_ id: SectionID) -> Section? {
    flow.sections.first { $0.id == id }
  }
}

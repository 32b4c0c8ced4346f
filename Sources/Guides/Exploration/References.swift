/// Which steps' answers the words and routes of each section depend on.
struct References {
  /// All those steps.
  let all: Set<PlaceID>
  private let bySection: [SectionID: Set<PlaceID>]
  private let atTheEnds: Set<PlaceID>
  /// The choices that some condition asks for, by step.
  private let choices: [PlaceID: Set<ChoiceID>]

  init(in guide: Guide) {
    let ends = [guide.flow.otherCode, guide.flow.handOver].compactMap { guide.finding($0) }
    let atTheEnds = Set(ends.flatMap { Self.steps(in: $0.passages, of: guide) })
    var bySection: [SectionID: Set<PlaceID>] = [:]
    for section in guide.flow.sections { bySection[section.id] = Self.steps(in: section.steps, of: guide) }
    self.atTheEnds = atTheEnds
    self.bySection = bySection
    choices = Self.choices(of: guide)
    all = bySection.values.reduce(atTheEnds.union(Self.steps(in: guide.flow.opening, of: guide))) { $0.union($1) }
  }

  /// The steps whose answers can still matter when a walk enters the section of `entry`, with `remaining` after it.
  func steps(for entry: PlaceID, remaining: [SectionID], in guide: Guide) -> Set<PlaceID> {
    let sections = remaining + (guide.section(of: entry).map { [$0.id] } ?? [])
    return sections.reduce(atTheEnds) { $0.union(bySection[$1] ?? []) }
  }

  /// An answer without the choices that no condition asks for, so that walks which differ only in them are alike.
  func relevant(_ answer: Answer, at step: PlaceID) -> Answer {
    Answer(answer.choices.filter { choices[step]?.contains($0) ?? false })
  }

  private static func choices(of guide: Guide) -> [PlaceID: Set<ChoiceID>] {
    let passages = guide.flow.stepsWithKeys.flatMap(\.step.passages) + guide.flow.findings.flatMap(\.passages)
    var found: [PlaceID: Set<ChoiceID>] = [:]
    for (step, choices) in passages.flatMap({ $0.when.answers }) { found[step, default: []].formUnion(choices) }
    guard let contract = guide.flow.contract else { return found }
    for (step, choices) in contract.nothingSigned { found[step, default: []].formUnion(choices) }
    found[contract.statusBy, default: []].formUnion(contract.inForce)
    let alone = guide.step(contract.listedBy)?.choices.filter(\.isExclusive).map(\.id) ?? []
    let listed = contract.products.map { ChoiceID($0.rawValue) } + contract.mayBe.values + alone
    found[contract.listedBy, default: []].formUnion(listed)
    return found
  }

  private static func steps(in steps: [Step], of guide: Guide) -> Set<PlaceID> {
    var found: Set<PlaceID> = []
    for step in steps {
      found.formUnion(Self.steps(in: step.passages, of: guide))
      for choice in step.choices {
        if case .comparison = choice.leads { found.formUnion(contractSteps(of: guide)) }
        for case .place(let id) in guide.routes(of: choice).map(\.to) {
          found.formUnion(Self.steps(in: guide.finding(id)?.passages ?? [], of: guide))
        }
      }
    }
    return found
  }

  private static func steps(in passages: [Passage], of guide: Guide) -> Set<PlaceID> {
    passages.reduce(into: []) { found, passage in
      found.formUnion(passage.when.answers.keys)
      if !passage.when.membership.isEmpty { found.formUnion(contractSteps(of: guide)) }
    }
  }

  private static func contractSteps(of guide: Guide) -> Set<PlaceID> {
    guard let contract = guide.flow.contract else { return [] }
    return Set([contract.listedBy, contract.statusBy] + contract.nothingSigned.keys)
  }
}

/// Checks whether every name is unique, and every name used exists.
struct NameCheck {
  private let flow: Flow
  private let places: Set<PlaceID>
  private let causes: Set<CauseID>
  private let sections: Set<SectionID>
  private let tables: Set<TableID>
  private(set) var flaws = FlawList<GuideFlaw>()

  init(flow: Flow) {
    self.flow = flow
    places = Set(flow.stepsWithKeys.map(\.step.id) + flow.findings.map(\.id))
    causes = Set(flow.causes)
    sections = Set(flow.sections.map(\.id))
    tables = Set(flow.tables.map(\.id))
    checkDuplicates()
    checkHead()
    for (step, keys) in flow.stepsWithKeys { check(step, at: keys) }
    for finding in flow.findings {
      addDuplicates(of: finding.passages.map(\.id.rawValue), at: finding.keys + ["passages"])
    }
    for finding in flow.findings {
      for retry in finding.retries where !(RetryID.all + flow.retries.map(\.id)).contains(retry) {
        add(.unknownName(retry.rawValue), at: finding.keys + ["retry"])
      }
      guard case .place(let id)? = finding.then, !places.contains(id) else { continue }
      add(.unknownName(id.rawValue), at: finding.keys + ["then"])
    }
    for question in flow.retries { check(question) }
    for table in flow.tables {
      for (index, row) in table.rows.enumerated() { check(row.route, at: table.keys + ["rows", "\(index)"]) }
    }
    flaws.append(ValueCheck(flow: flow).flaws)
    checkRenames()
    for (recognition, keys) in flow.recognitionsWithKeys {
      for place in recognition.proposes where !places.contains(place) {
        add(.unknownName(place.rawValue), at: keys + ["proposes", place.rawValue])
      }
    }
    flaws.append(ConditionCheck(flow: flow).flaws)
  }

  /// Every new name has to be there, and no old one may be.
  private mutating func checkRenames() {
    for (old, new) in flow.renamed.places.sorted(by: { $0.key < $1.key }) {
      let keys = ["renamed", "places", old.rawValue]
      if places.contains(old) { add(.duplicateName(old.rawValue), at: keys) }
      if !places.contains(new) { add(.unknownName(new.rawValue), at: keys) }
    }
    let steps = Dictionary(flow.stepsWithKeys.map { ($0.step.id, $0.step) }) { first, _ in first }
    for (place, names) in flow.renamed.choices.sorted(by: { $0.key < $1.key }) {
      let keys = ["renamed", "choices", place.rawValue]
      guard let step = steps[place] else {
        add(.unknownName(place.rawValue), at: keys)
        continue
      }
      for (old, new) in names.sorted(by: { $0.key < $1.key }) {
        if step.choice(old) != nil { add(.duplicateName(old.rawValue), at: keys + [old.rawValue]) }
        if step.choice(new) == nil { add(.unknownName(new.rawValue), at: keys + [old.rawValue]) }
      }
    }
  }

  private mutating func add(_ kind: GuideFlaw.Kind, at keys: [String]) {
    flaws.append(GuideFlaw(kind, at: .flow(keys)))
  }

  private mutating func checkDuplicates() {
    var seen: Set<PlaceID> = []
    let named = flow.stepsWithKeys.map { ($0.step.id, $0.keys) } + flow.findings.map { ($0.id, $0.keys) }
    for (id, keys) in named {
      if !seen.insert(id).inserted { add(.duplicateName(id.rawValue), at: keys) }
      if ["done", "solved"].contains(id) || Finding.isRetryStep(id) { add(.reservedName(id.rawValue), at: keys) }
    }
    addDuplicates(of: flow.sections.map(\.id.rawValue), at: ["sections"])
    addDuplicates(of: flow.retries.map(\.id.rawValue), at: ["retries"])
    addDuplicates(of: flow.causes.map(\.rawValue), at: ["causes"])
    addDuplicates(of: flow.recognises.all.compactMap { $0.id?.rawValue }, at: ["recognises"])
    addDuplicates(of: flow.fields.map(\.id.rawValue), at: ["fields"])
    for field in flow.fields where FieldRule.reserved.contains(field.id) {
      add(.reservedName(field.id.rawValue), at: ["fields", field.id.rawValue])
    }
  }

  private mutating func addDuplicates(of names: [String], at keys: [String]) {
    var seen: Set<String> = []
    for name in names where !seen.insert(name).inserted { add(.duplicateName(name), at: keys + [name]) }
  }

  private mutating func checkHead() {
    let opening = Set(flow.opening.map(\.id))
    if !opening.contains(flow.start) { add(.unknownName(flow.start.rawValue), at: ["start"]) }
    if let triage = flow.triage, !opening.contains(triage) { add(.unknownName(triage.rawValue), at: ["triage"]) }
    let findings = Set(flow.findings.map(\.id))
    if let other = flow.otherCode, !findings.contains(other) { add(.unknownName(other.rawValue), at: ["other-code"]) }
    if let last = flow.handOver, !findings.contains(last) { add(.unknownName(last.rawValue), at: ["hand-over"]) }
    for section in flow.sections where !section.steps.contains(where: { $0.id == section.start }) {
      add(.unknownName(section.start.rawValue), at: ["sections", section.id.rawValue, "start"])
    }
  }

  private mutating func check(_ question: RetryQuestion) {
    let keys = ["retries", question.id.rawValue]
    if RetryID.all.contains(question.id) { add(.reservedName(question.id.rawValue), at: keys) }
    if !flow.findings.contains(where: { $0.retries.contains(question.id) }) { add(.retryNotUsed, at: keys) }
    addDuplicates(of: question.choices.map(\.id.rawValue), at: keys + ["choices"])
    for option in question.choices {
      guard case .place(let id)? = option.to, !places.contains(id) else { continue }
      add(.unknownName(id.rawValue), at: keys + ["choices", option.id.rawValue, "to"])
    }
  }

  private mutating func check(_ step: Step, at keys: [String]) {
    addDuplicates(of: step.choices.map(\.id.rawValue), at: keys + ["choices"])
    addDuplicates(of: step.passages.map(\.id.rawValue), at: keys + ["passages"])
    for (choice, choiceKeys) in step.choicesWithKeys(at: keys) {
      check(choice, at: choiceKeys)
      guard case .route(let route) = choice.leads else { continue }
      check(route, at: choiceKeys, from: step)
    }
  }

  private mutating func check(_ choice: Choice, at keys: [String]) {
    if let first = choice.firstSection, !sections.contains(first) {
      add(.unknownName(first.rawValue), at: keys + ["first"])
    }
    for id in choice.implies.keys.sorted() where !places.contains(id) {
      add(.unknownName(id.rawValue), at: keys + ["implies"])
    }
    guard case .table(let table) = choice.leads, !tables.contains(table) else { return }
    add(.unknownName(table.rawValue), at: keys + ["table"])
  }

  /// Where a choice of a step can lead: to the end of the section, to a good end, to the steps beside its own, to
  /// findings and to endings.
  private func destinations(from step: Step?) -> [String] {
    let groups = [flow.opening] + flow.sections.map(\.steps)
    let beside = groups.first { $0.contains { $0.id == step?.id } } ?? []
    return ["done", "solved"] + (beside.map(\.id) + flow.findings.map(\.id)).map(\.rawValue)
  }

  private mutating func check(_ route: Route, at keys: [String], from step: Step? = nil) {
    if case .place(let id) = route.to, !places.contains(id) {
      add(.unknownDestination(id, known: flaws.isFull ? [] : destinations(from: step)), at: keys + ["to"])
    }
    for cause in route.found where !causes.contains(cause) { add(.unknownName(cause.rawValue), at: keys + ["found"]) }
    for cause in route.ruledOut where !causes.contains(cause) {
      add(.unknownName(cause.rawValue), at: keys + ["ruled-out"])
    }
  }
}

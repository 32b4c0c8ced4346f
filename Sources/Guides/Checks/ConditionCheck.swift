/// Checks what facts, conditions and tables name: every input and value exists, and nothing depends on itself.
struct ConditionCheck {
  private let flow: Flow
  /// The values of each input: the choices of a step, or those of a fact.
  private let values: [InputID: Set<ValueID>]
  /// The steps that ask for a value.
  private let questions: [InputID: ValueQuestion]
  private(set) var flaws = FlawList<GuideFlaw>()

  init(flow: Flow) {
    self.flow = flow
    let steps = flow.stepsWithKeys.filter { !$0.step.isPage }.map {
      ($0.step.id.input, Set($0.step.choices.map { ValueID($0.id.rawValue) }))
    }
    values = Dictionary(steps + flow.facts.map { ($0.id, Set($0.values)) }) { first, _ in first }
    questions = Dictionary(
      flow.stepsWithKeys.compactMap { entry in entry.step.asks.map { (entry.step.id.input, $0) } }
    ) { first, _ in first }
    checkFacts()
    for (name, condition) in flow.conditions.sorted(by: { $0.key < $1.key }) {
      check(condition, at: ["conditions", name.rawValue])
    }
    checkTables()
    for section in flow.sections { check(section.when, at: ["sections", section.id.rawValue, "when"]) }
    for (step, keys) in flow.stepsWithKeys { check(step.passages, at: keys) }
    for finding in flow.findings {
      check(finding.passages, at: finding.keys)
      for (index, rule) in finding.retryRules.enumerated() {
        check(rule.when, at: finding.keys + ["retry", "\(index)", "when"])
      }
    }
    if flaws.isEmpty, let circle = DefinitionCircle(in: flow) {
      add(.definitionCircle(circle.names), at: circle.keys)
    }
  }

  private mutating func add(_ kind: GuideFlaw.Kind, at keys: [String]) {
    flaws.append(GuideFlaw(kind, at: .flow(keys)))
  }

  private mutating func checkFacts() {
    let places = Set(flow.stepsWithKeys.map(\.step.id.input) + flow.findings.map(\.id.input))
    var seen: Set<InputID> = []
    for fact in flow.facts {
      if places.contains(fact.id) || !seen.insert(fact.id).inserted {
        add(.duplicateName(fact.id.rawValue), at: fact.keys)
      }
      if ["any", "all", "not", "days-since"].contains(fact.id.rawValue) {
        add(.reservedName(fact.id.rawValue), at: fact.keys)
      }
      if fact.rules.last?.when != .always { add(.factWithoutLastRule, at: fact.keys + ["rules"]) }
      for (index, rule) in fact.rules.enumerated() {
        let keys = fact.keys + ["rules", "\(index)"]
        check(rule.when, at: keys + ["when"])
        if !fact.values.contains(rule.value) { add(.unknownName(rule.value.rawValue), at: keys + ["is"]) }
      }
    }
  }

  private mutating func checkTables() {
    let used = Set(
      flow.stepsWithKeys.flatMap(\.step.choices).compactMap { choice in
        if case .table(let id) = choice.leads { id } else { nil }
      })
    var seen: Set<TableID> = []
    for table in flow.tables {
      if !seen.insert(table.id).inserted { add(.duplicateName(table.id.rawValue), at: table.keys) }
      if !used.contains(table.id) { add(.tableNotUsed, at: table.keys) }
      for input in table.inputs where values[input] == nil {
        add(.unknownName(input.rawValue), at: table.keys + ["inputs", input.rawValue])
      }
      for input in table.inputs where questions[input] != nil {
        add(.valueNotCompared(input), at: table.keys + ["inputs", input.rawValue])
      }
      for (index, row) in table.rows.enumerated() {
        let keys = table.keys + ["rows", "\(index)"]
        for input in row.cells.keys.sorted() where !table.inputs.contains(input) {
          add(.unknownName(input.rawValue), at: keys)
        }
        if table.inputs.allSatisfy({ values[$0] != nil && questions[$0] == nil }) { check(row.condition, at: keys) }
      }
    }
  }

  private mutating func check(_ passages: [Passage], at keys: [String]) {
    for passage in passages { check(passage.when, at: keys + ["passages", passage.id.rawValue, "when"]) }
  }

  private mutating func check(_ condition: Condition, at keys: [String]) {
    switch condition {
    case .has(let input, let wanted): check(input, wanted, at: keys + [input.rawValue])
    case .compares(let input, let comparison): check(input, comparison, at: keys)
    case .named(let name):
      if flow.conditions[name] == nil { add(.unknownName(name.rawValue), at: keys) }
    case .all(let conditions): check(conditions, at: keys + ["all"])
    case .any(let conditions): check(conditions, at: keys + ["any"])
    case .not(let condition): check(condition, at: keys + ["not"])
    }
  }

  private mutating func check(_ conditions: [Condition], at keys: [String]) {
    for (index, condition) in conditions.enumerated() { check(condition, at: keys + ["\(index)"]) }
  }

  private mutating func check(_ input: InputID, _ wanted: [ValueID], at keys: [String]) {
    guard let known = values[input] else { return add(.unknownName(input.rawValue), at: keys) }
    guard questions[input] == nil else { return add(.valueNotCompared(input), at: keys) }
    for value in wanted where !known.contains(value) {
      add(.unknownName("\(input): \(value)"), at: keys + [value.rawValue])
    }
  }
}

extension ConditionCheck {
  private mutating func check(_ input: InputID, _ comparison: Comparison, at keys: [String]) {
    let keys = keys + (comparison.countsDays ? ["days-since", input.rawValue] : [input.rawValue])
    guard values[input] != nil else { return add(.unknownName(input.rawValue), at: keys) }
    guard let question = questions[input] else { return add(.nothingToCompare(input), at: keys) }
    guard let flaw = ComparisonCheck(of: comparison, with: question).flaw else { return }
    add(flaw.kind, at: keys + flaw.keys)
  }
}

/// Facts and conditions that depend on each other in a circle.
private struct DefinitionCircle {
  /// Their names, in the order in which each depends on the next.
  let names: [String]
  /// Where the first of them stands in the flow's file.
  let keys: [String]

  private struct Definition {
    let keys: [String]
    let needs: [String]
  }

  /// Looks for a circle; `nil` if there is none.
  init?(in flow: Flow) {
    var definitions: [String: Definition] = [:]
    for fact in flow.facts {
      definitions["fact \(fact.id)"] = Definition(
        keys: fact.keys, needs: fact.rules.flatMap { Self.needs(of: $0.when) })
    }
    for (name, condition) in flow.conditions {
      definitions["condition \(name)"] = Definition(
        keys: ["conditions", name.rawValue], needs: Self.needs(of: condition))
    }
    var closed: Set<String> = []
    for start in definitions.keys.sorted() where !closed.contains(start) {
      var trail: [(name: String, following: Int)] = [(start, 0)]
      while let (name, following) = trail.last {
        let needs = definitions[name]?.needs ?? []
        guard following < needs.count else {
          closed.insert(name)
          trail.removeLast()
          continue
        }
        trail[trail.count - 1].following += 1
        let next = needs[following]
        if let begin = trail.firstIndex(where: { $0.name == next }) {
          names = trail[begin...].map { String($0.name.drop { $0 != " " }.dropFirst()) }
          keys = definitions[next]?.keys ?? []
          return
        }
        if !closed.contains(next) { trail.append((next, 0)) }
      }
    }
    return nil
  }

  private static func needs(of condition: Condition) -> [String] {
    condition.inputs.map { "fact \($0.input)" } + condition.names.map { "condition \($0)" }
  }
}

extension PlaceID {
  /// The input that a step's answer is.
  var input: InputID { InputID(rawValue) }
}

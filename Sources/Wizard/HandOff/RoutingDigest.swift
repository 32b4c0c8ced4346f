import Guides

/// Three digits of a guide's routing, for telling whether a code belongs to the guide.
///
/// They are computed from everything that a `Path` depends on: names, the order of sections and choices, routes, facts,
/// conditions and tables. Words, the version, article numbers, reasons, passages and their conditions, telephone lines and the order of steps are left
/// out, so that a code stays valid if those change. One of a thousand other guides has the same digits.
///
/// The fields are hashed in an order of their own, since codes must mean the same in every version of the program, while the embedded form of a flow may
/// change.
struct RoutingDigest {
  private var hash = StableHash()

  /// The digest of a flow.
  init(of flow: Flow) {
    // Codes of before paths had numbers in order have other digits.
    add("in order")
    for name in [flow.id.rawValue, flow.start.rawValue, flow.triage?.rawValue ?? ""] { add(name) }
    add(flow.otherCode?.rawValue ?? "")
    add(flow.handOver?.rawValue ?? "")
    addInAnyOrder(flow.causes)
    add(flow.opening)
    add("\(flow.sections.count)")
    for section in flow.sections {
      add(section.id.rawValue)
      add(section.start.rawValue)
      if section.when != .always { add(section.when) }
      add(section.steps)
    }
    add("\(flow.findings.count)")
    for finding in flow.findings.sorted(by: { $0.id < $1.id }) {
      add(finding.id.rawValue)
      add(finding.retry.rawValue)
      for rule in finding.retryRules {
        add(rule.when)
        add(rule.retry.rawValue)
      }
      if let ends = finding.ends { add(ends.rawValue) }
      if let then = finding.then { add(Route(to: then)) }
    }
    for question in flow.retries { add(question) }
    let deciding = DecidingDefinitions(in: flow)
    add("\(deciding.facts.count)")
    for fact in deciding.facts { add(fact) }
    add(deciding.conditions) { $0.add($1) }
    add("\(flow.tables.count)")
    for table in flow.tables.sorted(by: { $0.id < $1.id }) { add(table) }
  }

  /// The three digits.
  var digits: String {
    String("\(1000 + hash.value % 1000)".dropFirst())
  }

  private mutating func add(_ field: String) { hash.add(field) }

  private mutating func add(_ steps: [Step]) {
    add("\(steps.count)")
    for step in steps.sorted(by: { $0.id < $1.id }) {
      add(step.id.rawValue)
      add(step.isPage ? "page" : step.takesSeveral ? "several" : "one")
      add("\(step.choices.count)")
      for choice in step.choices { add(choice) }
    }
  }

  private mutating func add(_ question: RetryQuestion) {
    add(question.id.rawValue)
    for option in question.choices {
      add(option.id.rawValue)
      add(option.outcome.rawValue)
      if let to = option.to { add(Route(to: to)) }
    }
  }

  private mutating func add(_ choice: Choice) {
    add(choice.id.rawValue)
    add(choice.isExclusive ? "alone" : "together")
    add(choice.firstSection?.rawValue ?? "")
    add(choice.implies) { $0.addInAnyOrder($1.choices) }
    switch choice.leads {
    case .route(let route): add(route)
    case .table(let id):
      add("table")
      add(id.rawValue)
    }
  }

  private mutating func add(_ route: Route) {
    switch route.to {
    case .place(let id):
      add("place")
      add(id.rawValue)
    case .sectionDone: add("done")
    case .end(let ending):
      add("end")
      add(ending.rawValue)
    }
    addInAnyOrder(route.found)
    addInAnyOrder(route.ruledOut)
  }

  private mutating func add(_ fact: Fact) {
    add(fact.id.rawValue)
    add("\(fact.rules.count)")
    for rule in fact.rules {
      add(rule.when)
      add(rule.value.rawValue)
    }
  }

  private mutating func add(_ table: Table) {
    add(table.id.rawValue)
    add("\(table.rows.count)")
    for row in table.rows {
      add(row.cells) { $0.addInAnyOrder($1) }
      add(row.route)
    }
  }

  private mutating func add(_ condition: Condition) {
    switch condition {
    case .has(let input, let values):
      add("has")
      add(input.rawValue)
      addInAnyOrder(values)
    case .compares(let input, let comparison):
      add(comparison.countsDays ? "days since" : "compares")
      add(input.rawValue)
      for test in comparison.tests { add(test.how.rawValue + " " + test.with) }
    case .named(let name):
      add("named")
      add(name.rawValue)
    case .all(let conditions): add(conditions, joinedBy: "all")
    case .any(let conditions): add(conditions, joinedBy: "any")
    case .not(let condition): add([condition], joinedBy: "not")
    }
  }

  private mutating func add(_ conditions: [Condition], joinedBy word: String) {
    add(word)
    add("\(conditions.count)")
    for condition in conditions { add(condition) }
  }

  private mutating func addInAnyOrder<Kind>(_ names: [Identifier<Kind>]) {
    add("\(names.count)")
    for name in names.sorted() { add(name.rawValue) }
  }

  private mutating func add<Key: RawRepresentable<String>, Value>(
    _ values: [Key: Value], adding addValue: (inout Self, Value) -> Void
  ) {
    add("\(values.count)")
    for (key, value) in values.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      add(key.rawValue)
      addValue(&self, value)
    }
  }
}

/// The facts and named conditions on which tables, sections and questions after findings depend. Others decide about words alone.
private struct DecidingDefinitions {
  /// In the order of their names.
  private(set) var facts: [Fact] = []
  private(set) var conditions: [ConditionID: Condition] = [:]
  private let flow: Flow

  init(in flow: Flow) {
    self.flow = flow
    for input in flow.tables.flatMap(\.inputs) { take(input) }
    for section in flow.sections { take(section.when) }
    for rule in flow.findings.flatMap(\.retryRules) { take(rule.when) }
    facts.sort { $0.id < $1.id }
  }

  private mutating func take(_ input: InputID) {
    guard !facts.contains(where: { $0.id == input }), let fact = flow.facts.first(where: { $0.id == input }) else {
      return
    }
    facts.append(fact)
    for rule in fact.rules { take(rule.when) }
  }

  private mutating func take(_ condition: Condition) {
    for (input, _) in condition.inputs { take(input) }
    for name in condition.names where conditions[name] == nil {
      guard let named = flow.conditions[name] else { continue }
      conditions[name] = named
      take(named)
    }
  }
}

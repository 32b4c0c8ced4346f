/// Reads what answers say: conditions, facts and tables. Each fact and each named condition is worked out once.
struct AnswerReading {
  private let guide: Guide
  private let answers: [PlaceID: Answer]
  private var facts: [InputID: ValueID] = [:]
  private var conditions: [ConditionID: Bool] = [:]

  /// Reads the answers on a path.
  init(of answers: [PlaceID: Answer], in guide: Guide) {
    self.guide = guide
    self.answers = answers
  }

  /// Whether a condition holds.
  mutating func holds(_ condition: Condition) -> Bool {
    switch condition {
    case .has(let input, let wanted): return values(of: input).contains(where: wanted.contains)
    case .compares(let input, let comparison):
      let step = PlaceID(input.rawValue)
      return answers[step].flatMap { guide.step(step)?.meets(comparison, with: $0) } ?? false
    case .named(let name): return holds(name)
    case .all(let conditions):
      for condition in conditions where !holds(condition) { return false }
      return true
    case .any(let conditions):
      for condition in conditions where holds(condition) { return true }
      return false
    case .not(let condition): return !holds(condition)
    }
  }

  /// The values of an input: one of a fact, all choices of an answer, none of a step without one.
  mutating func values(of input: InputID) -> [ValueID] {
    guard let fact = guide.facts[input] else {
      return answers[PlaceID(input.rawValue)]?.choices.map { ValueID($0.rawValue) } ?? []
    }
    if let known = facts[input] { return [known] }
    var value: ValueID?
    for rule in fact.rules where holds(rule.when) {
      value = rule.value
      break
    }
    facts[input] = value
    return value.map { [$0] } ?? []
  }

  /// The first row of a table that fits; `nil` if none does, as in no checked guide.
  mutating func row(of table: Table) -> Table.Row? {
    for row in table.rows where holds(row.condition) { return row }
    return nil
  }

  private mutating func holds(_ name: ConditionID) -> Bool {
    if let known = conditions[name] { return known }
    let value = guide.conditions[name].map { holds($0) } ?? false
    conditions[name] = value
    return value
  }
}

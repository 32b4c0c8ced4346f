import GuideContent
import Guides

/// Words for the situations in which something in a guide holds.
struct SituationWords {
  private typealias Words = Phrases.Booklet

  let guide: Guide

  /// The situation in which a passage is shown.
  func words(for passage: PassageID, at place: PlaceID) -> String? {
    let passages = guide.step(place)?.passages ?? guide.finding(place)?.passages ?? []
    return passages.first { $0.id == passage }.map { words(for: $0.when) }
  }

  /// The situation in which one of the rows of a table fits; `nil` if what is known already decides.
  ///
  /// - Parameter step: The step whose answer is known.
  func words(for rows: [Table.Row], of table: Table, at step: PlaceID) -> String? {
    let inputs = table.inputs.filter { $0.rawValue != step.rawValue && !isDecided($0, by: step) }
    let situations = rows.map { row in
      let cells = inputs.compactMap { input in row.cells[input].map { Condition.has(input, $0) } }
      return cells.isEmpty ? "" : words(for: .all(cells))
    }
    guard !situations.contains("") else { return nil }
    let each: [String] = situations.reduce(into: []) { each, situation in
      if !each.contains(situation) { each.append(situation) }
    }
    return joined(each, Words.situationOr)
  }

  /// Whether a fact depends on no other answer.
  private func isDecided(_ input: InputID, by step: PlaceID) -> Bool {
    guard let fact = guide.fact(input) else { return false }
    return fact.rules.allSatisfy {
      $0.when.names.isEmpty && $0.when.inputs.allSatisfy { $0.input.rawValue == step.rawValue }
    }
  }

  /// The situation in which a condition holds.
  func words(for condition: Condition) -> String {
    switch condition {
    case .has(let input, let values): words(for: input, being: values)
    case .compares(let input, let comparison): words(for: comparison, at: PlaceID(input.rawValue))
    case .named(let name): guide.texts.conditions[name] ?? name.rawValue
    case .all(let conditions): joined(conditions.map { inner($0) }, Words.situationAnd)
    case .any(let conditions): joined(conditions.map { inner($0) }, Words.situationOr)
    case .not(let condition): Words.situationNot(situation: words(for: condition))
    }
  }

  /// A condition inside another; several of them together stand in brackets.
  private func inner(_ condition: Condition) -> String {
    switch condition {
    case .all(let conditions) where conditions.count > 1: Words.situationGroup(situation: words(for: condition))
    case .any(let conditions) where conditions.count > 1: Words.situationGroup(situation: words(for: condition))
    default: words(for: condition)
    }
  }

  private func words(for input: InputID, being values: [ValueID]) -> String {
    if let words = guide.texts.facts[input] {
      return values.map { words.values[$0] ?? $0.rawValue }.joined(separator: Words.or)
    }
    let step = PlaceID(input.rawValue)
    let names = values.map { Words.choiceName(choice: guide.words(of: ChoiceID($0.rawValue), at: step)) }
    return Words.whenAnswered(step: guide.words(of: step).short, choices: names.joined(separator: Words.or))
  }

  private func words(for comparison: Comparison, at step: PlaceID) -> String {
    let name = guide.words(of: step).short
    let isDate = guide.step(step)?.asks?.kind == .date
    let tests = comparison.tests.map { test in
      guard !comparison.countsDays else {
        return words(for: test.how, of: Words.daysSince(step: name), Words.days(count: test.with))
      }
      let value = guide.words(of: test, at: step)
      return isDate
        ? words(for: test.how, ofDate: name, value) : words(for: test.how, of: Words.value(step: name), value)
    }
    return joined(tests, Words.situationAnd)
  }

  private func words(for how: Comparison.Operator, of name: String, _ value: String) -> String {
    switch how {
    case .over: Words.isOver(name: name, value: value)
    case .under: Words.isUnder(name: name, value: value)
    case .atLeast: Words.isAtLeast(name: name, value: value)
    case .atMost: Words.isAtMost(name: name, value: value)
    case .equal: Words.isEqual(name: name, value: value)
    }
  }

  private func words(for how: Comparison.Operator, ofDate name: String, _ value: String) -> String {
    let name = Words.value(step: name)
    switch how {
    case .over: return Words.isAfter(name: name, value: value)
    case .under: return Words.isBefore(name: name, value: value)
    case .atLeast: return Words.isNotBefore(name: name, value: value)
    case .atMost: return Words.isNotAfter(name: name, value: value)
    case .equal: return Words.isEqual(name: name, value: value)
    }
  }

  private func joined(_ situations: [String], _ join: (String, String) -> String) -> String {
    situations.dropFirst().reduce(situations.first ?? "") { join($0, $1) }
  }
}

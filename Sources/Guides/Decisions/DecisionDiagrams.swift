/// The conditions of a guide as reduced ordered decision diagrams, in which two conditions that always agree are one.
///
/// A diagram is a number: 0 never holds, 1 always does, and any other asks whether one choice was taken and goes on with
/// another diagram for either case. Choices are asked about in the order of the flow's steps.
///
/// Source: R. E. Bryant, "Graph-Based Algorithms for Boolean Function Manipulation", IEEE Transactions on Computers
/// C-35 (1986).
struct DecisionDiagrams {
  typealias Diagram = Int32
  /// A choice of a step; those of one step, and of one section, follow each other.
  typealias Variable = Int32

  private struct Branch: Hashable {
    let variable: Variable
    let low: Diagram
    let high: Diagram
  }

  private struct Joining: Hashable {
    let condition: Diagram
    let then: Diagram
    let other: Diagram
  }

  private struct Settling: Hashable {
    let diagram: Diagram
    let settlement: Int
  }

  /// Choices about which it is known whether they were taken.
  private struct Settlement: Hashable {
    let range: Range<Variable>
    let taken: [Variable]
  }

  static let never: Diagram = 0
  static let always: Diagram = 1
  private static let leaf = Variable.max
  /// More would take too much memory: 60 bytes each, and as much again for what is remembered of them.
  private static let mostBranches = 600_000

  private let guide: Guide
  /// The choices of each step.
  private(set) var ranges: [PlaceID: Range<Variable>] = [:]
  /// The step of each choice.
  private var owners: [PlaceID] = []
  private var branches = [
    Branch(variable: leaf, low: never, high: never), Branch(variable: leaf, low: always, high: always),
  ]
  private var numbers: [Branch: Diagram] = [:]
  private var joined: [Joining: Diagram] = [:]
  private var settled: [Settling: Diagram] = [:]
  private var settlements: [Settlement: Int] = [:]
  private var settlementList: [Settlement] = []
  private var asked: [Diagram: [Variable]] = [:]
  private var facts: [InputID: [ValueID: Diagram]] = [:]
  private var named: [ConditionID: Diagram] = [:]
  /// Whether the conditions are too large to be looked through. Then diagrams mean nothing.
  private(set) var isFull = false

  init(of guide: Guide) {
    self.guide = guide
    var next: Variable = 0
    for step in guide.flow.opening + guide.flow.sections.flatMap(\.steps) {
      ranges[step.id] = next..<(next + Variable(step.choices.count))
      next += Variable(step.choices.count)
      owners += step.choices.map { _ in step.id }
    }
  }

  /// The diagram of a condition.
  mutating func diagram(of condition: Condition) -> Diagram {
    switch condition {
    case .has(let input, let values):
      return values.reduce(Self.never) { either($0, diagram(of: input, being: $1)) }
    case .compares(let input, let comparison): return diagram(of: input, meeting: comparison)
    case .named(let name):
      if let known = named[name] { return known }
      let found = guide.conditions[name].map { diagram(of: $0) } ?? Self.never
      named[name] = found
      return found
    case .all(let conditions): return conditions.reduce(Self.always) { both($0, diagram(of: $1)) }
    case .any(let conditions): return conditions.reduce(Self.never) { either($0, diagram(of: $1)) }
    case .not(let condition): return opposite(diagram(of: condition))
    }
  }

  private mutating func diagram(of input: InputID, being value: ValueID) -> Diagram {
    if let fact = guide.facts[input] { return diagrams(of: fact)[value] ?? Self.never }
    let step = PlaceID(input.rawValue)
    guard let range = ranges[step],
      let index = guide.step(step)?.choices.firstIndex(where: { $0.id.rawValue == value.rawValue })
    else { return Self.never }
    return branch(range.lowerBound + Variable(index), Self.never, Self.always)
  }

  /// A value meets a comparison if it is read as one of the bands for which the comparison holds.
  private mutating func diagram(of input: InputID, meeting comparison: Comparison) -> Diagram {
    let step = PlaceID(input.rawValue)
    guard let range = ranges[step], let question = guide.step(step)?.asks else { return Self.never }
    let fitting = zip(range, question.bands).filter { comparison.holds(for: $1, of: question) }
    // The choices of a step follow each other, so that the diagram is one chain.
    return fitting.reversed().reduce(Self.never) { branch($1.0, $0, Self.always) }
  }

  private mutating func diagrams(of fact: Fact) -> [ValueID: Diagram] {
    if let known = facts[fact.id] { return known }
    var found: [ValueID: Diagram] = [:]
    var rest = Self.always
    for rule in fact.rules {
      let fits = diagram(of: rule.when)
      found[rule.value] = either(found[rule.value] ?? Self.never, both(rest, fits))
      rest = both(rest, opposite(fits))
    }
    facts[fact.id] = found
    return found
  }

  mutating func both(_ left: Diagram, _ right: Diagram) -> Diagram { join(left, right, Self.never) }
  mutating func either(_ left: Diagram, _ right: Diagram) -> Diagram { join(left, Self.always, right) }
  mutating func opposite(_ diagram: Diagram) -> Diagram { join(diagram, Self.never, Self.always) }

  /// If the condition holds the second, else the third.
  private mutating func join(_ condition: Diagram, _ then: Diagram, _ other: Diagram) -> Diagram {
    if condition == Self.always || then == other { return then }
    if condition == Self.never { return other }
    if then == Self.always, other == Self.never { return condition }
    let key = Joining(condition: condition, then: then, other: other)
    if let known = joined[key] { return known }
    let top = min(variable(of: condition), variable(of: then), variable(of: other))
    let low = join(side(condition, top, false), side(then, top, false), side(other, top, false))
    let high = join(side(condition, top, true), side(then, top, true), side(other, top, true))
    let diagram = branch(top, low, high)
    joined[key] = diagram
    return diagram
  }

  private func variable(of diagram: Diagram) -> Variable { branches[Int(diagram)].variable }

  private func side(_ diagram: Diagram, _ variable: Variable, _ isTaken: Bool) -> Diagram {
    let branch = branches[Int(diagram)]
    guard branch.variable == variable else { return diagram }
    return isTaken ? branch.high : branch.low
  }

  private mutating func branch(_ variable: Variable, _ low: Diagram, _ high: Diagram) -> Diagram {
    guard low != high else { return low }
    let branch = Branch(variable: variable, low: low, high: high)
    if let known = numbers[branch] { return known }
    guard branches.count < Self.mostBranches else {
      isFull = true
      return Self.never
    }
    let number = Diagram(branches.count)
    branches.append(branch)
    numbers[branch] = number
    return number
  }

  /// The choices that a diagram asks about, in order.
  mutating func choices(of diagram: Diagram) -> [Variable] {
    guard diagram > Self.always else { return [] }
    if let known = asked[diagram] { return known }
    let branch = branches[Int(diagram)]
    let below = Set(choices(of: branch.low)).union(choices(of: branch.high))
    let all = [branch.variable] + below.sorted()
    asked[diagram] = all
    return all
  }

  /// The steps whose choices a diagram asks about.
  mutating func steps(of diagram: Diagram) -> Set<PlaceID> {
    Set(choices(of: diagram).map { owners[Int($0)] })
  }

  /// A number for what is known of a range of choices: those named were taken, and no other.
  mutating func settlement(of range: Range<Variable>, taken: [Variable]) -> Int {
    let settlement = Settlement(range: range, taken: taken)
    if let known = settlements[settlement] { return known }
    settlements[settlement] = settlementList.count
    settlementList.append(settlement)
    return settlementList.count - 1
  }

  /// What is left of a diagram once some choices are known.
  mutating func settle(_ diagram: Diagram, by number: Int) -> Diagram {
    let settlement = settlementList[number]
    // What is known is followed choice by choice and not remembered: a step may have hundreds of them.
    var rest = diagram
    while settlement.range.contains(variable(of: rest)) {
      let branch = branches[Int(rest)]
      rest = settlement.taken.contains(branch.variable) ? branch.high : branch.low
    }
    let branch = branches[Int(rest)]
    guard branch.variable < settlement.range.upperBound else { return rest }
    let key = Settling(diagram: rest, settlement: number)
    if let known = settled[key] { return known }
    let (low, high) = (settle(branch.low, by: number), settle(branch.high, by: number))
    let found = self.branch(branch.variable, low, high)
    settled[key] = found
    return found
  }

  /// Whether a diagram holds if nothing else is ever taken.
  func holds(_ diagram: Diagram) -> Bool {
    var diagram = diagram
    while diagram > Self.always { diagram = branches[Int(diagram)].low }
    return diagram == Self.always
  }
}

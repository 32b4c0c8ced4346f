/// The search behind an `Exploration`.
struct Explorer {
  /// A state of walks: everything that decides how they can go on.
  struct Node: Hashable {
    let place: PlaceID
    let remaining: [SectionID]
    let remembered: [PlaceID: Answer]
    let implied: [PlaceID: Answer]
  }

  /// How the search first came to a node: from which node, and by which answer.
  struct Trail {
    let node: Int?
    let answer: (step: PlaceID, given: Answer)?
  }

  /// A way from one node to the next, by one or more answers.
  struct Edge {
    let target: Int?
    let asks: Bool
    var multiplicity: UInt128
    /// The greatest digit of the answers in a path's number; 0 if nobody answers.
    var digit: UInt128 = 0
    /// The number of digits at the place.
    var radix: UInt128 = 1
  }

  private let guide: Guide
  private let asksDerivedSteps: Bool
  private let references: References
  private var nodes: [Node] = []
  private var numbers: [Node: Int] = [:]
  private var edges: [[Edge]] = []
  /// For each node, the answer by which the search first came to it.
  private(set) var trails: [Trail] = []
  /// For each place that is reached and each set of passages shown there, the first node that shows it.
  private(set) var situations: [PlaceID: [[PassageID]: Int]] = [:]
  private(set) var endings: Set<Ending> = []
  /// The place with the most nodes, if there were too many and the search was given up. Then the results are
  /// incomplete.
  private(set) var crowdedPlace: PlaceID?
  private var work = 0
  private let mostWork: Int

  /// How much work a search may do, counted in answers, sections and steps remembered: about 3 s and 200 MiB, and more for
  /// a flow with more choices, each of which may come ten times with ten steps remembered.
  ///
  /// Each answer that later words depend on multiplies the nodes, so that twenty such steps could fill any memory.
  private static func mostWork(in flow: Flow) -> Int {
    6_000_000 + 200 * flow.stepsWithKeys.reduce(0) { $0 + $1.step.choices.count }
  }

  /// Searches all walks.
  ///
  /// - Parameters:
  ///   - asksDerivedSteps: Whether steps whose answer follows from another one can also have other answers, as they can
  ///     if somebody goes back to them.
  ///   - mostWork: How much work the search may do; `nil` for what suits the flow.
  init(guide: Guide, asksDerivedSteps: Bool = false, mostWork: Int? = nil) {
    self.guide = guide
    self.asksDerivedSteps = asksDerivedSteps
    references = References(in: guide)
    self.mostWork = mostWork ?? Self.mostWork(in: guide.flow)
  }

  mutating func run() {
    let first = Node(
      place: guide.flow.start, remaining: guide.sectionOrder(first: nil), remembered: [:], implied: [:])
    _ = number(of: first, from: Trail(node: nil, answer: nil))
    var done = 0
    while done < nodes.count {
      guard work <= mostWork else {
        crowdedPlace = mostCrowdedPlace
        return
      }
      noteSituation(at: done)
      edges[done] = arrows(from: done)
      done += 1
    }
  }

  private var mostCrowdedPlace: PlaceID? {
    let counts = nodes.reduce(into: [:]) { counts, node in counts[node.place, default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private mutating func number(of node: Node, from trail: Trail) -> Int {
    if let known = numbers[node] { return known }
    numbers[node] = nodes.count
    nodes.append(node)
    edges.append([])
    trails.append(trail)
    return nodes.count - 1
  }

  private mutating func noteSituation(at number: Int) {
    let node = nodes[number]
    let passages = guide.standingPassages(at: node.place, given: node.remembered)
    if situations[node.place]?[passages] == nil { situations[node.place, default: [:]][passages] = number }
  }

  private mutating func arrows(from number: Int) -> [Edge] {
    let node = nodes[number]
    if let finding = guide.finding(node.place) {
      guard finding.retry != .none else {
        endings.insert(finding.id == guide.flow.otherCode ? .otherCode : .handedOver)
        return [Edge(target: nil, asks: false, multiplicity: 1)]
      }
      let next = Node(
        place: finding.retryStep, remaining: node.remaining, remembered: node.remembered, implied: node.implied)
      return [Edge(target: self.number(of: next, from: Trail(node: number, answer: nil)), asks: false, multiplicity: 1)]
    }
    guard let step = guide.step(node.place) else { return [] }
    if let implied = step.normalized(node.implied[step.id]) {
      let derived = arrow(for: implied, at: step, from: number, asks: false, multiplicity: 1).map { [$0] } ?? []
      return asksDerivedSteps ? derived + arrowsForAnswers(at: step, from: number) : derived
    }
    return arrowsForAnswers(at: step, from: number)
  }

  private mutating func arrowsForAnswers(at step: Step, from number: Int) -> [Edge] {
    var merged: [Edge] = []
    var placeOfTarget: [Int?: Int] = [:]
    for (answer, multiplicity) in distinguishableAnswers(of: step) {
      guard let edge = arrow(for: answer, at: step, from: number, asks: true, multiplicity: multiplicity) else {
        continue
      }
      if let same = placeOfTarget[edge.target] {
        merged[same].multiplicity += edge.multiplicity
        merged[same].digit = max(merged[same].digit, edge.digit)
      } else {
        placeOfTarget[edge.target] = merged.count
        merged.append(edge)
      }
    }
    return merged
  }

  /// The answers that make a difference later, each with the number of answers it stands for.
  private func distinguishableAnswers(of step: Step) -> [(Answer, UInt128)] {
    let together = step.choices.filter { !$0.isExclusive }
    let alike =
      !references.all.contains(step.id) && together.allSatisfy { $0.implies.isEmpty && $0.firstSection == nil }
    guard step.takesSeveral, alike else { return step.possibleAnswers.map { ($0, 1) } }
    let alone = step.choices.filter(\.isExclusive).map { (Answer($0.id), UInt128(1)) }
    guard let first = together.first else { return alone }
    return [(Answer(first.id), (UInt128(1) << UInt128(together.count)) - 1)] + alone
  }

  private mutating func arrow(
    for answer: Answer, at step: Step, from number: Int, asks: Bool, multiplicity: UInt128
  ) -> Edge? {
    let node = nodes[number]
    work += 10 + node.remaining.count + node.remembered.count + node.implied.count
    var remembered = node.remembered
    if references.all.contains(step.id) { remembered[step.id] = references.relevant(answer, at: step.id) }
    var implied = node.implied
    for choice in answer.choices.compactMap({ step.choice($0) }) { implied.merge(choice.implies) { _, new in new } }
    var remaining = node.remaining
    if step.id == guide.flow.triage {
      remaining = guide.sectionOrder(first: answer.choices.first.flatMap { step.choice($0)?.firstSection })
    }
    var known = remembered
    known[step.id] = answer
    guard let route = guide.route(of: answer, at: step, given: known) else { return nil }
    // The answer stands for the first sets of choices, so that the last of them has their number.
    let digit = asks ? (step.number(of: answer) ?? 0) + multiplicity - 1 : 0
    let radix = step.answerCount + 1
    guard let place = place(at: route.to, remaining: &remaining) else {
      return Edge(target: nil, asks: asks, multiplicity: multiplicity, digit: digit, radix: radix)
    }
    if case .sectionDone = route.to {
      let needed = references.steps(for: place, remaining: remaining, in: guide)
      remembered = remembered.filter { needed.contains($0.key) }
    }
    let next = Node(place: place, remaining: remaining, remembered: remembered, implied: implied)
    let target = self.number(of: next, from: Trail(node: number, answer: asks ? (step.id, answer) : nil))
    return Edge(target: target, asks: asks, multiplicity: multiplicity, digit: digit, radix: radix)
  }

  private mutating func place(at destination: Destination, remaining: inout [SectionID]) -> PlaceID? {
    switch destination {
    case .place(let id): return id
    case .end(let ending):
      endings.insert(ending)
      return nil
    case .sectionDone:
      guard !remaining.isEmpty, let section = guide.section(remaining.removeFirst()) else { return guide.flow.handOver }
      return section.start
    }
  }
}

extension Explorer {
  /// The sums over the edges.
  struct Figures {
    var count: UInt128?
    var shortest: Int
    var longest: Int
    var mean: Double
    /// The greatest `PathNumber` of a path; `nil` if it does not fit 128 bits.
    var greatestNumber: UInt128?
  }

  private struct Sum {
    var count: UInt128? = 0
    var weight = PathWeight(0)
    var mean = 0.0
    var shortest = Int.max
    var longest = 0
    var greatestNumber: UInt128? = 0
  }

  /// The sums over all paths, from their ends backwards.
  func figures() -> Figures {
    var sums: [Sum?] = Array(repeating: nil, count: nodes.count)
    var waiting = nodes.isEmpty ? [] : [0]
    while let number = waiting.last {
      guard sums[number] == nil else {
        waiting.removeLast()
        continue
      }
      let open = edges[number].compactMap(\.target).filter { sums[$0] == nil }
      guard open.isEmpty else {
        waiting += open
        continue
      }
      sums[number] = sum(of: edges[number], with: sums)
      waiting.removeLast()
    }
    let whole = sums.first.flatMap(\.self) ?? Sum()
    return Figures(
      count: whole.count, shortest: whole.shortest == .max ? 0 : whole.shortest, longest: whole.longest,
      mean: whole.mean, greatestNumber: whole.greatestNumber)
  }

  private func sum(of edges: [Edge], with sums: [Sum?]) -> Sum {
    let end = Sum(count: 1, weight: PathWeight(1), mean: 0, shortest: 0, longest: 0)
    let ways = edges.map { edge in
      let rest = edge.target.flatMap { sums[$0] } ?? end
      return (edge, rest, weight: rest.weight * PathWeight(Double(edge.multiplicity)))
    }
    var whole = Sum()
    whole.weight = ways.map(\.weight).reduce(PathWeight(0), +)
    for (edge, rest, weight) in ways {
      let asked = edge.asks ? 1 : 0
      whole.count = Self.add(whole.count, edge.multiplicity, times: rest.count)
      whole.mean += weight.share(of: whole.weight) * (rest.mean + Double(asked))
      whole.shortest = min(whole.shortest, rest.shortest == .max ? .max : rest.shortest + asked)
      whole.longest = max(whole.longest, rest.longest + asked)
      whole.greatestNumber = Self.greatest(whole.greatestNumber, over: edge, before: rest.greatestNumber)
    }
    return whole
  }

  /// The greater of a number and the greatest path's number over an edge.
  private static func greatest(_ known: UInt128?, over edge: Edge, before rest: UInt128?) -> UInt128? {
    guard let known, let rest, let value = PathNumber.value(edge.digit, of: edge.radix, before: rest) else {
      return nil
    }
    return max(known, value)
  }

  private static func add(_ sum: UInt128?, _ factor: UInt128, times count: UInt128?) -> UInt128? {
    guard let sum, let count else { return nil }
    let (product, tooLarge) = factor.multipliedReportingOverflow(by: count)
    let (total, over) = sum.addingReportingOverflow(product)
    return tooLarge || over ? nil : total
  }
}

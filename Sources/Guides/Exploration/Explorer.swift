/// The search behind an `Exploration`.
struct Explorer {
  /// A state of walks: everything that decides how they can go on. What is not a number has one in the lists below.
  struct Node: Hashable {
    let place: PlaceID
    /// The sections not yet walked.
    let remaining: Int
    /// What is left of each watched condition.
    let memory: Int
    /// The answers that follow for steps not yet reached.
    let implied: Int
    /// The shared findings that the walk has come through.
    let passed: Int
  }

  /// A place, and what walks remember that come to it.
  struct Arrival: Hashable {
    let place: PlaceID
    let memory: Int
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
  }

  /// An answer, or many that lead on alike.
  struct Branch {
    /// One of the answers.
    let answer: Answer
    /// How many there are.
    let multiplicity: UInt128
  }

  /// An answer for which a table has no row, or more than one.
  struct TableGap {
    let node: Int
    let step: PlaceID
    let answer: Answer
    /// The rows that fit.
    let rows: [Int]
  }

  /// An answer after which the last section is left, in a guide without a hand-over; no answer behind a finding.
  struct OpenEnd {
    let node: Int
    let answer: (step: PlaceID, given: Answer)?
  }

  let guide: Guide
  let watched: [Watched]
  private let rows: [TableID: [Int]]
  private let passages: [PlaceID: [(index: Int, id: PassageID)]]
  let conditions: [SectionID: Int]
  let retries: [PlaceID: [Int]]
  private let shared: Set<PlaceID>
  let ahead: AskedAhead
  /// For a place and what was remembered on the way to it, what has still to be.
  var lessened: [Arrival: Int] = [:]
  let sectionNumbers: [SectionID: Int]
  var diagrams: DecisionDiagrams
  private var nodes: [Node] = []
  private var numbers: [Node: Int] = [:]
  private var remaining = Numbered<[SectionID]>()
  var memories = Numbered<[DecisionDiagrams.Diagram]>()
  private var implied = Numbered<[PlaceID: Answer]>()
  private var passed = Numbered<[PlaceID]>()
  /// The ways from each node.
  private(set) var edges: [[Edge]] = []
  /// For each node, the answer by which the search first came to it.
  private(set) var trails: [Trail] = []
  /// For each place that is reached and each set of passages shown there, the first node that shows it.
  private(set) var situations: [PlaceID: [[PassageID]: Int]] = [:]
  private(set) var endings: Set<Ending> = []
  /// The first flaw of each table.
  private(set) var gaps: [TableID: TableGap] = [:]
  /// The first walk that leaves the last section where there is no hand-over.
  var openEnd: OpenEnd?
  /// Whether the last destination that was looked for is where there is none.
  var isLost = false
  /// The place with the most nodes, if there were too many and the search was given up. Then the results are
  /// incomplete.
  private(set) var crowdedPlace: PlaceID?
  /// How much work was done.
  var work = 0
  /// Whether a step has too many answers that lead on in different ways.
  var hasTooManyAnswers = false
  private let mostWork: Int

  /// How much work a search may do, counted in answers and conditions watched: about 1.5 s and 150 MiB, and more for a
  /// flow with more choices, each of which may come ten times.
  static func mostWork(in flow: Flow) -> Int {
    6_000_000 + 200 * flow.stepsWithKeys.reduce(0) { $0 + $1.step.choices.count }
  }

  /// Searches all walks.
  ///
  /// - Parameters:
  ///   - follows: Whether walks are told apart that a passage tells apart.
  ///   - mostWork: How much work the search may do; `nil` for what suits the flow.
  init(
    guide: Guide, mostWork: Int? = nil,
    follows: (PlaceID, PassageID) -> Bool = { _, _ in true }
  ) {
    self.guide = guide
    self.mostWork = mostWork ?? Self.mostWork(in: guide.flow)
    watched = Watched.all(in: guide, passages: follows)
    var rows: [TableID: [Int]] = [:]
    var passages: [PlaceID: [(Int, PassageID)]] = [:]
    var conditions: [SectionID: Int] = [:]
    var retries: [PlaceID: [Int]] = [:]
    for (index, one) in watched.enumerated() {
      switch one.purpose {
      case .row(let table, _): rows[table, default: []].append(index)
      case .section(let section): conditions[section] = index
      case .retry(let finding, _): retries[finding, default: []].append(index)
      case .passage(let place, let passage): passages[place, default: []].append((index, passage))
      }
    }
    self.rows = rows
    self.passages = passages
    self.conditions = conditions
    self.retries = retries
    shared = StepGroups(of: guide).shared
    ahead = AskedAhead(watched, in: guide)
    sectionNumbers = Dictionary(
      guide.flow.sections.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    diagrams = DecisionDiagrams(of: guide)
  }

  mutating func run() {
    let start = watched.map { diagrams.diagram(of: $0.condition) }
    let first = Node(
      place: guide.flow.start, remaining: remaining.number(of: guide.sectionOrder(first: nil)),
      memory: memories.number(of: start), implied: implied.number(of: [:]), passed: passed.number(of: []))
    _ = number(of: first, from: Trail(node: nil, answer: nil))
    var done = 0
    while done < nodes.count {
      guard work <= mostWork, !diagrams.isFull, !hasTooManyAnswers else {
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
    let memory = memories[node.memory]
    let standing = (passages[node.place] ?? []).filter { diagrams.holds(memory[$0.index]) }.map(\.id)
    if situations[node.place]?[standing] == nil { situations[node.place, default: [:]][standing] = number }
  }

  private mutating func arrows(from number: Int) -> [Edge] {
    let node = nodes[number]
    if let finding = guide.finding(node.place) { return arrows(from: number, finding) }
    guard let step = guide.step(node.place) else { return [] }
    if step.isPage {
      let wayOn = Branch(answer: Answer(Step.wayOn), multiplicity: 1)
      return edge(for: wayOn, at: step, from: number, asks: false).map { [$0] } ?? []
    }
    if let implied = step.normalized(implied[node.implied][step.id]) {
      let one = Branch(answer: implied, multiplicity: 1)
      return edge(for: one, at: step, from: number, asks: false).map { [$0] } ?? []
    }
    return arrowsForAnswers(at: step, from: number)
  }

  private mutating func arrows(from number: Int, _ finding: Finding) -> [Edge] {
    let node = nodes[number]
    let retry = retry(after: finding, memory: node.memory)
    var (place, sections, memory) = (
      finding.retryStep(asking: retry) as PlaceID?, remaining[node.remaining], node.memory
    )
    var passed = self.passed[node.passed]
    if retry == .none {
      guard let then = finding.then ?? (finding.endsCase ? nil : .sectionDone) else {
        endings.insert(finding.ends ?? (finding.id == guide.flow.otherCode ? .otherCode : .handedOver))
        return [Edge(target: nil, asks: false, multiplicity: 1)]
      }
      place = self.place(at: then, remaining: &sections, memory: &memory, passed: &passed)
      noteIfLost(number, answer: nil)
    }
    guard let place else { return [Edge(target: nil, asks: false, multiplicity: 1)] }
    memory = lessening(memory, at: place)
    let next = Node(
      place: place, remaining: remaining.number(of: sections), memory: memory, implied: node.implied,
      passed: self.passed.number(of: passed))
    return [Edge(target: self.number(of: next, from: Trail(node: number, answer: nil)), asks: false, multiplicity: 1)]
  }

  private mutating func arrowsForAnswers(at step: Step, from number: Int) -> [Edge] {
    var merged: [Edge] = []
    var placeOfTarget: [Int?: Int] = [:]
    for branch in branches(at: step, memory: nodes[number].memory) {
      guard let edge = edge(for: branch, at: step, from: number, asks: true) else { continue }
      if let same = placeOfTarget[edge.target] {
        merged[same].multiplicity += edge.multiplicity
      } else {
        placeOfTarget[edge.target] = merged.count
        merged.append(edge)
      }
    }
    return merged
  }

  private mutating func edge(for branch: Branch, at step: Step, from number: Int, asks: Bool) -> Edge? {
    let node = nodes[number]
    work += 10 + watched.count
    var memory = settled(node.memory, by: branch.answer, at: step)
    guard let route = route(of: branch.answer, at: step, memory: memory, from: number) else { return nil }
    var implied = self.implied[node.implied]
    implied[step.id] = nil
    for choice in branch.answer.choices.compactMap({ step.choice($0) }) {
      implied.merge(choice.implies) { _, new in new }
    }
    var sections = remaining[node.remaining]
    if step.id == guide.flow.triage {
      sections = guide.sectionOrder(first: branch.answer.choices.first.flatMap { step.choice($0)?.firstSection })
    }
    var passed = self.passed[node.passed]
    guard let place = place(at: route.to, remaining: &sections, memory: &memory, passed: &passed) else {
      noteIfLost(number, answer: (step.id, branch.answer))
      return Edge(target: nil, asks: asks, multiplicity: branch.multiplicity)
    }
    memory = lessening(memory, at: place)
    let next = Node(
      place: place, remaining: remaining.number(of: sections), memory: memory,
      implied: self.implied.number(of: implied),
      passed: self.passed.number(of: passed))
    let target = self.number(of: next, from: Trail(node: number, answer: asks ? (step.id, branch.answer) : nil))
    return Edge(target: target, asks: asks, multiplicity: branch.multiplicity)
  }

  /// Where an answer leads; notes tables that have no row for it, or several.
  private mutating func route(of answer: Answer, at step: Step, memory: Int, from node: Int) -> Route? {
    guard let choice = answer.choices.first.flatMap({ step.choice($0) }) else { return nil }
    switch choice.leads {
    case .route(let route): return route
    case .table(let id):
      guard let table = guide.tables[id] else { return nil }
      let fitting = (rows[id] ?? []).enumerated().filter { diagrams.holds(memories[memory][$0.element]) }.map(\.offset)
      if fitting.count != 1, gaps[id] == nil {
        gaps[id] = TableGap(node: node, step: step.id, answer: answer, rows: fitting)
      }
      return fitting.first.map { table.rows[$0].route }
    }
  }

  private mutating func place(
    at destination: Destination, remaining: inout [SectionID], memory: inout Int, passed: inout [PlaceID]
  ) -> PlaceID? {
    switch destination {
    case .place(let id):
      guard shared.contains(id) else { return id }
      guard passed.contains(id) else {
        passed = (passed + [id]).sorted()
        return id
      }
      return place(
        at: guide.finding(id)?.then ?? .sectionDone, remaining: &remaining, memory: &memory, passed: &passed)
    case .end(let ending):
      endings.insert(ending)
      return nil
    case .sectionDone:
      while !remaining.isEmpty {
        guard let section = guide.section(remaining.removeFirst()), isWalked(section.id, memory) else { continue }
        memory = forgetting(memory, ahead: [section.id] + remaining)
        return section.start
      }
      memory = forgetting(memory, ahead: [])
      isLost = guide.flow.handOver == nil
      return guide.flow.handOver
    }
  }
}

import GuideContent
import Wizard

/// A guide's routing as nodes and arrows, ready to be written in the language of a drawing program.
struct GuideGraph {
  /// A box.
  struct Node: Hashable {
    /// What a box stands for.
    enum Kind: Hashable {
      case step
      case finding
      /// The end of a part, from which the walk goes on to the next.
      case partDone
    }

    let kind: Kind
    /// The lines in the box: a place's short name and the name its files call it by.
    let lines: [String]
  }

  /// Boxes with a frame around them, where they have one.
  struct Group: Hashable {
    let title: String?
    /// Indices into `nodes`.
    let nodes: [Int]
  }

  /// An arrow from one box to another, for all choices that lead this way.
  struct Arrow: Hashable {
    let from: Int
    let to: Int
    var labels: [String]
  }

  private(set) var nodes: [Node] = []
  private(set) var groups: [Group] = []
  private(set) var arrows: [Arrow] = []

  private let guide: Guide
  private var places: [PlaceID: Int] = [:]
  private var partEnds: [PartID: Int] = [:]
  private var arrowIndices: [[Int]: Int] = [:]

  /// Draws a guide.
  init(of guide: Guide) {
    self.guide = guide
    let homes = findingHomes
    addGroup(Phrases.Graph.opening, steps: guide.flow.opening, findings: homes[nil] ?? [])
    for part in guide.flow.parts {
      addGroup(
        guide.texts.parts[part.id]?.title ?? part.id.rawValue, steps: part.steps, findings: homes[part.id] ?? [],
        endOf: part.id)
    }
    let rest = guide.flow.findings.map(\.id).filter { places[$0] == nil }
    addGroup(nil, steps: [], findings: rest)
    for step in guide.flow.opening { addArrows(from: step, in: nil) }
    for part in guide.flow.parts {
      for step in part.steps { addArrows(from: step, in: part.id) }
    }
    for part in [nil] + guide.flow.parts.map({ Optional($0.id) }) {
      for finding in homes[part] ?? [] { addArrows(fromFinding: finding, in: part) }
    }
    addArrowsBetweenParts()
  }

  /// The findings by the part that leads to them; those that end a case belong to no part.
  private var findingHomes: [PartID?: [PlaceID]] {
    let sources: [(part: PartID?, steps: [Step])] =
      [(nil, guide.flow.opening)] + guide.flow.parts.map { ($0.id, $0.steps) }
    var homes: [PartID?: [PlaceID]] = [:]
    var placed: Set<PlaceID> = [guide.flow.otherCode, guide.flow.handOver]
    for source in sources {
      let reached = source.steps.flatMap(\.choices).flatMap { routes(of: $0) }.map(\.route.to)
      for case .place(let id) in reached where guide.finding(id) != nil && placed.insert(id).inserted {
        homes[source.part, default: []].append(id)
      }
    }
    return homes
  }
}

extension GuideGraph {
  private mutating func addGroup(
    _ title: String?, steps: [Step], findings: [PlaceID], endOf part: PartID? = nil
  ) {
    let start = nodes.count
    for step in steps { add(step.id, .step) }
    for finding in findings { add(finding, .finding) }
    if let part {
      partEnds[part] = nodes.count
      nodes.append(Node(kind: .partDone, lines: [Phrases.Graph.partDone]))
    }
    groups.append(Group(title: title, nodes: Array(start..<nodes.count)))
  }

  private mutating func add(_ place: PlaceID, _ kind: Node.Kind) {
    places[place] = nodes.count
    nodes.append(Node(kind: kind, lines: [guide.words(of: place).short, place.rawValue]))
  }

  private mutating func addArrow(from: Int?, to: Int?, label: String?) {
    guard let from, let to else { return }
    let index = arrowIndices[[from, to]] ?? arrows.count
    if index == arrows.count {
      arrowIndices[[from, to]] = index
      arrows.append(Arrow(from: from, to: to, labels: []))
    }
    if let label { arrows[index].labels.append(label) }
  }

  private mutating func addArrows(from step: Step, in part: PartID?) {
    for choice in step.choices {
      let words = guide.words(of: choice.id, at: step.id)
      for (membership, route) in routes(of: choice) {
        let target = node(at: route.to, from: part, first: choice.firstPart)
        addArrow(from: places[step.id], to: target, label: membership.map { Self.label(words, $0) } ?? words)
      }
    }
  }

  private mutating func addArrows(fromFinding id: PlaceID, in part: PartID?) {
    guard let finding = guide.finding(id), let words = guide.texts.retries[finding.retry]?.choices else { return }
    for outcome in finding.retry.outcomes {
      switch outcome {
      case .same, .goOn:
        addArrow(
          from: places[id], to: node(at: .partDone, from: part, first: nil), label: words[outcome.choice])
      case .another: addArrow(from: places[id], to: places[guide.flow.otherCode], label: words[outcome.choice])
      case .fixed, .cannot, .wait: break
      }
    }
  }

  private mutating func addArrowsBetweenParts() {
    let parts = guide.flow.parts
    for (part, next) in zip(parts, parts.dropFirst()) {
      addArrow(from: partEnds[part.id], to: places[next.start], label: nil)
    }
    addArrow(from: parts.last.flatMap { partEnds[$0.id] }, to: places[guide.flow.handOver], label: nil)
  }

  private func node(at destination: Destination, from part: PartID?, first: PartID?) -> Int? {
    switch destination {
    case .place(let id): places[id]
    case .end: nil
    case .partDone:
      if let part {
        partEnds[part]
      } else {
        (first.flatMap { guide.part($0) } ?? guide.flow.parts.first).flatMap { places[$0.start] }
      }
    }
  }

  private func routes(of choice: Choice) -> [(membership: Membership?, route: Route)] {
    switch choice.leads {
    case .route(let route): [(nil, route)]
    case .comparison(let product):
      Membership.allCases.compactMap { membership in
        guide.flow.comparison[product]?[membership].map { (membership, $0) }
      }
    }
  }

  private static func label(_ choice: String, _ membership: Membership) -> String {
    switch membership {
    case .inForce: Phrases.Graph.inForce(choice: choice)
    case .notInForce: Phrases.Graph.notInForce(choice: choice)
    case .absent: Phrases.Graph.absent(choice: choice)
    case .unknown: Phrases.Graph.unknown(choice: choice)
    }
  }
}

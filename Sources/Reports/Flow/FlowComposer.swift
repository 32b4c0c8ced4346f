import GuideContent
import Guides

/// Reads a flow chart out of a guide's graph.
struct FlowComposer {
  private typealias Words = Phrases.Booklet

  private let guide: Guide
  private let numbers: PlaceNumbers
  private let graph: GuideGraph
  private let exitsOfNodes: [Int: [GuideGraph.Exit]]

  init(guide: Guide) {
    self.guide = guide
    numbers = PlaceNumbers(of: guide)
    graph = GuideGraph(of: guide, numbers: numbers)
    exitsOfNodes = Dictionary(grouping: graph.exits, by: \.from)
  }

  /// The graph in the language of Mermaid.
  var mermaid: String { MermaidText(of: graph).text }

  /// The opening and the sections.
  var sections: [FlowChart.Section] {
    let findings = guide.flow.findings.map(\.id)
    return graph.groups.compactMap { group in
      guard let title = group.title else { return nil }
      let places = group.nodes.compactMap { graph.nodes[$0].place }
      let steps = places.compactMap { guide.step($0) }.compactMap { step in
        graph.node(of: step.id).map { self.step(step, leavingFrom: $0) }
      }
      return section(title, steps: steps, findings: findings.filter(places.contains))
    }
  }

  /// The questions after findings. Their ways out are those after a finding of some section.
  var retries: FlowChart.Section? {
    let inSections = graph.groups.dropFirst().flatMap(\.nodes)
    let steps = numbers.retrySteps.compactMap { step -> FlowChart.Step? in
      guard let asked = guide.question(named: step.id) else { return nil }
      let alike = inSections.first { node in
        graph.nodes[node].place.flatMap { guide.finding($0) }?.retries == [asked.retry]
      }
      return (alike ?? graph.node(of: asked.finding.id)).map { self.step(step, leavingFrom: $0) }
    }
    return steps.isEmpty ? nil : section(Words.retries, steps: steps, findings: [])
  }

  /// What comes after the last section; `nil` if every walk ends before.
  var handOver: FlowChart.Target? { guide.flow.handOver.map { target(at: $0, .finding) } }

  private func section(_ title: String, steps: [FlowChart.Step], findings: [PlaceID]) -> FlowChart.Section {
    let ends = [steps.first, steps.last].compactMap { $0.map { numbers[$0.place] } }
    let span = Set(ends).count < 2 ? ends.first ?? "" : Words.flowSpan(first: ends[0], last: ends[1])
    return FlowChart.Section(title: title, steps: steps, span: span, findings: findings.map { name(of: $0) })
  }

  private func step(_ step: Step, leavingFrom node: Int) -> FlowChart.Step {
    let own = exitsOfNodes[node] ?? []
    let exits = step.writtenChoices.enumerated().map { index, choice in
      FlowChart.Exit(
        choices: [
          FlowChart.Choice(
            number: index + 1, text: step.isPage ? Words.readOn : guide.words(of: choice.id, at: step.id))
        ],
        ways: ways(along: own.filter { $0.choice == choice.id }, of: choice, at: step.id))
    }
    let name = name(of: step.id)
    return FlowChart.Step(
      place: step.id, name: step.takesSeveral ? Words.flowSeveral(step: name) : name, exits: joined(exits))
  }

  /// The exits; neighbours that lead the same way are joined.
  private func joined(_ exits: [FlowChart.Exit]) -> [FlowChart.Exit] {
    exits.reduce(into: []) { joined, exit in
      if let last = joined.last, last.ways == exit.ways {
        joined[joined.count - 1] = FlowChart.Exit(choices: last.choices + exit.choices, ways: exit.ways)
      } else {
        joined.append(exit)
      }
    }
  }

  /// The ways of a choice; situations that lead to the same place are joined.
  private func ways(along exits: [GuideGraph.Exit], of choice: Choice, at step: PlaceID) -> [FlowChart.Way] {
    var targets: [FlowChart.Target] = []
    var rows: [FlowChart.Target: [Table.Row]] = [:]
    for exit in exits {
      let target = target(of: exit.to)
      if rows[target] == nil { targets.append(target) }
      rows[target, default: []] += exit.row.map { [$0] } ?? []
    }
    return targets.map { target in
      let situation = targets.count > 1 ? words(for: rows[target] ?? [], of: choice, at: step) : nil
      return FlowChart.Way(situation: situation, target: target)
    }
  }

  private func words(for rows: [Table.Row], of choice: Choice, at step: PlaceID) -> String? {
    guard case .table(let id) = choice.leads, let table = guide.table(id) else { return nil }
    return SituationWords(guide: guide).words(for: rows, of: table, at: step)
  }

  private func target(of target: GuideGraph.Exit.Target) -> FlowChart.Target {
    switch target {
    case .end(let ending):
      let words = DestinationWords.words(for: ending)
      return FlowChart.Target(kind: .end, place: nil, name: words, title: words)
    case .node(let index):
      let node = graph.nodes[index]
      guard let place = node.place else {
        return FlowChart.Target(
          kind: .sectionDone, place: nil, name: Phrases.Graph.sectionDone, title: Phrases.Graph.sectionDone)
      }
      return self.target(at: place, node.kind == .finding ? .finding : .step)
    }
  }

  private func target(at place: PlaceID, _ kind: FlowChart.Target.Kind) -> FlowChart.Target {
    let name = name(of: place)
    let title = numbers.name(of: place, called: guide.words(of: place).title.asPartOfSentence)
    return FlowChart.Target(kind: kind, place: place, name: name, title: kind == .finding ? title : name)
  }

  private func name(of place: PlaceID) -> String {
    numbers.name(of: place, called: guide.words(of: place).short)
  }
}

extension FlowChart {
  /// The flow of a guide.
  init(of guide: Guide) {
    let composer = FlowComposer(guide: guide)
    self.init(
      sections: composer.sections, retries: composer.retries, handOver: composer.handOver, mermaid: composer.mermaid)
  }
}

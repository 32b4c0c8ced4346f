import GuideContent
import Guides

/// A guide's routing as boxes and arrows: what every drawing of the flow is made from.
struct GuideGraph {
  /// A box.
  struct Node: Hashable {
    /// What a box stands for.
    enum Kind: Hashable {
      case step
      case finding
      /// The end of a section. From it the walk goes on to the next section.
      case sectionDone
    }

    let kind: Kind
    /// The step or finding; `nil` at the end of a section.
    let place: PlaceID?
    /// The lines in the box: a place's short name and its name in the files, or its name in a booklet.
    let lines: [String]
  }

  /// Boxes that belong together. They have a frame if there is a title.
  struct Group: Hashable {
    let title: String?
    /// Indices into `nodes`.
    let nodes: [Int]
  }

  /// One way out of a box.
  struct Exit: Hashable {
    /// Where a way out leads.
    enum Target: Hashable {
      /// To the box of that index in `nodes`.
      case node(Int)
      case end(Ending)
    }

    let from: Int
    /// The choice of this way out; `nil` from one section to the next.
    let choice: ChoiceID?
    /// The row of the table with which the choice leads this way; `nil` if no table decides.
    let row: Table.Row?
    let to: Target
    /// The words at the arrow, on the choice and the state; `nil` from one section to the next.
    let label: String?
  }

  /// An arrow from one box to another, for all choices that lead this way.
  struct Arrow: Hashable {
    let from: Int
    let to: Int
    var labels: [String]
  }

  private(set) var nodes: [Node] = []
  private(set) var groups: [Group] = []
  private(set) var exits: [Exit] = []

  private let guide: Guide
  private let numbers: PlaceNumbers?
  private var places: [PlaceID: Int] = [:]
  private var sectionEnds: [SectionID: Int] = [:]

  /// Draws a guide.
  ///
  /// - Parameter numbers: The booklet's names of places; `nil` for the names in the files.
  init(of guide: Guide, numbers: PlaceNumbers? = nil) {
    self.guide = guide
    self.numbers = numbers
    let homes = findingHomes
    addGroup(Phrases.Graph.opening, steps: guide.flow.opening, findings: homes[nil] ?? [])
    for section in guide.flow.sections {
      addGroup(
        guide.texts.sections[section.id]?.title ?? section.id.rawValue, steps: section.steps,
        findings: homes[section.id] ?? [],
        endOf: section.id)
    }
    let rest = guide.flow.findings.map(\.id).filter { places[$0] == nil }
    addGroup(nil, steps: [], findings: rest)
    for step in guide.flow.opening { addExits(from: step, in: nil) }
    for section in guide.flow.sections {
      for step in section.steps { addExits(from: step, in: section.id) }
    }
    for section in [nil] + guide.flow.sections.map({ Optional($0.id) }) {
      for finding in homes[section] ?? [] { addExits(fromFinding: finding, in: section) }
    }
    addExitsBetweenSections()
  }

  /// The box of a place.
  func node(of place: PlaceID) -> Int? {
    places[place]
  }

  /// The arrows, in the order of the ways out.
  var arrows: [Arrow] {
    var arrows: [Arrow] = []
    var indices: [[Int]: Int] = [:]
    for exit in exits {
      guard case .node(let target) = exit.to else { continue }
      let index = indices[[exit.from, target]] ?? arrows.count
      if index == arrows.count {
        indices[[exit.from, target]] = index
        arrows.append(Arrow(from: exit.from, to: target, labels: []))
      }
      if let label = exit.label { arrows[index].labels.append(label) }
    }
    return arrows
  }

  /// The findings by the section that leads to them. Findings that end a case belong to no section, nor do endings.
  private var findingHomes: [SectionID?: [PlaceID]] {
    let sources: [(section: SectionID?, steps: [Step])] =
      [(nil, guide.flow.opening)] + guide.flow.sections.map { ($0.id, $0.steps) }
    var homes: [SectionID?: [PlaceID]] = [:]
    var placed = Set([guide.flow.otherCode, guide.flow.handOver].compactMap(\.self))
    placed.formUnion(guide.flow.findings.filter { $0.ends != nil }.map(\.id))
    for source in sources {
      let reached = source.steps.flatMap(\.choices).flatMap { guide.routes(of: $0) }.map(\.to)
      for case .place(let id) in reached where guide.finding(id) != nil && placed.insert(id).inserted {
        homes[source.section, default: []].append(id)
      }
    }
    return homes
  }
}

extension GuideGraph {
  private mutating func addGroup(
    _ title: String?, steps: [Step], findings: [PlaceID], endOf section: SectionID? = nil
  ) {
    let start = nodes.count
    for step in steps { add(step.id, .step) }
    for finding in findings { add(finding, .finding) }
    if let section {
      sectionEnds[section] = nodes.count
      nodes.append(Node(kind: .sectionDone, place: nil, lines: [Phrases.Graph.sectionDone]))
    }
    groups.append(Group(title: title, nodes: Array(start..<nodes.count)))
  }

  private mutating func add(_ place: PlaceID, _ kind: Node.Kind) {
    places[place] = nodes.count
    let short = guide.words(of: place).short
    let lines = numbers.map { [$0.name(of: place, called: short)] } ?? [short, place.rawValue]
    nodes.append(Node(kind: kind, place: place, lines: lines))
  }

  private mutating func addExit(
    from: Int?, to target: Exit.Target?, choice: ChoiceID? = nil, row: Table.Row? = nil, label: String? = nil
  ) {
    guard let from, let target else { return }
    exits.append(Exit(from: from, choice: choice, row: row, to: target, label: label))
  }

  private mutating func addExits(from step: Step, in section: SectionID?) {
    for choice in step.writtenChoices {
      let words = step.isPage ? Phrases.Booklet.readOn : guide.words(of: choice.id, at: step.id)
      for (row, route) in guide.branches(of: choice, at: step.id) {
        addExit(
          from: places[step.id], to: target(of: route.to, from: section, first: choice.firstSection), choice: choice.id,
          row: row, label: label(words, row, of: choice, at: step.id))
      }
    }
  }

  private func label(_ words: String, _ row: Table.Row?, of choice: Choice, at step: PlaceID) -> String {
    guard let row, case .table(let id) = choice.leads, let table = guide.table(id),
      let situation = SituationWords(guide: guide).words(for: [row], of: table, at: step)
    else { return words }
    return Phrases.Graph.choiceWhen(choice: words, situation: situation)
  }

  private mutating func addExits(fromFinding id: PlaceID, in section: SectionID?) {
    guard let finding = guide.finding(id) else { return }
    if ([finding.retry] + finding.retryRules.map(\.retry)).contains(.none), !finding.endsCase {
      addExit(from: places[id], to: target(of: finding.then ?? .sectionDone, from: section, first: nil))
    }
    for retry in finding.retries { addExits(from: id, asking: finding.retryStep(asking: retry), in: section) }
  }

  private mutating func addExits(from id: PlaceID, asking step: PlaceID, in section: SectionID?) {
    guard let question = guide.step(step) else { return }
    for choice in question.choices {
      guard case .route(let route) = choice.leads else { continue }
      addExit(
        from: places[id], to: target(of: route.to, from: section, first: nil), choice: choice.id,
        label: guide.words(of: choice.id, at: question.id))
    }
  }

  private mutating func addExitsBetweenSections() {
    let sections = guide.flow.sections
    for (section, next) in zip(sections, sections.dropFirst()) {
      addExit(from: sectionEnds[section.id], to: places[next.start].map { .node($0) })
    }
    let last = guide.flow.handOver.flatMap { places[$0] }
    addExit(from: sections.last.flatMap { sectionEnds[$0.id] }, to: last.map { .node($0) })
  }

  private func target(of destination: Destination, from section: SectionID?, first: SectionID?) -> Exit.Target? {
    switch destination {
    case .place(let id): return places[id].map { .node($0) }
    case .end(let ending): return .end(ending)
    case .sectionDone:
      if let section { return sectionEnds[section].map { .node($0) } }
      let next = first.flatMap { guide.section($0) } ?? guide.flow.sections.first
      return next.flatMap { places[$0.start] }.map { .node($0) }
    }
  }
}

/// Checks whether some walk reaches every place and shows every passage, and whether every table has one row for each
/// combination that a walk brings.
struct ReachCheck {
  private let guide: Guide
  /// How much work may still be done.
  private var workLeft: Int
  private var notProved: Set<PlacedPassage> = []
  private(set) var flaws = FlawList<GuideFlaw>()

  /// Looks through all walks: first with all passages at once. If that is too much, each passage is looked for among the
  /// walks that it tells apart itself, as far as the work allows.
  ///
  /// - Parameter mostWork: How much work the search may do; `nil` for what suits the flow.
  init(guide: Guide, mostWork: Int? = nil) {
    self.guide = guide
    let most = mostWork ?? Explorer.mostWork(in: guide.flow)
    workLeft = most
    let whole = Exploration(of: guide, mostWork: most / 2)
    guard whole.crowdedPlace != nil else {
      check(whole) { whole.situations[$0].map { Set($0.joined()) } }
      return
    }
    let paths = Exploration(of: guide, mostWork: most / 2) { _, _ in false }
    if let crowded = paths.crowdedPlace {
      let keys = places.first { $0.id == crowded }?.keys ?? ["sections"]
      flaws.append(GuideFlaw(.tooManySituations(at: crowded), at: .flow(keys)))
      return
    }
    let shown = provedPassages
    check(paths) { id in paths.situations[id].map { _ in shown[id] ?? [] } }
  }

  private typealias Named = (id: PlaceID, passages: [Passage], keys: [String])

  private var places: [Named] {
    guide.flow.stepsWithKeys.map { ($0.step.id, $0.step.passages, $0.keys) }
      + guide.flow.findings.map { ($0.id, $0.passages, $0.keys) }
  }

  private mutating func check(_ exploration: Exploration, shown: (PlaceID) -> Set<PassageID>?) {
    for (id, passages, keys) in places {
      guard let shown = shown(id) else {
        flaws.append(GuideFlaw(.unreachable(id), at: .flow(keys)))
        continue
      }
      for passage in passages.map(\.id) where !shown.contains(passage) {
        let keys = keys + ["passages", passage.rawValue]
        let isKnown = !notProved.contains(PlacedPassage(place: id, passage: passage))
        flaws.append(GuideFlaw(isKnown ? .unreachablePassage(passage) : .passageNotProved(passage), at: .flow(keys)))
      }
    }
    if let end = exploration.openEnd {
      var answers = exploration.answers(leadingTo: end.node)
      if let (step, given) = end.answer { answers[step] = given }
      let way = answers.sorted { $0.key < $1.key }.map { step, answer in
        "\(step): \(answer.choices.map(\.rawValue).joined(separator: "+"))"
      }
      flaws.append(GuideFlaw(.sectionsLeft(way), at: .flow(["sections"])))
    }
    for table in guide.flow.tables {
      guard let gap = exploration.gaps[table.id] else { continue }
      var answers = exploration.answers(leadingTo: gap.node)
      answers[gap.step] = gap.answer
      let values = table.inputs.map { input in
        "\(input): \(guide.values(of: input, given: answers).map(\.rawValue).joined(separator: "+"))"
      }
      let kind =
        gap.rows.isEmpty ? GuideFlaw.Kind.tableRowMissing(values) : .tableRowsDoubled(gap.rows.map { $0 + 1 }, values)
      let keys = gap.rows.isEmpty ? table.keys + ["rows"] : table.keys + ["rows", "\(gap.rows[1])"]
      flaws.append(GuideFlaw(kind, at: .flow(keys)))
    }
  }

  private struct PlacedPassage: Hashable {
    let place: PlaceID
    let passage: PassageID
  }

  /// The passages that some walk shows, each group of them looked for by itself and halved until it can be looked
  /// through.
  private var provedPassages: [PlaceID: Set<PassageID>] {
    mutating get {
      var waiting = [places.flatMap { id, passages, _ in passages.map { PlacedPassage(place: id, passage: $0.id) } }]
      var shown: [PlaceID: Set<PassageID>] = [:]
      while let group = waiting.popLast() {
        guard group.count == 1 else {
          let middle = group.count / 2
          if group.count > 8 || isCrowded(group, noting: &shown) {
            waiting += [Array(group[..<middle]), Array(group[middle...])]
          }
          continue
        }
        if isCrowded(group, noting: &shown) { notProved.formUnion(group) }
      }
      return shown
    }
  }

  private mutating func isCrowded(_ group: [PlacedPassage], noting shown: inout [PlaceID: Set<PassageID>]) -> Bool {
    guard workLeft > 0 else { return true }
    let wanted = Set(group)
    let share = group.count == 1 ? workLeft : workLeft / 16
    let exploration = Exploration(of: guide, mostWork: share) { wanted.contains(PlacedPassage(place: $0, passage: $1)) }
    workLeft -= exploration.work
    guard exploration.crowdedPlace == nil else { return true }
    for passage in group
    where exploration.situations[passage.place]?.contains(where: { $0.contains(passage.passage) }) == true {
      shown[passage.place, default: []].insert(passage.passage)
    }
    return false
  }
}

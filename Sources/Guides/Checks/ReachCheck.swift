/// Checks whether some walk reaches every place and shows every passage, as far as all walks can be looked through.
struct ReachCheck {
  let guide: Guide
  /// How much work the search may do; `nil` for what suits the flow.
  var mostWork: Int?

  var flaws: FlawList<GuideFlaw> {
    let exploration = Exploration(of: guide, mostWork: mostWork)
    let places =
      guide.flow.stepsWithKeys.map { ($0.step.id, $0.step.passages, $0.keys) }
      + guide.flow.findings.map { ($0.id, $0.passages, $0.keys) }
    var flaws = FlawList<GuideFlaw>()
    if let crowded = exploration.crowdedPlace {
      let keys = places.first { $0.0 == crowded }?.2 ?? ["sections"]
      flaws.append(GuideFlaw(.tooManySituations(at: crowded), at: .flow(keys)))
      return flaws
    }
    for (id, passages, keys) in places {
      guard let situations = exploration.situations[id] else {
        flaws.append(GuideFlaw(.unreachable(id), at: .flow(keys)))
        continue
      }
      let shown = Set(situations.joined())
      for passage in passages.map(\.id) where !shown.contains(passage) {
        flaws.append(GuideFlaw(.unreachablePassage(passage), at: .flow(keys + ["passages", passage.rawValue])))
      }
    }
    return flaws
  }
}

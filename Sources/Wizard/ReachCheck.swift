/// Whether some walk reaches every place and shows every passage.
struct ReachCheck {
  let guide: Guide

  var flaws: FlawList<GuideFlaw> {
    let exploration = Exploration(of: guide)
    let places =
      guide.flow.stepsWithKeys.map { ($0.step.id, $0.step.passages, $0.keys) }
      + guide.flow.findings.map { ($0.id, $0.passages, $0.keys) }
    var flaws = FlawList<GuideFlaw>()
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

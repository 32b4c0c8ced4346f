/// Whether some walk reaches every place and shows every passage.
struct ReachCheck {
  let guide: Guide

  var flaws: [GuideFlaw] {
    let exploration = Exploration(of: guide)
    let places =
      guide.flow.stepsWithKeys.map { ($0.step.id, $0.step.passages, $0.keys) }
      + guide.flow.findings.map { ($0.id, $0.passages, $0.keys) }
    return places.flatMap { id, passages, keys -> [GuideFlaw] in
      guard let situations = exploration.situations[id] else { return [GuideFlaw(.unreachable(id), at: .flow(keys))] }
      let shown = Set(situations.joined())
      return passages.map(\.id).filter { !shown.contains($0) }.map {
        GuideFlaw(.unreachablePassage($0), at: .flow(keys + ["passages", $0.rawValue]))
      }
    }
  }
}

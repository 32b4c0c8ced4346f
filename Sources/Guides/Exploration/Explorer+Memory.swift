/// What a walk remembers: what is left of the watched conditions.
extension Explorer {
  /// What is left of the watched conditions after an answer.
  mutating func settled(_ memory: Int, by answer: Answer, at step: Step) -> Int {
    guard let range = diagrams.ranges[step.id], !watched.isEmpty else { return memory }
    let taken = step.choices.indices.filter { answer.choices.contains(step.choices[$0].id) }
      .map { range.lowerBound + DecisionDiagrams.Variable($0) }
    let settlement = diagrams.settlement(of: range, taken: taken)
    return memories.number(of: memories[memory].map { diagrams.settle($0, by: settlement) })
  }

  /// Whether a section is walked whose turn has come.
  func isWalked(_ section: SectionID, _ memory: Int) -> Bool {
    conditions[section].map { diagrams.holds(memories[memory][$0]) } ?? true
  }

  /// The memory without what the sections ahead cannot ask for; of the steps outside them nobody will be asked.
  mutating func forgetting(_ memory: Int, ahead: [SectionID]) -> Int {
    guard !watched.isEmpty else { return memory }
    let numbers = Set(ahead.compactMap { sectionNumbers[$0] })
    var left = memories[memory]
    for (index, one) in watched.enumerated() where left[index] > DecisionDiagrams.always {
      guard one.sections?.isDisjoint(with: numbers) != true else {
        left[index] = DecisionDiagrams.never
        continue
      }
      for step in diagrams.steps(of: left[index]) where !isAhead(step, numbers) {
        let settlement = diagrams.settlement(of: diagrams.ranges[step] ?? 0..<0, taken: [])
        left[index] = diagrams.settle(left[index], by: settlement)
      }
    }
    return memories.number(of: left)
  }

  /// The memory without what walks that have come to a place can no longer ask for.
  mutating func lessening(_ memory: Int, at place: PlaceID) -> Int {
    guard !watched.isEmpty else { return memory }
    let arrival = Arrival(place: place, memory: memory)
    if let known = lessened[arrival] { return known }
    var left = memories[memory]
    for number in ahead.forgotten(at: place) { left[number] = DecisionDiagrams.never }
    let less = memories.number(of: left)
    lessened[arrival] = less
    return less
  }

  /// The question that comes after a finding.
  func retry(after finding: Finding, memory: Int) -> Finding.Retry {
    let fitting = (retries[finding.id] ?? []).firstIndex { diagrams.holds(memories[memory][$0]) }
    return fitting.map { finding.retryRules[$0].retry } ?? finding.retry
  }

  private func isAhead(_ step: PlaceID, _ sections: Set<Int>) -> Bool {
    guide.section(of: step).flatMap { sectionNumbers[$0.id] }.map(sections.contains) ?? false
  }
}

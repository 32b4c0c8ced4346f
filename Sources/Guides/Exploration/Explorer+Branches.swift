extension Explorer {
  /// The answers to a step, those together that lead on alike.
  mutating func branches(at step: Step, memory: Int) -> [Branch] {
    let single = step.choices.filter { !step.takesSeveral || $0.isExclusive }.map { choice in
      Branch(answer: Answer(choice.id), multiplicity: 1)
    }
    guard step.takesSeveral else { return single }
    let asked = askedChoices(of: step, memory: memory)
    let together = step.choices.filter { !$0.isExclusive }
    let telling = together.filter { asked.contains($0.id) || !$0.implies.isEmpty || $0.firstSection != nil }.map(\.id)
    let others = together.map(\.id).filter { !telling.contains($0) }
    let sets = UInt128(1) << UInt128(others.count)
    let several = subsets(of: telling).compactMap { taken -> Branch? in
      let least = taken.isEmpty ? Array(others.prefix(1)) : taken
      guard !least.isEmpty else { return nil }
      work += 1
      return Branch(
        answer: step.ordered(Answer(least)), multiplicity: taken.isEmpty ? sets - 1 : sets)
    }
    return several + single
  }

  /// All sets of some choices; only the first one if there are so many that the search has to be given up.
  private mutating func subsets(of choices: [ChoiceID]) -> [[ChoiceID]] {
    guard choices.count < 20 else {
      hasTooManyAnswers = true
      return [[]]
    }
    return (0..<(1 << choices.count)).map { bits in
      choices.indices.filter { bits >> $0 & 1 == 1 }.map { choices[$0] }
    }
  }

  /// The choices of a step that some watched condition still asks about.
  private mutating func askedChoices(of step: Step, memory: Int) -> Set<ChoiceID> {
    guard let range = diagrams.ranges[step.id] else { return [] }
    var found: Set<ChoiceID> = []
    for diagram in Set(memories[memory]) {
      for variable in diagrams.choices(of: diagram) where range.contains(variable) {
        found.insert(step.choices[Int(variable - range.lowerBound)].id)
      }
    }
    return found
  }

  /// Notes the first walk that leaves the last section where there is no hand-over.
  mutating func noteIfLost(_ node: Int, answer: (step: PlaceID, given: Answer)?) {
    if isLost, openEnd == nil { openEnd = OpenEnd(node: node, answer: answer) }
    isLost = false
  }
}

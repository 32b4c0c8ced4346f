extension Step {
  /// Whether the step takes an answer: choices that the step has, each once; one of them, or several that can be taken
  /// together. A step that asks for a value takes one, and also what a value is read as.
  public func accepts(_ answer: Answer) -> Bool {
    if let value = answer.value { return asks?.band(of: value) != nil }
    guard !isPage, !answer.choices.isEmpty, Set(answer.choices).count == answer.choices.count else { return false }
    if answer.choices.count == 1 { return choice(answer.choices[0]) != nil }
    return takesSeveral && Set(choices.filter { !$0.isExclusive }.map(\.id)).isSuperset(of: answer.choices)
  }

  /// The choices that have words: none at a page, nor where a value is asked for.
  public var wordedChoices: [ChoiceID] { isPage || asksValue ? [] : choices.map(\.id) }

  /// The answer with its choices in the step's order, so that equal answers are equal values.
  public func ordered(_ answer: Answer) -> Answer {
    if let value = answer.value, let asks {
      return Answer(value, readAs: asks.band(of: value).map { [$0.id(for: asks.kind)] } ?? [])
    }
    return Answer(choices.map(\.id).filter(answer.choices.contains))
  }

  /// The answer in the step's order; `nil` if there is none or the step does not take it.
  public func normalized(_ answer: Answer?) -> Answer? {
    answer.flatMap { accepts($0) ? ordered($0) : nil }
  }

  /// Every answer that the step takes: each choice, and at a step that takes several also each set of choices that can
  /// be taken together.
  var possibleAnswers: [Answer] {
    guard !isPage else { return [] }
    guard takesSeveral else { return choices.map { Answer($0.id) } }
    let together = choices.filter { !$0.isExclusive }.map(\.id)
    let sets = (1..<(1 << together.count)).map { bits in
      Answer(together.indices.filter { bits >> $0 & 1 == 1 }.map { together[$0] })
    }
    return sets + choices.filter(\.isExclusive).map { Answer($0.id) }
  }
}

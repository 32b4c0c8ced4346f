extension Flow {
  /// The flow in which each step that asks for a value has its bands, and a choice for each of them.
  var withBands: Flow {
    guard opening.contains(where: \.asksValue) || sections.contains(where: { $0.steps.contains(where: \.asksValue) })
    else { return self }
    let comparisons = Dictionary(grouping: everyCondition.flatMap(\.comparisons), by: \.input)
      .mapValues { $0.map(\.comparison) }
    var flow = self
    flow.opening = opening.map { $0.divided(by: comparisons[$0.id.input] ?? []) }
    for index in sections.indices {
      flow.sections[index].steps = sections[index].steps.map { $0.divided(by: comparisons[$0.id.input] ?? []) }
    }
    return flow
  }

  /// Every condition that stands somewhere in the flow.
  private var everyCondition: [Condition] {
    let steps = opening + sections.flatMap(\.steps)
    let atFindings = findings.flatMap { $0.passages.map(\.when) + $0.retryRules.map(\.when) }
    return facts.flatMap { $0.rules.map(\.when) } + conditions.keys.sorted().compactMap { conditions[$0] }
      + sections.map(\.when) + steps.flatMap { $0.passages.map(\.when) } + atFindings
  }
}

extension Step {
  /// Whether the step asks for a value.
  public var asksValue: Bool { asks != nil }

  fileprivate func divided(by comparisons: [Comparison]) -> Step {
    guard var asks else { return self }
    asks.bands = asks.bands(dividedBy: comparisons)
    var step = self
    step.asks = asks
    step.choices = asks.bands.map { Choice(id: $0.id(for: asks.kind), leads: asks.leads) }
    return step
  }
}

extension Guide {
  /// Whether the condition holds for the answers on a path.
  public func holds(_ condition: Condition, given answers: [PlaceID: Answer]) -> Bool {
    let answered = condition.answers.allSatisfy { step, choices in
      answers[step].map { $0.choices.contains(where: choices.contains) } ?? false
    }
    guard answered else { return false }
    return condition.membership.allSatisfy { product, wanted in
      wanted.contains(membership(of: product, given: answers))
    }
  }

  /// The names of the passages that a place shows, in the flow's order, for the answers on the path to it.
  public func standingPassages(at id: PlaceID, given answers: [PlaceID: Answer]) -> [PassageID] {
    let passages = step(id)?.passages ?? finding(id)?.passages ?? []
    return passages.filter { holds($0.when, given: answers) }.map(\.id)
  }

  /// Whether a product is signed, by the answers on a path.
  public func membership(of product: ProductID, given answers: [PlaceID: Answer]) -> Membership {
    flow.contract?.membership(of: product, given: answers, in: self) ?? .unknown
  }

  /// Where an answer leads, for the answers on the path up to this step; `nil` if a comparison has no row, which no
  /// checked guide has.
  public func route(of answer: Answer, at step: Step, given answers: [PlaceID: Answer]) -> Route? {
    let routes = answer.choices.compactMap { id -> Route? in
      switch step.choice(id)?.leads {
      case .route(let route): route
      case .comparison(let product): flow.comparison[product]?[membership(of: product, given: answers)]
      case nil: nil
      }
    }
    guard var joined = routes.first else { return nil }
    for route in routes.dropFirst() {
      joined.found += route.found.filter { !joined.found.contains($0) }
      joined.ruledOut += route.ruledOut.filter { !joined.ruledOut.contains($0) }
    }
    return joined
  }

  /// Every route that a choice can take: its own, or each row of the comparison with the state of the contract in which
  /// it is taken.
  public func branches(of choice: Choice) -> [(membership: Membership?, route: Route)] {
    switch choice.leads {
    case .route(let route): [(nil, route)]
    case .comparison(let product):
      Membership.allCases.compactMap { membership in
        flow.comparison[product]?[membership].map { (membership, $0) }
      }
    }
  }

  /// Every route a choice can take.
  public func routes(of choice: Choice) -> [Route] {
    branches(of: choice).map(\.route)
  }

  /// The most steps from a step to the end of its section, that step included.
  ///
  /// - Parameter section: The step's section; `nil` before the first section.
  public func longestChain(from step: PlaceID, in section: SectionID?) -> Int {
    let steps = section.flatMap { self.section($0)?.steps } ?? flow.opening
    return StepGraph(steps: steps, in: self).longestChains[step] ?? 1
  }

  /// The sections in the order of a walk.
  ///
  /// - Parameter first: The section that comes first; `nil` for the usual order.
  public func sectionOrder(first: SectionID?) -> [SectionID] {
    let usual = flow.sections.map(\.id)
    guard let first, usual.contains(first) else { return usual }
    return [first] + usual.filter { $0 != first }
  }
}

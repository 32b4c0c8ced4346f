extension Guide {
  /// Whether the condition holds for the answers on a path.
  public func holds(_ condition: Condition, given answers: [PlaceID: Answer]) -> Bool {
    var reading = AnswerReading(of: answers, in: self)
    return reading.holds(condition)
  }

  /// The values of a step or a fact, for the answers on a path: the choices of an answer, or the one value of a fact.
  public func values(of input: InputID, given answers: [PlaceID: Answer]) -> [ValueID] {
    var reading = AnswerReading(of: answers, in: self)
    return reading.values(of: input)
  }

  /// The names of the passages that a place shows, in the flow's order, for the answers on the path to it.
  public func standingPassages(at id: PlaceID, given answers: [PlaceID: Answer]) -> [PassageID] {
    let passages = step(id)?.passages ?? finding(id)?.passages ?? []
    var reading = AnswerReading(of: answers, in: self)
    return passages.filter { reading.holds($0.when) }.map(\.id)
  }

  /// The fact of that name; `nil` if there is none.
  public func fact(_ id: InputID) -> Fact? { facts[id] }

  /// The table of that name; `nil` if there is none.
  public func table(_ id: TableID) -> Table? { tables[id] }

  /// Where an answer leads, for the answers on the path up to this step and this answer; `nil` if a table has no row,
  /// which no checked guide has.
  public func route(of answer: Answer, at step: Step, given answers: [PlaceID: Answer]) -> Route? {
    let routes = answer.choices.compactMap { id -> Route? in
      switch step.choice(id)?.leads {
      case .route(let route): return route
      case .table(let table):
        var reading = AnswerReading(of: answers, in: self)
        return tables[table].flatMap { reading.row(of: $0)?.route }
      case nil: return nil
      }
    }
    guard var joined = routes.first else { return nil }
    for route in routes.dropFirst() {
      joined.found += route.found.filter { !joined.found.contains($0) }
      joined.ruledOut += route.ruledOut.filter { !joined.ruledOut.contains($0) }
    }
    return joined
  }

  /// Every route that a choice can take: its own, or each row of its table that can fit after this choice; after
  /// whatever value, at a step that asks for one.
  public func branches(of choice: Choice, at step: PlaceID) -> [(row: Table.Row?, route: Route)] {
    switch choice.leads {
    case .route(let route): return [(nil, route)]
    case .table(let id):
      let rows = tables[id]?.rows ?? []
      guard rows.contains(where: { !$0.cells.isEmpty }) else { return rows.map { ($0, $0.route) } }
      let asked = self.step(step)
      guard let asked, asked.asksValue else {
        return possibleRows(of: rows, after: choice.id, at: step).map { ($0, $0.route) }
      }
      return rows.filter { row in
        asked.choices.contains { !possibleRows(of: [row], after: $0.id, at: step).isEmpty }
      }
      .map { ($0, $0.route) }
    }
  }

  /// Every route a choice can take, whatever else was answered.
  public func routes(of choice: Choice) -> [Route] {
    switch choice.leads {
    case .route(let route): [route]
    case .table(let id): tables[id]?.rows.map(\.route) ?? []
    }
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

import Guides

/// How many numbers are set aside for the paths that go on from a place.
///
/// It is the number of those paths, or more: if an answer can lead to several places, by a table or by the condition of a
/// section, the one with the most paths counts. So no condition has to be decided, and the work grows with the number of
/// choices, not with that of the walks.
struct PathRooms {
  /// A place with the sections that are walked after its own; no place stands for the end of a path.
  private struct Position: Hashable {
    let place: PlaceID?
    /// The number of the list of those sections.
    let remaining: Int

    static let end = Position(place: nil, remaining: 0)
  }

  private let guide: Guide
  private let implied: [PlaceID: [Answer]]
  private var known: [Position: UInt128] = [.end: 1]
  private var lists: [[SectionID]] = []
  private var numbers: [[SectionID]: Int] = [:]

  /// Prepares the rooms of a guide whose steps do not lead in a circle.
  init(of guide: Guide) {
    self.guide = guide
    let choices = (guide.flow.opening + guide.flow.sections.flatMap(\.steps)).flatMap(\.choices)
    implied = choices.reduce(into: [:]) { implied, choice in
      for (step, answer) in choice.implies { implied[step, default: []].append(answer) }
    }
  }

  /// The room for all paths of the guide; `nil` if it does not fit 128 bits.
  mutating func all() -> UInt128? {
    let whole = room(at: position(at: guide.flow.start, before: guide.sectionOrder(first: nil)))
    return whole == .max ? nil : whole
  }

  /// The rooms of the answers at a question of a walk.
  mutating func rooms(at question: Walk.Question) -> AnswerRooms {
    let position = position(at: question.step.id, before: question.remaining)
    _ = room(at: position)
    return rooms(of: question.step, at: position, isDerived: question.implied != nil)
  }

  /// The room at a position; the greatest number there is if it does not fit. What it depends on comes first, in a list
  /// and not by recursion, since a chain of steps may be thousands long.
  private mutating func room(at position: Position) -> UInt128 {
    var waiting = [position]
    while let next = waiting.last {
      let open = known[next] == nil ? arrivals(from: next).filter { known[$0] == nil } : []
      if open.isEmpty {
        known[next] = known[next] ?? computedRoom(at: next)
        waiting.removeLast()
      } else {
        waiting += open
      }
    }
    return known[position] ?? .max
  }

  private mutating func computedRoom(at position: Position) -> UInt128 {
    guard let step = position.place.flatMap({ guide.step($0) }), !step.isPage else {
      return most(arrivals(from: position))
    }
    return rooms(of: step, at: position, isDerived: false).end
  }

  private mutating func rooms(of step: Step, at position: Position, isDerived: Bool) -> AnswerRooms {
    let derived = (implied[step.id] ?? []).compactMap { step.normalized($0) }.flatMap(\.choices)
      .compactMap { step.choice($0) }
    var choices: [(choice: Choice, room: UInt128)] = []
    for choice in step.choices { choices.append((choice, most(arrivals(after: choice, at: step, position)))) }
    let (alone, together) = (choices.filter { step.isAlone($0.choice) }, choices.filter { !step.isAlone($0.choice) })
    let followed = derived.flatMap { arrivals(after: $0, at: step, position) }
    return AnswerRooms(
      step: step, unanswered: most(followed),
      goesOnUnanswered: isDerived, together: together.map(\.room).max() ?? 0, alone: alone.map(\.room))
  }

  private func most(_ positions: [Position]) -> UInt128 {
    positions.compactMap { known[$0] }.max() ?? 1
  }

  /// Every position to which the paths from this one can come next.
  private mutating func arrivals(from position: Position) -> [Position] {
    guard let place = position.place else { return [] }
    if let finding = guide.finding(place) {
      // A walk that comes to the finding again goes on at once.
      let then = finding.endsCase ? [.end] : arrivals(at: finding.then ?? .sectionDone, before: position.remaining)
      return then
        + finding.retries.map { Position(place: finding.retryStep(asking: $0), remaining: position.remaining) }
    }
    guard let step = guide.step(place) else { return [.end] }
    return step.choices.flatMap { arrivals(after: $0, at: step, position) }
  }

  private mutating func arrivals(after choice: Choice, at step: Step, _ position: Position) -> [Position] {
    let isTriage = step.id == guide.flow.triage
    let remaining = isTriage ? number(of: guide.sectionOrder(first: choice.firstSection)) : position.remaining
    return guide.routes(of: choice).flatMap { arrivals(at: $0.to, before: remaining) }
  }

  private mutating func arrivals(at destination: Destination, before remaining: Int) -> [Position] {
    switch destination {
    case .end: return [.end]
    case .place(let id): return [Position(place: id, remaining: remaining)]
    case .sectionDone:
      var starts: [Position] = []
      let sections = lists[remaining]
      for (index, section) in sections.enumerated() {
        guard let next = guide.section(section) else { continue }
        starts.append(position(at: next.start, before: Array(sections[(index + 1)...])))
        if next.when == .always { return starts }
      }
      return starts + [guide.flow.handOver.map { position(at: $0, before: []) } ?? .end]
    }
  }

  private mutating func position(at place: PlaceID, before sections: [SectionID]) -> Position {
    Position(place: place, remaining: number(of: sections))
  }

  private mutating func number(of sections: [SectionID]) -> Int {
    if let known = numbers[sections] { return known }
    numbers[sections] = lists.count
    lists.append(sections)
    return lists.count - 1
  }
}

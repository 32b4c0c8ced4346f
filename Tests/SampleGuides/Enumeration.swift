package import Guides
import Wizard

/// Every path of a guide, walked one by one with a session: slow, and sure.
package struct Enumeration {
  package private(set) var pathCount: UInt128 = 0
  package private(set) var questionCounts: [Int] = []
  package private(set) var situations: [PlaceID: Set<[PassageID]>] = [:]
  package private(set) var endings: Set<Ending> = []

  package init(of guide: Guide) throws {
    try walkOn(from: Session(guide: guide))
  }

  package var mean: Double { Double(questionCounts.reduce(0, +)) / Double(questionCounts.count) }

  private mutating func walkOn(from start: Session) throws {
    var session = start
    while session.place.kind == .finding, session.path.ending == nil { try session.make(.goOn) }
    guard session.path.ending == nil, let step = session.guide.step(session.cursor) else { return note(session) }
    for answer in Self.answers(to: step) {
      var next = session
      try next.make(.answer(answer))
      try walkOn(from: next)
    }
  }

  private mutating func note(_ session: Session) {
    pathCount += 1
    questionCounts.append(session.path.places.count { $0.answer != nil && !$0.isDerived })
    if let ending = session.path.ending { endings.insert(ending) }
    var answers: [PlaceID: Answer] = [:]
    for place in session.path.places {
      situations[place.id, default: []].insert(session.guide.standingPassages(at: place.id, given: answers))
      answers[place.id] = place.answer
    }
  }

  /// Every set of choices that the step takes.
  package static func answers(to step: Step) -> [Answer] {
    (0..<(1 << step.choices.count)).map { bits in
      Answer(step.choices.indices.filter { bits >> $0 & 1 == 1 }.map { step.choices[$0].id })
    }.filter(step.accepts)
  }
}

public import Guides
public import Wizard

/// Makes the case of a session, and the events of its answers since the last time.
public struct CaseComposer: Sendable {
  private var answers: [PlaceID: TimedAnswer]
  private var cursor: PlaceID
  private var arrivedAt: Timestamp

  /// Begins with a session.
  ///
  /// - Parameter kept: The answers of the case as it was kept before, with their times; empty for a new case.
  public init(of session: Session, kept: [PlaceID: TimedAnswer] = [:], at now: Timestamp) {
    answers = kept.filter { session.answers[$0.key] == $0.value.answer }
    cursor = session.cursor
    arrivedAt = now
  }

  /// When the last answer was given; `nil` if there is none.
  public var lastAnsweredAt: Timestamp? { answers.values.map(\.answeredAt).max() }

  /// The case as it is now, and the events since the last call.
  ///
  /// - Parameter day: Gives the local day of a moment. The days until somebody should ask again are counted from the
  ///   day of the last answer.
  public mutating func compose(
    _ session: Session, under cover: CaseCover, for audience: Audience, at now: Timestamp,
    day: (Timestamp) -> CalendarDay
  ) -> (snapshot: Case, events: [CaseEvent]) {
    let events = take(session.answers, at: now)
    if session.cursor != cursor {
      cursor = session.cursor
      arrivedAt = now
    }
    let status = CaseStatus(session.path.ending)
    let verdict = Summary.verdict(of: session.path).place
    let snapshot = Case(
      number: cover.number, guide: session.guide.flow.id, guideVersion: session.guide.flow.version,
      audience: audience, openedAt: cover.openedAt, changedAt: now, answers: answers, notes: session.notes,
      cursor: session.cursor, details: cover.details, status: status,
      headline: verdict.map { session.guide.words(of: $0).short } ?? "", causesFound: Self.causesFound(on: session),
      followUp: status == .waiting
        ? verdict.flatMap { session.guide.finding($0)?.followUp }?
          .days(after: day(lastAnsweredAt ?? now), told: cover.followUp)?.lowerBound : nil,
      parkedBecause: cover.parkedBecause, drafts: cover.drafts)
    return (snapshot, events)
  }

  /// Takes the answers, and gives the events that lead from the answers before to these.
  private mutating func take(_ given: [PlaceID: Answer], at now: Timestamp) -> [CaseEvent] {
    var events: [CaseEvent] = []
    for (step, answer) in given.sorted(by: { $0.key < $1.key }) where answers[step]?.answer != answer {
      let seconds = step == cursor ? now.seconds(since: arrivedAt) : nil
      events.append(CaseEvent(answers[step] == nil ? .answered : .changed, place: step, at: now, after: seconds))
      answers[step] = TimedAnswer(answer, at: now)
    }
    for step in answers.keys.sorted() where given[step] == nil {
      events.append(CaseEvent(.undone, place: step, at: now))
      answers[step] = nil
    }
    return events
  }

  private static func causesFound(on session: Session) -> [CauseID] {
    session.guide.flow.causes.filter { cause in
      switch session.path.causes[cause] {
      case .found, .foundAndStayed: true
      case .open, .ruledOut, nil: false
      }
    }
  }
}

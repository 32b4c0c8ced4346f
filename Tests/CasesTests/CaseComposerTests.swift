import Cases
import Guides
import SampleGuides
import Testing
import Wizard

@Suite("Making the case of a walk")
struct CaseComposerTests {
  private func day(_ moment: Timestamp) -> CalendarDay {
    CalendarDay(daysSinceEpoch: moment.seconds / 86_400)
  }

  private func moment(_ seconds: Int) -> Timestamp { Timestamp(seconds: 1_000 + seconds) }

  private func cover() throws -> CaseCover {
    CaseCover(number: try #require(CaseNumber("K7MNP-3RTUW-9XYAC")), openedAt: moment(0))
  }

  @Test("notes when each answer was given, and for how long its question had stood")
  func times() throws {
    var session = Session(guide: try SmallGuide.guide)
    var composer = CaseComposer(of: session, at: moment(0))
    let first = session.cursor
    try session.make(.answer(try firstAnswer(at: session)))
    var composed = composer.compose(session, under: try cover(), for: .agent, at: moment(5), day: day)
    #expect(composed.events == [CaseEvent(.answered, place: first, at: moment(5), after: 5)])
    #expect(composed.snapshot.answers[first]?.answeredAt == moment(5))
    let second = session.cursor
    try session.make(.answer(try firstAnswer(at: session)))
    composed = composer.compose(session, under: try cover(), for: .agent, at: moment(12), day: day)
    #expect(composed.events == [CaseEvent(.answered, place: second, at: moment(12), after: 7)])
    #expect(composed.snapshot.answers[first]?.answeredAt == moment(5))
    #expect(composed.snapshot.cursor == session.cursor)
  }

  @Test("tells an answer that was changed from one that was taken back")
  func changes() throws {
    var session = Session(guide: try SmallGuide.guide)
    var composer = CaseComposer(of: session, at: moment(0))
    let first = session.cursor
    let choices = try #require(session.guide.step(first)?.choices)
    try session.make(.answer(Answer(choices[0].id)))
    _ = composer.compose(session, under: try cover(), for: .agent, at: moment(1), day: day)
    try session.make(.go(first))
    try session.make(.answer(Answer(choices[1].id)))
    var events = composer.compose(session, under: try cover(), for: .agent, at: moment(2), day: day).events
    #expect(events.map(\.kind) == [.changed])
    try session.make(.undo)
    try session.make(.undo)
    events = composer.compose(session, under: try cover(), for: .agent, at: moment(3), day: day).events
    #expect(events.map(\.kind) == [.undone])
    #expect(events.map(\.place) == [first])
  }

  @Test("keeps the times of answers that were kept before, and notes nothing for them")
  func resumed() throws {
    var session = Session(guide: try SmallGuide.guide)
    try session.make(.answer(try firstAnswer(at: session)))
    let kept = session.answers.mapValues { TimedAnswer($0, at: moment(-500)) }
    var composer = CaseComposer(of: session, kept: kept, at: moment(0))
    let composed = composer.compose(session, under: try cover(), for: .merchant, at: moment(1), day: day)
    #expect(composed.events.isEmpty)
    #expect(composed.snapshot.answers == kept)
    #expect(composed.snapshot.audience == .merchant)
  }

  @Test("counts the days until one should ask again from the last answer, however late it is written")
  func followUp() throws {
    var session = try Session.small("this-code", "always", "yes", "escrow", "waiting", "wait")
    var composer = CaseComposer(of: session, at: moment(0))
    let first = composer.compose(session, under: try cover(), for: .agent, at: moment(0), day: day).snapshot
    #expect(first.status == .waiting)
    #expect(first.followUp == day(moment(0)).addingWorkingDays(1))
    try session.make(.note("later"))
    let later = composer.compose(session, under: try cover(), for: .agent, at: moment(3 * 86_400), day: day).snapshot
    #expect(later.followUp == first.followUp)
    #expect(later.changedAt == moment(3 * 86_400))
  }

  private func firstAnswer(at session: Session) throws -> Answer {
    Answer(try #require(session.guide.step(session.cursor)?.choices.first?.id))
  }
}

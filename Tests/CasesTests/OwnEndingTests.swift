import Cases
import Guides
import SampleGuides
import Testing
import Wizard

@Suite("A case that ends as its guide says")
struct OwnEndingTests {
  /// A Friday.
  private static let friday = CalendarDay(year: 2026, month: 11, day: 20)

  private func walked(_ answers: String) throws -> Session {
    var session = Session(guide: try ReturnsGuide.guide)
    for answer in answers.split(separator: " ") { try session.walk(String(answer)) }
    return session
  }

  @Test(
    "has the ending as its verdict, and what the ending asks for as the first thing to do",
    arguments: [
      ("keep", "kept", []), ("return intact", "refund", ["refund: Do refund. by The finance"]),
      ("return broken same", "to-shop", []),
    ])
  func verdict(answers: String, ending: PlaceID, actions: [String]) throws {
    let summary = Summary(of: try walked(answers), on: Self.friday)
    #expect(summary.verdict == .ended(ending))
    #expect(summary.actions.map { "\($0.finding): \($0.text) by \($0.actor)" } == actions)
  }

  @Test("names no finding after which it was solved whose remedy did not help")
  func solvedOtherwise() throws {
    var flow = ReturnsGuide.flow
    flow.findings[0].then = .end(.solved)
    var session = Session(guide: Guide(trusted: flow, texts: ReturnsGuide.texts))
    for answer in ["return", "broken", "same"] { try session.walk(answer) }
    #expect(Summary(of: session, on: Self.friday).verdict == .solved(after: nil))
    try session.change("retry.repair", to: "fixed")
    #expect(Summary(of: session, on: Self.friday).verdict == .solved(after: "repair"))
  }

  @Test("is kept with the day that somebody told, where the guide asks for one and the case waits")
  func told() throws {
    var flow = ReturnsGuide.flow
    flow.findings[1].followUp = .asked
    let day = CalendarDay(year: 2026, month: 12, day: 3)
    let number = try #require(CaseNumber("K7MNP-3RTUW-9XYAC"))
    let cover = CaseCover(number: number, openedAt: Timestamp(seconds: 0), followUp: day)
    for (answer, followUp) in [("intact", day), ("unsure", nil)] {
      var session = Session(guide: Guide(trusted: flow, texts: ReturnsGuide.texts))
      try session.walk("return", answer)
      var composer = CaseComposer(of: session, at: Timestamp(seconds: 0))
      let kept = composer.compose(session, under: cover, for: .agent, at: Timestamp(seconds: 60)) { _ in Self.friday }
        .snapshot
      #expect(kept.followUp == followUp)
      #expect(CaseCover(of: kept).followUp == followUp)
    }
  }

  @Test(
    "is kept with the status that it counts as, and with its day",
    arguments: [
      ("asks", CaseStatus.solved, nil), ("keep", .solved, nil), ("return intact", .waiting, "2026-11-25"),
      ("return unsure", .handedOver, nil),
    ])
  func kept(answers: String, status: CaseStatus, day: String?) throws {
    let session = try walked(answers)
    var composer = CaseComposer(of: session, at: Timestamp(seconds: 0))
    let number = try #require(CaseNumber("K7MNP-3RTUW-9XYAC"))
    let cover = CaseCover(number: number, openedAt: Timestamp(seconds: 0))
    let kept = composer.compose(session, under: cover, for: .agent, at: Timestamp(seconds: 60)) { _ in Self.friday }
      .snapshot
    #expect(kept.status == status && kept.followUp?.description == day)
    if let ending = session.path.ownEnding { #expect(kept.headline == "Short \(ending)") }
  }
}

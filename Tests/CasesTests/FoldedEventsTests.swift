import Cases
import Guides
import Randomness
import SampleGuides
import Testing

@Suite("The events of a case in which somebody goes back and forth")
struct FoldedEventsTests {
  private func event(_ kind: CaseEvent.Kind, _ place: PlaceID, at moment: Int, after seconds: Int? = nil) -> CaseEvent {
    CaseEvent(kind, place: place, at: Timestamp(seconds: moment), after: seconds)
  }

  private func figures(_ events: [CaseEvent]) throws -> CaseFigures {
    let history = CaseHistory(guide: "small", status: .open, causesFound: [], cursor: "code", events: events)
    return CaseFigures(of: [history], through: try SmallGuide.guide)
  }

  /// Answers of one after the other of some steps, each taken back or changed, as random numbers want it.
  private func backAndForth(_ count: Int, places: [PlaceID], seconds: [Int?]) -> [CaseEvent] {
    var numbers = SeededNumbers(seed: 14)
    return (0..<count).map { moment in
      event(
        [.answered, .answered, .changed, .undone].randomElement(using: &numbers) ?? .answered,
        places.randomElement(using: &numbers) ?? "code", at: moment,
        after: seconds.randomElement(using: &numbers) ?? nil)
    }
  }

  @Test("stay as they are as long as there are not too many")
  func few() {
    let events = backAndForth(CaseEvent.mostInCase, places: ["code", "symptom"], seconds: [1, 2, nil])
    #expect(CaseEvent.folded(events).elementsEqual(events))
  }

  @Test("become few, of which the figures count the same")
  func sameFigures() throws {
    let places: [PlaceID] = ["code", "symptom", "contract.signed", "retry.not-signed", "gone"]
    let seconds: [Int?] = [nil, -5, .min, .max, 0, 1_800, 1_801, 90_000] + (0..<300).map { $0 }
    let events = backAndForth(40_000, places: places, seconds: seconds)
    let folded = CaseEvent.folded(events)
    #expect(folded.count <= 4_000)
    #expect(try figures(folded) == figures(events))
    #expect(folded.suffix(1_000).elementsEqual(events.suffix(1_000)))
    #expect(folded.reduce(0) { $0 + $1.times } == 40_000)
  }

  @Test("keep the figures when they are folded again and again, as they come")
  func againAndAgain() throws {
    let events = backAndForth(40_000, places: ["code", "symptom"], seconds: [nil, 2_000] + (0..<200).map { $0 })
    var kept: [CaseEvent] = []
    for start in stride(from: 0, to: events.count, by: 50) {
      kept = CaseEvent.folded(kept + events[start..<(start + 50)])
      try #require(kept.count <= CaseEvent.mostInCase)
    }
    #expect(try figures(kept) == figures(events))
  }

  @Test("keep the mean of how long answers took where there are thousands of different ones")
  func mean() throws {
    let places = (0..<8).map { PlaceID("step-\($0)") }
    let events = backAndForth(60_000, places: places, seconds: (0...1_800).map { $0 } + [1_900])
    let folded = CaseEvent.folded(events)
    #expect(folded.count <= 4_000)
    let (before, after) = (try figures(events), try figures(folded))
    #expect(before.changes == after.changes && before.interrupted == after.interrupted)
    #expect(before.times.map(\.answers) == after.times.map(\.answers))
    for (exact, rough) in zip(before.times, after.times) { #expect(abs(exact.mean - rough.mean) <= 1) }
  }

  @Test("are the newest where every one is about another step")
  func allDifferent() {
    let events = (0..<9_000).map { event(.answered, PlaceID("step-\($0)"), at: $0, after: 1) }
    #expect(CaseEvent.folded(events).elementsEqual(events.suffix(4_000)))
  }

  @Test("count as often as they happened, without being counted one by one")
  func times() throws {
    let many = CaseEvent.mostTimes
    let at = Timestamp(seconds: 1)
    let events = [
      CaseEvent(.answered, place: "code", at: at, after: 10, times: many),
      CaseEvent(.answered, place: "code", at: at, after: 40, times: many / 2),
      CaseEvent(.answered, place: "code", at: at, after: 5_000, times: 7),
      CaseEvent(.undone, place: "code", at: at, times: 3), CaseEvent(.changed, place: "symptom", at: at, times: .max),
    ]
    let figures = try figures(events)
    #expect(figures.times.map { [$0.mean, $0.median, $0.answers] } == [[20, 10, many + many / 2]])
    #expect(figures.interrupted == 7)
    #expect(figures.changes.map(\.count) == [many, 3])
  }
}

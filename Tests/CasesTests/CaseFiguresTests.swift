import Cases
import Guides
import SampleGuides
import Testing

@Suite("The figures of kept cases")
struct CaseFiguresTests {
  private func history(
    _ status: CaseStatus = .solved, found causes: [CauseID] = [], at cursor: PlaceID = "code",
    events: [CaseEvent] = []
  ) -> CaseHistory {
    CaseHistory(guide: "small", status: status, causesFound: causes, cursor: cursor, events: events)
  }

  private func event(_ kind: CaseEvent.Kind, _ place: PlaceID, after seconds: Int? = nil) -> CaseEvent {
    CaseEvent(kind, place: place, at: Timestamp(seconds: 1_000), after: seconds)
  }

  private func answers(_ place: PlaceID, _ seconds: Int?...) -> [CaseEvent] {
    seconds.map { event(.answered, place, after: $0) }
  }

  private func figures(_ histories: [CaseHistory]) throws -> CaseFigures {
    CaseFigures(of: histories, through: try SmallGuide.guide)
  }

  /// The steps and what their times come to, as `place mean median answers`.
  private func times(_ events: [CaseEvent]) throws -> [String] {
    try figures([history(events: events)]).times.map { "\($0.place) \($0.mean) \($0.median) \($0.answers)" }
  }

  private func words<Kind>(_ tallies: [CaseFigures.Tally<Kind>]) -> [String] {
    tallies.map { "\($0.name) \($0.count)" }
  }

  @Test("count the cases by how they stand")
  func statuses() throws {
    let figures = try figures([history(.solved), history(.open), history(.solved), history(.handedOver)])
    #expect(figures.cases == 4)
    #expect(figures.statuses == [.solved: 2, .open: 1, .handedOver: 1])
  }

  @Test("count the cases by each cause found, the most frequent first and otherwise as the guide has them")
  func causes() throws {
    let figures = try figures([
      history(found: ["in-a-frame", "old-browser"]), history(found: ["old-browser"]), history(),
      history(found: ["retired", "not-signed", "retired"]),
    ])
    #expect(words(figures.causes) == ["old-browser 2", "not-signed 1", "in-a-frame 1", "retired 1"])
    #expect(figures.withoutCause == 1)
  }

  @Test("take the middle answer as the median, and of an even count the mean of the middle two")
  func median() throws {
    #expect(try times(answers("code", 90, 10, 20)) == ["code 40 20 3"])
    #expect(try times(answers("code", 100, 10, 30, 20)) == ["code 40 25 4"])
    #expect(try times(answers("code", 7)) == ["code 7 7 1"])
    #expect(try times(answers("code", 1, 2)) == ["code 2 2 2"])
  }

  @Test("put steps in the guide's order, then those it no longer has")
  func order() throws {
    let events = ["b.gone", "retry.not-signed", "contract.type", "a.gone", "symptom"].flatMap {
      answers(PlaceID($0), 5)
    }
    #expect(
      try figures([history(events: events)]).times.map(\.place)
        == ["symptom", "contract.type", "retry.not-signed", "a.gone", "b.gone"])
  }

  @Test("leave out an answer that took longer than half an hour, and one of which nothing is known")
  func interrupted() throws {
    let events = answers("code", 10, 1_800, 1_801, .max, nil, -3, .min) + answers("symptom", 7_200)
    #expect(try times(events) == ["code 905 905 2"])
    #expect(try figures([history(events: events)]).interrupted == 3)
  }

  @Test("measure first answers only")
  func firstAnswers() throws {
    #expect(
      try times([
        event(.answered, "code", after: 30), event(.changed, "code", after: 2), event(.undone, "code", after: 1),
      ]) == ["code 30 30 1"])
  }

  @Test("say where open cases stopped, and nothing of those that are not open")
  func stops() throws {
    let figures = try figures([
      history(.open, at: "symptom"), history(.open, at: "contract.type"), history(.open, at: "contract.type"),
      history(.open, at: "a.gone"), history(.open, at: "code"), history(.waiting, at: "retry.not-signed"),
      history(.solved, at: "code"),
    ])
    #expect(words(figures.stops) == ["contract.type 2", "code 1", "symptom 1", "a.gone 1"])
  }

  @Test("count answers that were changed or taken back, not those given for the first time")
  func changes() throws {
    let figures = try figures([
      history(events: [event(.answered, "code"), event(.changed, "symptom"), event(.changed, "code")]),
      history(events: [event(.undone, "symptom"), event(.changed, "symptom"), event(.answered, "contract.type")]),
    ])
    #expect(words(figures.changes) == ["symptom 3", "code 1"])
  }

  @Test("take another answer after a finding for progress, unless it is taken back", arguments: [true, false])
  func progress(isKnown: Bool) throws {
    let figures = CaseFigures(
      of: [history(events: [event(.changed, "retry.not-signed"), event(.undone, "retry.not-signed")])],
      through: isKnown ? try SmallGuide.guide : nil)
    #expect(words(figures.changes) == ["retry.not-signed 1"])
  }

  @Test("count without the guide too, by the alphabet")
  func unknownGuide() {
    let figures = CaseFigures(
      of: [history(.open, found: ["b", "a"], at: "y", events: answers("z", 3) + answers("x", 4))], through: nil)
    #expect(words(figures.causes) == ["a 1", "b 1"])
    #expect(figures.times.map(\.place) == ["x", "z"])
    #expect(words(figures.stops) == ["y 1"])
  }

  @Test("are all nothing where there are no cases")
  func empty() throws {
    let figures = try figures([])
    #expect(figures == CaseFigures(of: [], through: nil))
    #expect(figures.cases == 0 && figures.statuses.isEmpty && figures.times.isEmpty && figures.stops.isEmpty)
  }
}

import Guides
import Randomness
import SampleGuides
import Testing
import Wizard

@Suite("Any moves in any order")
struct RandomMovesTests {
  private static let seeds = Array(1...16) as [UInt64]

  /// A move, sensible or not.
  private func move(in session: Session, _ random: inout SeededNumbers) -> Move {
    let places = session.path.places.map(\.id) + session.answers.keys.sorted() + ["hand-over", "nowhere"]
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return .goOn
    case 1: return .back
    case 2, 3: return .go(places.randomElement(using: &random) ?? "nowhere")
    case 4: return .goToEnd
    case 5: return .undo
    case 6: return .note(["", "calls back", "angry"].randomElement(using: &random) ?? "")
    case 7: return .paste(["service=create_direct_pay_by_user", "%", ""].randomElement(using: &random) ?? "")
    default:
      let choices = (session.guide.step(session.cursor)?.choices.map(\.id) ?? []) + ["nonsense"]
      let count = Int.random(in: 0..<6, using: &random) == 0 ? 2 : 1
      return .answer(Answer(Array(choices.shuffled(using: &random).prefix(count))))
    }
  }

  private func expectSound(_ session: Session) {
    let path = session.path
    #expect(path.place(session.cursor) != nil, "the cursor is on the path")
    #expect(Set(path.places.map(\.id)).count == path.places.count, "no place comes twice")
    for place in path.places {
      guard let answer = place.answer else { continue }
      #expect(session.guide.step(place.id)?.accepts(answer) == true, "\(place.id) takes its answer")
      #expect(path.answers[place.id] == answer)
    }
    #expect(path.answers.count == path.places.count { $0.answer != nil })
    #expect(path.places.dropLast().allSatisfy { $0.kind == .finding || $0.answer != nil }, "no gap on the path")
    #expect((path.ending == nil) == (path.end.map { $0.kind != .finding && $0.answer == nil } ?? true))
    #expect(Set(path.sectionOrder) == Set(session.guide.flow.sections.map(\.id)))
    #expect(Set(path.causes.keys) == Set(session.guide.flow.causes))
  }

  private func expectBackAndOn(_ session: Session) throws {
    guard !session.place.isDerived else { return }
    var other = session
    guard (try? other.make(.back)) != nil else { return }
    try other.make(.goOn)
    #expect(other.cursor == session.cursor, "going back and on again comes to the same place")
    #expect(other.path == session.path)
  }

  /// The path comes from the answers alone: not from the order in which they were given, nor from detours.
  private func expectPure(_ session: Session) throws {
    #expect(Session(guide: session.guide, answers: session.answers).path == session.path)
    var straight = Session(guide: session.guide)
    for place in session.path.places where !place.isDerived {
      guard let answer = place.answer else { continue }
      try straight.make(.go(place.id))
      try straight.make(.answer(answer))
    }
    #expect(straight.path == session.path)
  }

  @Test("keep a session sound", arguments: seeds)
  func staysSound(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    var session = Session(guide: try SmallGuide.guide)
    for _ in 0..<120 {
      let move = move(in: session, &random)
      let before = session
      do {
        try session.make(move)
      } catch {
        #expect(session.path == before.path && session.cursor == before.cursor && session.answers == before.answers)
      }
      expectSound(session)
      try expectBackAndOn(session)
      try expectPure(session)
    }
  }

  @Test("can be taken back to the start", arguments: seeds)
  func undoesToTheStart(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    var session = Session(guide: try SmallGuide.guide)
    for _ in 0..<120 { try? session.make(move(in: session, &random)) }
    while (try? session.make(.undo)) != nil {
      expectSound(session)
    }
    #expect(session.answers.isEmpty)
    #expect(session.cursor == "code")
  }

  @Test("the preview of a change says what then happens", arguments: seeds)
  func previewIsTrue(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    var session = Session(guide: try SmallGuide.guide)
    for _ in 0..<120 {
      let move = move(in: session, &random)
      guard case .answer(let answer) = move else {
        try? session.make(move)
        continue
      }
      let dropped = session.placesDropped(by: answer).map(\.id)
      let before = session.path
      guard (try? session.make(move)) != nil else { continue }
      let gone = before.places.filter { $0.answer != nil && !$0.isDerived && session.path.place($0.id) == nil }
      #expect(gone.map(\.id) == dropped)
    }
  }
}

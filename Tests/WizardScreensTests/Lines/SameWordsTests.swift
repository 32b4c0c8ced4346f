import Guides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("The full screen and the lines")
struct SameWordsTests {
  @Test("say the same at every place in every situation", arguments: Audience.allCases)
  func sameWords(audience: Audience) throws {
    for situation in try Situations.all() {
      let state = try View(Screens.tall, audience).state(of: situation)
      let screen = state.readThrough()
      var dialogue = LineDialogue(session: try situation.session(), cover: Screens.cover, audience: audience)
      let lines = dialogue.handle(.start).lines.joined().withoutBlanks
      for words in state.page.words {
        #expect(screen.tells(words), "\(situation), on the screen: \(words)")
      }
      let hasChoices = state.page.rows.count > 1
      for words in state.page.spokenWords.dropLast(hasChoices ? (state.page.takesSeveral ? 1 : 0) : 1) {
        #expect(lines.tells(words), "\(situation), in lines: \(words)")
      }
    }
  }

  @Test("take every choice of every question to the same path")
  func samePath() throws {
    let guide = try Screens.guide()
    for situation in try Situations.ofEachPlace() {
      for choice in guide.step(situation.place)?.choices ?? [] {
        var answers = try situation.session().path.answers
        answers[situation.place] = Answer(choice.id)
        let screen = try walkByDigits(answers, to: situation.place)
        let lines = try walkByNumbers(answers, to: situation.place)
        #expect(screen.path == lines.path, "\(situation): \(choice.id)")
        #expect(screen.cursor == lines.cursor, "\(situation): \(choice.id)")
        #expect(screen.path.answers[situation.place] == Answer(choice.id), "\(situation): \(choice.id)")
      }
    }
  }

  /// Answers questions by digits until the one named is answered.
  private func walkByDigits(_ answers: [PlaceID: Answer], to last: PlaceID) throws -> Session {
    var state = try Screens.state()
    while state.session.path.answers[last] == nil {
      let page = state.page
      for digit in try numbers(for: answers[page.place.id], on: page) {
        let key = try #require(page.rows[digit - 1].digit)
        state.press(.character(key))
      }
      if page.takesSeveral { state.press(.enter) }
      try #require(state.session.cursor != page.place.id || state.session.path.ending != nil)
    }
    return state.session
  }

  /// Answers questions by numbers, line by line, until the one named is answered.
  private func walkByNumbers(_ answers: [PlaceID: Answer], to last: PlaceID) throws -> Session {
    var dialogue = LineDialogue(session: Session(guide: try Screens.guide()), cover: Screens.cover, audience: .agent)
    _ = dialogue.handle(.start)
    while dialogue.session.path.answers[last] == nil {
      let page = PageComposer(session: dialogue.session, audience: .agent, showsAgentLines: true).page
      let numbers = try numbers(for: answers[page.place.id], on: page)
      _ = dialogue.type(numbers.map(String.init).joined(separator: "、"))
      try #require(dialogue.session.cursor != page.place.id || dialogue.session.path.ending != nil)
    }
    return dialogue.session
  }

  /// The numbers, from 1, of the rows of an answer; those of the only row at a finding.
  private func numbers(for answer: Answer?, on page: Page) throws -> [Int] {
    guard page.place.kind != .finding else { return [1] }
    return try #require(answer).choices.map { choice in
      try #require(page.rows.firstIndex { $0.meaning == .choice(choice) }) + 1
    }
  }
}

import Cases
import Guides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("Every place, in every situation that changes its words")
struct EveryPlaceTests {
  @Test("fits its screen, has the cursor on the highlighted row and shows that row whole", arguments: View.all)
  func fits(view: View) throws {
    for situation in try Situations.on(view) {
      var state = try view.state(of: situation)
      state.press(.home)
      for row in state.page.rows {
        let frame = state.frame()
        let lines = frame.text.split(separator: "\n", omittingEmptySubsequences: false)
        let widest = frame.rows.map { state.metrics.width(of: $0) }.max() ?? 0
        #expect(lines.count <= view.size.rows && widest < view.size.columns, "\(situation): \(frame.text)")
        let cursor = try #require(frame.cursor, "\(situation)")
        #expect(cursor.column == 1 && lines[cursor.row].hasPrefix(" > "), "\(situation): \(frame.text)")
        #expect(state.sight.tells(row.text), "\(situation): \(frame.text)")
        state.press(.down)
      }
    }
  }

  @Test("can be read whole by turning its pages", arguments: View.all.filter { $0.size != Screens.wide })
  func canBeReadWhole(view: View) throws {
    for situation in try Situations.on(view) {
      let state = try view.state(of: situation)
      let read = state.readThrough()
      for section in state.page.sections {
        let isThere = [section.text, section.alternative].compactMap(\.self).contains(where: read.tells)
        #expect(isThere, "\(situation): \(section.text)")
      }
      #expect(read.tells(state.page.title), "\(situation)")
    }
  }

  @Test("shows a merchant nothing that is for agents, on the screen or in lines")
  func keepsAgentLines() throws {
    let guide = try Screens.guide()
    let forAgents = Set(
      try Situations.all().flatMap { situation in
        let words = guide.words(of: situation.place, given: try situation.session().path.answers)
        return [words.say, words.aside].compactMap(\.self).map(\.withoutBlanks)
      })
    for situation in try Situations.all() {
      var state = try View(Screens.tall, .merchant).state(of: situation)
      _ = state.handle(.key(.character("a")))
      var dialogue = LineDialogue(session: try situation.session(), cover: Screens.cover, audience: .merchant)
      let seen = state.readThrough() + dialogue.handle(.start).lines.joined().withoutBlanks
      for words in forAgents { #expect(!seen.tells(words), "\(situation): \(words)") }
    }
  }
}

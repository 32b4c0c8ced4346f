import Guides
import Testing
import Text

@testable import WizardScreens

@Suite("Lines that are read aloud")
struct ReadAloudTests {
  /// Signs that draw: a screen reader says each of them.
  private static let drawing = Set("-=_+|*#<>[]~^\\\u{2500}\u{2502}\u{250C}\u{2510}\u{2514}\u{2518}")

  @Test("hold no frames and no drawings, at any place", arguments: [Audience.agent, .merchant])
  func noDrawings(audience: Audience) throws {
    for situation in try Situations.all() {
      var dialogue = LineDialogue(session: try situation.session(), cover: Screens.cover, audience: audience)
      for line in dialogue.handle(.start).lines {
        #expect(line.count { Self.drawing.contains($0) } < 3 || line.contains("://") || line.contains("_"), "\(line)")
        #expect(!line.hasPrefix(" ") && !line.contains("  "), "\(line)")
      }
    }
  }

  @Test("say how to answer and how to leave once, at the beginning")
  func hintsOnce() throws {
    let hint = "输入 ? 看帮助"
    #expect(try Dialogue().said.contains(hint.withoutBlanks))
    for lines in [["1"], ["1", "1"], ["1", "1", "2"], ["1", "b"]] {
      #expect(!(try Dialogue(lines).said.contains(hint.withoutBlanks)))
    }
  }
}

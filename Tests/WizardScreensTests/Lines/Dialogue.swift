import Guides
import Wizard

@testable import WizardScreens

/// A dialogue with a merchant after lines were typed, and the last reply.
struct Dialogue {
  private(set) var dialogue: LineDialogue
  private(set) var reply: LineReply

  init(_ lines: String...) throws {
    try self.init(lines)
  }

  init(_ lines: [String]) throws {
    dialogue = LineDialogue(session: Session(guide: try Screens.guide()), cover: Screens.cover, audience: .merchant)
    reply = dialogue.begin()
    for line in lines { reply = dialogue.take(line) }
  }

  var session: Session { dialogue.session }
  /// What the shell has to do, once the case is kept.
  var effect: LineEffect? { reply.effect }
  /// What was said last, without blanks and line ends.
  var said: String { reply.lines.joined().withoutBlanks }
}

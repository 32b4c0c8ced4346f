import Guides
import Wizard

@testable import WizardScreens

extension LineDialogue {
  /// Types a line.
  mutating func type(_ line: String) -> LineReply { handle(.line(line)) }
}

/// A dialogue with a merchant after lines were typed, and the last reply.
struct Dialogue {
  private(set) var dialogue: LineDialogue
  private(set) var reply: LineReply

  init(_ lines: String...) throws {
    try self.init(lines)
  }

  init(_ lines: [String]) throws {
    dialogue = LineDialogue(session: Session(guide: try Screens.guide()), cover: Screens.cover, audience: .merchant)
    reply = dialogue.handle(.start)
    for line in lines { reply = dialogue.type(line) }
  }

  var session: Session { dialogue.session }
  /// What the shell has to do, once the case is kept.
  var effect: LineEffect? { reply.effect }
  /// What was said last, without blanks and line ends.
  var said: String { reply.lines.joined().withoutBlanks }

  /// What is said with a summary.
  func said(with summary: String) -> [String] {
    var dialogue = dialogue
    return dialogue.handle(.composed(summary: summary)).lines
  }
}

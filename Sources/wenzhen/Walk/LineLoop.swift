import TextScreen
import Wizard
import WizardScreens

/// Asks and answers line by line until somebody leaves or the input ends.
struct LineLoop {
  /// Writes a text as it is.
  let write: (String) throws(CommandError) -> Void
  /// The next line without its end; `nil` after the last.
  let next: () throws(CommandError) -> String?
  /// Whether lines that were read are written too, since nobody sees them being typed.
  let echoes: Bool
  let summary: (Session) throws(CommandError) -> String

  /// Runs until the dialogue asks to leave or there is no other line.
  func run(_ start: LineDialogue) throws(CommandError) {
    var dialogue = start
    var reply = dialogue.begin()
    while true {
      try write(lines: reply.lines)
      for effect in reply.effects {
        switch effect {
        case .composeSummary: try write(lines: dialogue.present(summary: try summary(dialogue.session)))
        case .leave: return
        case .save, .redraw, .suspend: break
        }
      }
      try write(dialogue.prompt)
      guard let line = try next() else { return try write("\n") }
      if echoes { try write(line.harmless + "\n") }
      reply = dialogue.take(line)
    }
  }

  private func write(lines: [String]) throws(CommandError) {
    try write(lines.map { $0 + "\n" }.joined())
  }
}

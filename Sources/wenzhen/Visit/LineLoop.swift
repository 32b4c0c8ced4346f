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
  let summary: (LineDialogue) -> String
  /// Gets ready to keep the case once the first question stands, and keeps what a new case begins with.
  let prepare: (LineDialogue) -> KeepOutcome
  let keep: (LineDialogue) -> KeepOutcome
  /// Goes on with the case that was named.
  let resume: (_ dialogue: LineDialogue, _ typed: String) -> ResumeOutcome
  /// Where the summary can be printed.
  let findPrinters: () -> PrintingWays
  /// Hands the summary to this machine's printer of that name.
  let printHere: (_ dialogue: LineDialogue, _ printer: String) -> HandingOutcome

  /// Runs until the dialogue asks to leave or there is no other line.
  ///
  /// - Parameter greeting: Said before the first question.
  func run(_ start: LineDialogue, greeting: [String] = []) throws(CommandError) {
    var dialogue = start
    var reply = dialogue.begin()
    reply.lines = greeting + reply.lines
    try write(lines: reply.lines)
    reply = dialogue.kept(prepare(dialogue))
    while true {
      if try carryOut(&reply, on: &dialogue) { return }
      try write(dialogue.prompt)
      guard let line = try next() else { return try write("\n") }
      if echoes {
        let shown = dialogue.asksForPrivateWords ? "***" : line.harmless(upTo: TextLimit.line.characters)
        try write(shown + "\n")
      }
      reply = dialogue.take(line)
    }
  }

  /// Goes on with another case where that is asked for, keeps the case where that is, then writes the lines, then carries out the rest; whether to leave.
  private func carryOut(_ reply: inout LineReply, on dialogue: inout LineDialogue) throws(CommandError) -> Bool {
    if case .resume(let typed) = reply.effects.first { reply = dialogue.resumed(resume(dialogue, typed)) }
    if reply.effects.first == .keep {
      let kept = dialogue.kept(keep(dialogue))
      if kept.effects.contains(.leave(.takenOver)) {
        reply = kept
      } else {
        reply.lines = kept.lines + reply.lines
      }
    }
    try write(lines: reply.lines)
    for effect in reply.effects {
      switch effect {
      case .composeSummary: try write(lines: dialogue.present(summary: summary(dialogue)))
      case .findPrinters:
        var further = dialogue.found(findPrinters())
        if try carryOut(&further, on: &dialogue) { return true }
      case .printHere(let printer): try write(lines: dialogue.printed(printHere(dialogue, printer)))
      case .leave: return true
      case .keep, .openCase, .resume, .save, .redraw, .copy, .showPlainly, .printThroughTerminal, .changeEncoding,
        .suspend:
        break
      }
    }
    return false
  }

  private func write(lines: [String]) throws(CommandError) {
    try write(lines.map { $0 + "\n" }.joined())
  }
}

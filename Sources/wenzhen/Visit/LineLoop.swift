import Cases
import Guides
import Text
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
      if try carryOut(reply, on: &dialogue) { return }
      try write(dialogue.prompt)
      guard let line = try next() else { return try write("\n") }
      if echoes {
        let shown = dialogue.asksForPrivateWords ? "***" : line.harmless(upTo: TextLimit.line.characters)
        try write(shown + "\n")
      }
      reply = dialogue.take(line)
    }
  }

  /// Keeps the case where it has changed, then writes the lines, then does what is asked for; whether to leave.
  private func carryOut(_ reply: LineReply, on dialogue: inout LineDialogue) throws(CommandError) -> Bool {
    if reply.keepsCase {
      let kept = dialogue.kept(keep(dialogue))
      try write(lines: kept.lines)
      if kept.effect == .leave { return true }
    }
    try write(lines: reply.lines)
    switch reply.effect {
    case .resume(let typed): return try carryOut(dialogue.resumed(resume(dialogue, typed)), on: &dialogue)
    case .findPrinters: return try carryOut(dialogue.printingWays(findPrinters()), on: &dialogue)
    case .composeSummary: try write(lines: dialogue.present(summary: summary(dialogue)))
    case .printHere(let printer): try write(lines: dialogue.printed(printHere(dialogue, printer)))
    case .leave: return true
    case nil: break
    }
    return false
  }

  private func write(lines: [String]) throws(CommandError) {
    try write(lines.map { $0 + "\n" }.joined())
  }
}

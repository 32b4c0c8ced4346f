import Cases
import Guides
import Text
import Wizard
import WizardScreens

/// Writes questions and reads answers line by line, until the dialogue leaves or the input ends.
struct LineLoop {
  /// Writes a text as it is.
  let write: (String) throws(CommandError) -> Void
  /// The next line without its end; `nil` at the end of the input.
  let next: () throws(CommandError) -> String?
  /// Whether the loop also writes the lines it reads, since the input is no terminal that would show them.
  let echoes: Bool
  let summary: (LineDialogue) -> String
  /// Opens the store after the first question is written, and keeps a new case that already has answers.
  let prepare: (LineDialogue) -> KeepOutcome
  let keep: (LineDialogue) -> KeepOutcome
  /// Goes on with the case of a typed case number or hand-off code.
  let resume: (_ dialogue: LineDialogue, _ typed: String) -> ResumeOutcome
  /// The ways to print, after asking other programs.
  let findPrinters: () -> PrintingWays
  /// Hands the summary to this machine's printer of that name.
  let printHere: (_ dialogue: LineDialogue, _ printer: String) -> HandingOutcome

  /// Runs until the dialogue leaves or the input ends.
  ///
  /// - Parameter greeting: Lines before the first question.
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

  /// Keeps the case if it has changed, then writes the lines, then carries out the effect; true if the loop must end.
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

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
  /// Today.
  let today: () -> CalendarDay
  /// The ways to print, after asking other programs.
  let findPrinters: () -> PrintingWays
  /// Hands the summary to this machine's printer of that name.
  let printHere: (_ dialogue: LineDialogue, _ printer: String) -> HandingOutcome

  /// Runs until the dialogue leaves or the input ends.
  ///
  /// - Parameter greeting: Lines before the first question.
  func run(_ start: LineDialogue, greeting: [String] = []) throws(CommandError) {
    var dialogue = start
    var reply = dialogue.handle(.start)
    reply.lines = greeting + reply.lines
    try write(lines: reply.lines)
    reply = dialogue.handle(.kept(prepare(dialogue)))
    while true {
      if try carryOut(reply, on: &dialogue) { return }
      try write(dialogue.prompt)
      guard let line = try next() else { return try write("\n") }
      if echoes {
        let shown = dialogue.asksForPrivateWords ? "***" : line.harmless(upTo: TextLimit.line.characters)
        try write(shown + "\n")
      }
      _ = dialogue.handle(.day(today()))
      reply = dialogue.handle(.line(line))
    }
  }

  /// Keeps the case if it has changed, then writes the lines, then carries out the effect; true if the loop must end.
  private func carryOut(_ reply: LineReply, on dialogue: inout LineDialogue) throws(CommandError) -> Bool {
    if reply.keepsCase, try carryOut(dialogue.handle(.kept(keep(dialogue))), on: &dialogue) { return true }
    try write(lines: reply.lines)
    guard reply.effect != .leave else { return true }
    guard let event = reply.effect.flatMap({ outcome(of: $0, on: dialogue) }) else { return false }
    return try carryOut(dialogue.handle(event), on: &dialogue)
  }

  /// Carries out one effect, and gives its outcome; `nil` if it has none.
  private func outcome(of effect: LineEffect, on dialogue: LineDialogue) -> LineEvent? {
    switch effect {
    case .resume(let typed): .resumed(resume(dialogue, typed))
    case .findPrinters: .printingWays(findPrinters())
    case .composeSummary: .composed(summary: summary(dialogue))
    case .printHere(let printer): .handed(printHere(dialogue, printer))
    case .leave: nil
    }
  }

  private func write(lines: [String]) throws(CommandError) {
    try write(lines.map { $0 + "\n" }.joined())
  }
}

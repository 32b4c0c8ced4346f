import Glibc
import GuideContent
import Terminal
import Wizard
import WizardScreens

/// One run in which somebody walks through a guide: full screen where there can be one, else line by line.
struct Visit {
  let session: Session
  let audience: Audience
  /// Whether lines were asked for.
  let isPlain: Bool

  func run() throws(CommandError) {
    if !isPlain, let terminal = try? TerminalScreen(options: options) {
      let farewell = walk(on: terminal)
      terminal.close()
      if let farewell { try StandardOutput.write(farewell + "\n") }
    } else {
      try walkByLines()
    }
  }

  private var options: TerminalOptions {
    TerminalOptions(
      term: Environment.terminalType, usesColor: Environment.wantsColor, crashMessage: Phrases.Errors.crashed)
  }

  /// Walks until somebody leaves, and gives the line to be read where the screen was.
  private func walk(on terminal: TerminalScreen) -> String? {
    let loop = EventLoop(
      show: terminal.show, next: terminal.nextInput, redraw: terminal.redraw, suspend: terminal.suspend,
      summary: SummaryText.text, save: SummaryText.save)
    return loop.run(WizardState(session: session, audience: audience, size: terminal.size)).farewell
  }

  private func walkByLines() throws(CommandError) {
    let reader = LineReader()
    let loop = LineLoop(
      write: StandardOutput.write(part:), next: reader.next, echoes: isatty(STDIN_FILENO) == 0,
      summary: SummaryText.text)
    try loop.run(LineDialogue(session: session, audience: audience))
  }
}

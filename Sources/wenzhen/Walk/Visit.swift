import Glibc
import GuideContent
import Terminal
import TextScreen
import Wizard
import WizardScreens

/// One run in which somebody walks through a guide: full screen where there can be one, else line by line.
struct Visit {
  let session: Session
  let cover: CaseCover
  let audience: Audience
  /// Whether lines were asked for.
  let isPlain: Bool
  let keeper: CaseKeeper
  /// Said first: what is worth knowing of a case that is gone on with.
  let greeting: String?

  /// For how long nothing has to come before the clock and the store are looked at anew.
  static let patience = Duration.seconds(20)

  /// Begins a new case.
  init(session: Session, audience: Audience, isPlain: Bool, greeting: String? = nil) {
    self.init(
      session: session, cover: CaseKeeper.newCover(), audience: audience, isPlain: isPlain,
      keeper: CaseKeeper(of: session, for: audience), greeting: greeting)
  }

  /// Goes on with a case.
  init(
    session: Session, cover: CaseCover, audience: Audience, isPlain: Bool, keeper: CaseKeeper, greeting: String?
  ) {
    self.session = session
    self.cover = cover
    self.audience = audience
    self.isPlain = isPlain
    self.keeper = keeper
    self.greeting = greeting
  }

  func run() throws(CommandError) {
    if !isPlain, let terminal = Self.terminal() {
      let farewell = walk(on: terminal)
      terminal.close()
      if let farewell { try StandardOutput.write(farewell + "\n") }
    } else {
      try walkByLines()
    }
  }

  /// The terminal, where there is one that can place text.
  static func terminal() -> TerminalScreen? {
    try? TerminalScreen(
      options: TerminalOptions(
        term: Environment.terminalType, usesColor: Environment.wantsColor, crashMessage: Phrases.Errors.crashed))
  }

  /// Walks until somebody leaves, and gives the lines to be read where the screen was.
  func walk(on terminal: TerminalScreen) -> String? {
    let keeper = keeper
    let loop = EventLoop(
      show: terminal.show, next: { terminal.nextInput(within: Self.patience) }, redraw: terminal.redraw,
      suspend: terminal.suspend, summary: { SummaryText.text(of: $0, on: keeper.day) },
      save: { SummaryText.save($0, on: keeper.day, to: $1, overwriting: $2) },
      keeping: EventLoop.Keeping(
        prepare: { keeper.prepare($0.session, under: $0.cover, isBegun: $0.isBegun) },
        keep: { keeper.keep($0.session, under: $0.cover, isBegun: $0.isBegun) },
        check: { keeper.check($0.cover) }, openCase: { keeper.begin(with: $0.session) }),
      now: { WallClock.now })
    var state = WizardState(session: session, cover: cover, audience: audience, size: terminal.size)
    if let greeting { state.tell(greeting) }
    let end = loop.run(state)
    return end.state.farewell(after: end.reason)
  }

  private func walkByLines() throws(CommandError) {
    let reader = LineReader()
    let keeper = keeper
    let loop = LineLoop(
      write: StandardOutput.write(part:), next: reader.next, echoes: isatty(STDIN_FILENO) == 0,
      summary: { dialogue throws(CommandError) in try SummaryText.text(of: dialogue, on: keeper.day) },
      prepare: { keeper.prepare($0.session, under: $0.cover, isBegun: $0.isBegun) },
      keep: { keeper.keep($0.session, under: $0.cover, isBegun: $0.isBegun) })
    try loop.run(
      LineDialogue(session: session, cover: cover, audience: audience), greeting: greeting.map { [$0] } ?? [])
  }
}

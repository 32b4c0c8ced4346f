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

  /// What holds where a merchant came in over a line; `nil` on somebody's own machine.
  let kiosk: Kiosk?

  /// Begins a new case.
  init(session: Session, audience: Audience, isPlain: Bool, kiosk: Kiosk? = nil) {
    self.session = session
    self.audience = audience
    self.isPlain = isPlain
    self.kiosk = kiosk
    cover = CaseKeeper.newCover()
    keeper = CaseKeeper(of: session, for: audience, kiosk: kiosk)
    greeting = nil
  }

  /// Goes on with a case.
  init(_ resumed: ResumedCase, isPlain: Bool, kiosk: Kiosk? = nil) {
    session = resumed.session
    cover = resumed.cover
    audience = resumed.audience
    self.isPlain = isPlain
    self.kiosk = kiosk
    keeper = CaseKeeper(resumed, kiosk: kiosk)
    greeting = resumed.greeting
  }

  func run() throws(CommandError) {
    if !isPlain, let terminal = Self.terminal(crashMessage: crashMessage) {
      let farewell = walk(on: terminal)
      terminal.close()
      if let farewell { try StandardOutput.write(farewell + "\n") }
    } else {
      try walkByLines()
    }
  }

  /// The terminal, where there is one that can place text.
  static func terminal(crashMessage: String = Phrases.Errors.crashed) -> TerminalScreen? {
    try? TerminalScreen(
      options: TerminalOptions(
        term: Environment.terminalType, usesColor: Environment.wantsColor, crashMessage: crashMessage))
  }

  private var crashMessage: String { kiosk == nil ? Phrases.Errors.crashed : Phrases.Kiosk.crashed }

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
        check: { keeper.check($0.cover) }, openCase: { keeper.begin(with: $0.session) },
        resume: { keeper.resume($1, through: $0.session.guide) }),
      idle: kiosk?.idle, now: { WallClock.now })
    var state = WizardState(
      session: session, cover: cover, audience: audience, size: terminal.size, isKiosk: kiosk != nil)
    if let greeting = greeting ?? newcomersGreeting { state.tell(greeting) }
    let end = loop.run(state)
    return end.state.farewell(after: end.reason)
  }

  /// What whoever comes over a line for the first time has to know.
  private var newcomersGreeting: String? {
    kiosk == nil ? nil : Phrases.Kiosk.greeting(number: cover.number.description)
  }

  private func walkByLines() throws(CommandError) {
    let reader = LineReader(
      idle: kiosk?.idle,
      warn: { () throws(CommandError) in try StandardOutput.write(part: "\n" + Phrases.Kiosk.plainIdleWarning + "\n") })
    let keeper = keeper
    let loop = LineLoop(
      write: StandardOutput.write(part:), next: reader.next, echoes: isatty(STDIN_FILENO) == 0,
      summary: { dialogue throws(CommandError) in try SummaryText.text(of: dialogue, on: keeper.day) },
      prepare: { keeper.prepare($0.session, under: $0.cover, isBegun: $0.isBegun) },
      keep: { keeper.keep($0.session, under: $0.cover, isBegun: $0.isBegun) },
      resume: { keeper.resume($1, through: $0.session.guide) })
    let dialogue = LineDialogue(session: session, cover: cover, audience: audience, isKiosk: kiosk != nil)
    let plainGreeting = kiosk == nil ? nil : Phrases.Kiosk.plainGreeting(number: cover.number.description)
    try loop.run(dialogue, greeting: (greeting ?? plainGreeting).map { [$0] } ?? [])
    if reader.hasTimedOut { try StandardOutput.write(Phrases.Kiosk.idleEnded) }
  }
}

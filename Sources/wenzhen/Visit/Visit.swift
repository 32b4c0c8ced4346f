import Cases
import Glibc
import GuideContent
import Guides
import Terminal
import Text
import Wizard
import WizardScreens

/// One run of the program in which somebody walks through a guide: full screen if the terminal can show it, else line
/// by line.
struct Visit {
  let session: Session
  let cover: CaseCover
  let audience: Audience
  /// Whether the command line asks for lines.
  let isPlain: Bool
  let keeper: CaseKeeper
  /// What the reader should know first of a case that is resumed; `nil` for a new case.
  let greeting: String?

  /// The encoding, widths and theme of the screen.
  let settings: ScreenSettings

  /// The kiosk's limits; `nil` if this is no kiosk.
  let kiosk: Kiosk?

  /// Begins a new case.
  init(
    session: Session, audience: Audience, isPlain: Bool, settings: ScreenSettings = .usual, kiosk: Kiosk? = nil
  ) {
    self.session = session
    self.settings = kiosk?.settings ?? settings
    self.audience = audience
    self.isPlain = isPlain
    self.kiosk = kiosk
    cover = CaseKeeper.newCover()
    keeper = CaseKeeper(of: session, for: audience, kiosk: kiosk)
    greeting = nil
  }

  /// Goes on with a case.
  init(_ resumed: ResumedCase, isPlain: Bool, settings: ScreenSettings = .usual, kiosk: Kiosk? = nil) {
    session = resumed.session
    self.settings = kiosk?.settings ?? settings
    cover = resumed.cover
    audience = resumed.audience
    self.isPlain = isPlain
    self.kiosk = kiosk
    keeper = CaseKeeper(resumed, kiosk: kiosk)
    greeting = resumed.greeting
  }

  func run() throws(CommandError) {
    if !isPlain,
      let terminal = settings.terminal(crashMessage: crashMessage, endMessage: endMessage, inKiosk: kiosk != nil)
    {
      let end = walk(on: terminal)
      OutputEncoding.use(terminal.encoding)
      let farewell = end.state.farewell(after: end.reason)
      // If the terminal is gone, or may have stopped reading, nothing more is written to it.
      let isThere = end.reason != .hangUp && end.reason != .idle && !terminal.isBehind
      terminal.close(saying: isThere ? nil : farewell)
      if isThere, let farewell { try StandardOutput.write(farewell + "\n") }
    } else {
      try walkByLines()
    }
  }

  private var crashMessage: String { kiosk == nil ? Phrases.Errors.crashed : Phrases.Kiosk.crashed }
  private var endMessage: String { kiosk == nil ? Phrases.Errors.ended : Phrases.Kiosk.ended }

  /// Walks until somebody leaves, and gives the last state and the reason.
  func walk(on terminal: TerminalScreen) -> (state: WizardState, reason: LeaveReason) {
    let keeper = keeper
    let printing = SummaryPrinting(isKiosk: kiosk != nil, terminal: terminal, keeper: keeper)
    let effects = WalkEffects(
      dropKeys: terminal.dropKeys, copy: terminal.copy,
      showPlainly: { text in
        let patience = kiosk.map { Duration.seconds($0.idle.seconds) }
        terminal.showPlainly(text + "\n\n" + Phrases.Screen.plainPageEnd, within: patience)
      },
      summary: { SummaryText.text(of: $0, on: keeper.day, columns: $1) },
      save: { SummaryText.save($0, on: keeper.day, to: $1, in: terminal.encoding, overwriting: $2) },
      printing: WalkEffects.Printing(
        find: { printing.knownWays }, search: { printing.ways }, here: { printing.hand($0, to: $1) },
        seconds: { printing.seconds(for: $1, of: $0) }, send: { printing.send($1, of: $0) }),
      keeping: WalkEffects.Keeping(
        prepare: { keeper.prepare($0.session, under: $0.cover, isBegun: $0.isBegun) },
        keep: { keeper.keep($0.session, under: $0.cover, isBegun: $0.isBegun) },
        checkHold: { keeper.check($0.cover) }, openCase: { keeper.begin(with: $0.session) },
        resume: { keeper.resume($1, through: $0.session.guide) }))
    return EventLoop(screen: Screen(terminal), carryOut: effects.carryOut, idle: kiosk?.idle).run(
      WizardState(
        session: session, cover: cover, audience: audience, surface: terminal.surface, isKiosk: kiosk != nil,
        greeting: greeting ?? newcomersGreeting))
  }

  /// What a merchant has to know who comes over SSH for the first time; `nil` for everybody else.
  private var newcomersGreeting: String? {
    kiosk == nil ? nil : Phrases.Kiosk.greeting(number: cover.number.description)
  }

  private func walkByLines() throws(CommandError) {
    let reader = LineReader(
      idle: kiosk?.idle,
      warn: { () throws(CommandError) in try StandardOutput.write(part: "\n" + Phrases.Kiosk.plainIdleWarning + "\n") })
    defer { reader.dropUnread() }
    let keeper = keeper
    let printing = SummaryPrinting(isKiosk: kiosk != nil, terminal: nil, keeper: keeper)
    let loop = LineLoop(
      write: StandardOutput.write(part:), next: reader.next, echoes: isatty(STDIN_FILENO) == 0,
      summary: { SummaryText.text(of: $0, on: keeper.day) },
      prepare: { keeper.prepare($0.session, under: $0.cover, isBegun: $0.isBegun) },
      keep: { keeper.keep($0.session, under: $0.cover, isBegun: $0.isBegun) },
      resume: { keeper.resume($1, through: $0.session.guide) }, today: { WallClock.today },
      findPrinters: { printing.ways },
      printHere: { printing.hand($0, to: $1) })
    let dialogue = LineDialogue(
      session: session, cover: cover, audience: audience, metrics: settings.lineMetrics, isKiosk: kiosk != nil)
    let plainGreeting = kiosk == nil ? nil : Phrases.Kiosk.plainGreeting(number: cover.number.description)
    try loop.run(dialogue, greeting: (greeting ?? plainGreeting).map { [$0] } ?? [])
    if reader.hasTimedOut { try StandardOutput.write(Phrases.Kiosk.idleEnded) }
  }
}

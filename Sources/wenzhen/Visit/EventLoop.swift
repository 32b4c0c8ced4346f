import GuideContent
import TextScreen
import Wizard
import WizardScreens

/// Turns inputs into frames until somebody leaves.
///
/// Everything it touches comes as a closure, so that whole journeys run without a terminal.
struct EventLoop {
  let show: (Frame) -> Void
  /// The terminal's size and how wide it draws characters, asked for each frame.
  let size: () -> ScreenSize
  let metrics: () -> TextMetrics
  /// What comes next; `nil` where nothing came for a while.
  let next: () -> Input?
  let redraw: () -> Void
  let suspend: () -> Void
  /// Forgets what was typed up to now.
  let dropKeys: () -> Void
  /// Asks the terminal to put a text on the user's clipboard; whether it is one that can be asked.
  let copy: (String) -> Bool
  /// Shows a text plainly until somebody has read it.
  let showPlainly: (String) -> Void
  /// Has the terminal's characters written in another way, and says in which.
  let changeEncoding: () -> String
  let summary: (_ state: WizardState) -> String
  let save: (_ state: WizardState, _ path: String, _ overwriting: Bool) -> SaveOutcome
  let printing: Printing
  let keeping: Keeping
  /// For how long nobody may press a key; `nil` for ever.
  let idle: IdleLimit?
  /// For how long nobody has pressed one.
  let idleTime: () -> Duration
  /// A clock that goes on however the time of day is set.
  let now: () -> ContinuousClock.Instant

  /// What prints the summary.
  struct Printing {
    /// Whether finding printers takes a while.
    let searches: () -> Bool
    let find: () -> PrintingWays
    /// Hands the summary to this machine's printer of that name.
    let here: (_ state: WizardState, _ printer: String) -> HandingOutcome
    /// Makes a text ready for the user's own printer.
    let prepare: (_ state: WizardState, _ printout: Printout) -> PreparedPrintout
  }

  /// A text on its way to the user's own printer.
  struct PreparedPrintout {
    /// How many seconds it takes.
    let seconds: Int
    /// Sends it. Nothing else may be sent to the terminal meanwhile.
    let send: () -> PrintingOutcome
  }

  /// What keeps the case.
  struct Keeping {
    /// Gets ready once the first screen stands, and keeps what a new case begins with.
    let prepare: (WizardState) -> KeepOutcome
    let keep: (WizardState) -> KeepOutcome
    /// Whether the case is still ours, asked where nothing came for a while.
    let check: (WizardState) -> KeepOutcome
    let openCase: (WizardState) -> CaseCover
    /// Goes on with the case that was named.
    let resume: (_ state: WizardState, _ typed: String) -> ResumeOutcome
  }

  /// Runs until the state asks to leave, and gives the state it left and why.
  @discardableResult
  func run(_ start: WizardState) -> (state: WizardState, reason: LeaveReason) {
    var state = start
    var takenUpAt = now()
    show(&state)
    var effects = state.kept(keeping.prepare(state))
    while true {
      while !effects.isEmpty {
        let effect = effects.removeFirst()
        if case .leave(let reason) = effect { return (state, reason) }
        if effect.exchangesTheCase { takenUpAt = now() }
        effects = carryOut(effect, on: &state) + effects
      }
      state.pass(seconds: Self.seconds(now() - takenUpAt))
      show(&state)
      effects = next().map { state.handle($0) } ?? afterAWhile(&state)
      effects += whereNobodyIs(&state)
    }
  }

  /// Shows a state on the terminal as it is now: its size or width may have changed while no input was taken.
  private func show(_ state: inout WizardState) {
    for effect in state.fit(size(), metrics()) { _ = carryOut(effect, on: &state) }
    show(state.frame())
  }

  private static func seconds(_ duration: Duration) -> Int { Int(duration.components.seconds) }

  /// What there is to do where nothing came for a while: to try again what could not be kept, or to see whether the case
  /// is still ours.
  private func afterAWhile(_ state: inout WizardState) -> [Effect] {
    state.isKept ? state.kept(keeping.check(state)) : [.keep]
  }

  /// Warns and ends where nobody is there; a window that changes its size is nobody.
  private func whereNobodyIs(_ state: inout WizardState) -> [Effect] {
    switch idle?.verdict(after: Self.seconds(idleTime())) {
    case .end: return [.leave(.idle)]
    case .warn: state.tell(Phrases.Kiosk.idleWarning)
    case .stay, nil: break
    }
    return []
  }

  /// Carries out an effect, and says what the state asks for next.
  private func carryOut(_ effect: Effect, on state: inout WizardState) -> [Effect] {
    switch effect {
    case .keep: return state.kept(keeping.keep(state))
    case .openCase: state.begin(keeping.openCase(state))
    case .resume(let typed):
      say(Phrases.Screen.resuming, on: &state)
      return state.resumed(keeping.resume(state, typed))
    case .composeSummary: state.present(summary: summary(state))
    case .save(let path, let overwriting): return state.saved(save(state, path, overwriting))
    case .redraw: redraw()
    case .suspend: suspend()
    case .copy(let text): state.copied(copy(text))
    case .showPlainly(let text): showPlainly(text)
    case .findPrinters:
      guard printing.searches() else {
        state.found(printing.find())
        break
      }
      state.beginSearching()
      state.found(wait(under: &state) { _ in printing.find() })
    case .printHere(let printer):
      state.beginHanding(to: printer)
      return state.printed(wait(under: &state) { printing.here($0, printer) })
    case .printThroughTerminal(let printout):
      let prepared = printing.prepare(state, printout)
      state.beginPrinting(printout, seconds: prepared.seconds)
      show(&state)
      return state.printed(prepared.send(), of: printout)
    case .changeEncoding: state.tell(changeEncoding())
    case .leave: break
    }
    return []
  }

  /// Waits for other programs under a screen that offers no key, and forgets what is typed meanwhile: whoever typed it
  /// saw nothing of what came of them.
  private func wait<Outcome>(under state: inout WizardState, for outcome: (WizardState) -> Outcome) -> Outcome {
    show(&state)
    defer { dropKeys() }
    return outcome(state)
  }

  /// Says what takes a while, before it does.
  private func say(_ words: String, on state: inout WizardState) {
    state.tell(words)
    show(&state)
  }
}

import Cases
import Guides
import Text
import Wizard
import WizardScreens

/// Carries out what a state asks for and tells it what came of it, until somebody leaves.
///
/// Everything it touches comes as a closure, so that whole journeys run without a terminal.
struct EventLoop {
  let show: (Frame) -> Void
  /// What the terminal is at the moment, asked for each frame.
  let surface: () -> Surface
  /// Waits for what comes next.
  let next: () -> Arrival
  let redraw: () -> Void
  let suspend: () -> Void
  /// Forgets what was typed up to now.
  let dropKeys: () -> Void
  /// Asks the terminal to put a text on the user's clipboard; whether it is one that can be asked.
  let copy: (String) -> Bool
  /// Shows a text plainly until somebody has read it.
  let showPlainly: (String) -> Void
  /// Has the terminal's characters written in another way.
  let changeEncoding: () -> Void
  let summary: (_ state: WizardState, _ columns: Int) -> String
  let save: (_ state: WizardState, _ path: String, _ overwriting: Bool) -> SaveOutcome
  let printing: Printing
  let keeping: Keeping
  /// For how long nobody may press a key; `nil` for ever.
  let idle: IdleLimit?
  /// For how long nobody has pressed one.
  let idleTime: () -> Duration
  /// What a clock shows that nobody sets, in whole seconds.
  let time: () -> Int

  /// What prints the summary.
  struct Printing {
    /// The ways to print; `nil` if printers have to be looked for, which takes a while.
    let find: () -> PrintingWays?
    /// Looks for printers.
    let search: () -> PrintingWays
    /// Hands the summary to this machine's printer of that name.
    let here: (_ state: WizardState, _ printer: String) -> HandingOutcome
    /// How many seconds a text takes to the user's own printer.
    let seconds: (_ state: WizardState, _ printout: Printout) -> Int
    /// Sends a text to the user's own printer. Nothing else may be sent to the terminal meanwhile.
    let send: (_ state: WizardState, _ printout: Printout) -> PrintingOutcome
  }

  /// What keeps the case.
  struct Keeping {
    /// Gets ready, and keeps what a new case begins with.
    let prepare: (WizardState) -> KeepOutcome
    let keep: (WizardState) -> KeepOutcome
    /// Whether the case is still ours.
    let checkHold: (WizardState) -> KeepOutcome
    let openCase: (WizardState) -> CaseCover
    /// Goes on with the case that was named.
    let resume: (_ state: WizardState, _ typed: String) -> ResumeOutcome
  }

  /// Runs until the state asks to leave, and gives the state it left and why.
  @discardableResult
  func run(_ start: WizardState) -> (state: WizardState, reason: LeaveReason) {
    var state = start
    var effects = state.opening
    while true {
      if let reason = carryOut(effects + [.show], on: &state) { return (state, reason) }
      effects = nextEvents().flatMap { state.handle($0) }
    }
  }

  /// What comes next: an input, or that nothing came for a while; and that nobody has pressed a key for long, for which a
  /// window that changes its size is nobody.
  private func nextEvents() -> [Event] {
    let events: [Event] =
      switch next() {
      case .input(let input): [.input(input)]
      case .nothing: [.clock(.quiet)]
      case .surface: []
      }
    switch idle?.verdict(after: Int(idleTime().components.seconds)) {
    case .warn: return events + [.clock(.idleWarning)]
    case .end: return events + [.clock(.idleEnd)]
    case .stay, nil: return events
    }
  }

  /// Carries out effects in order, behind each what the state asks for because of it; why to leave, where it asks for that.
  private func carryOut(_ effects: [Effect], on state: inout WizardState) -> LeaveReason? {
    for effect in effects {
      if case .leave(let reason) = effect { return reason }
      let events =
        effect == .show
        ? [.clock(.time(seconds: time())), .surface(surface())]
        : outcome(of: effect, on: state).map { [Event.outcome($0)] } ?? []
      if let reason = carryOut(events.flatMap { state.handle($0) }, on: &state) { return reason }
      if effect == .show { show(state.frame()) }
    }
    return nil
  }

  /// Carries out an effect, and gives its outcome, if it has one.
  private func outcome(of effect: Effect, on state: WizardState) -> Outcome? {
    switch effect {
    case .prepare: return .kept(keeping.prepare(state))
    case .keep: return .kept(keeping.keep(state))
    case .checkHold: return .kept(keeping.checkHold(state))
    case .openCase: return .opened(keeping.openCase(state))
    case .resume(let typed): return .resumed(keeping.resume(state, typed))
    case .composeSummary(let columns): return .composed(summary: summary(state, columns))
    case .save(let path, let overwriting): return .saved(save(state, path, overwriting))
    case .copy(let text): return .copied(isAsked: copy(text))
    case .findPrinters: return printing.find().map { .printingWays($0) } ?? .searchNeeded
    case .searchPrinters: return .printingWays(printing.search())
    case .printHere(let printer): return .handed(printing.here(state, printer))
    case .timePrinting(let printout): return .timed(printout, seconds: printing.seconds(state, printout))
    case .printThroughTerminal(let printout): return .printed(printing.send(state, printout), of: printout)
    case .changeEncoding:
      changeEncoding()
      return .encodingChanged(surface())
    case .showPlainly(let text): showPlainly(text)
    case .redraw: redraw()
    case .suspend: suspend()
    case .dropKeys: dropKeys()
    case .show, .leave: break
    }
    return nil
  }
}

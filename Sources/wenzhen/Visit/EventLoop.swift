import Cases
import Guides
import Text
import Wizard
import WizardScreens

/// Carries out the effects of a state and hands it the outcomes, until it leaves.
///
/// All the loop does goes through closures, so that tests run whole walks without a terminal.
struct EventLoop {
  let show: (Frame) -> Void
  /// The terminal's surface at the moment. It is asked for before each frame.
  let surface: () -> Surface
  /// Waits for the next arrival.
  let next: () -> Arrival
  let redraw: () -> Void
  let suspend: () -> Void
  /// Drops the keys that were typed up to now.
  let dropKeys: () -> Void
  /// Asks the terminal to put a text on the user's clipboard; false if terminals of its type cannot be asked.
  let copy: (String) -> Bool
  /// Shows a text outside of the alternate screen until the user has read it.
  let showPlainly: (String) -> Void
  /// Changes to the next encoding for the terminal.
  let changeEncoding: () -> Void
  let summary: (_ state: WizardState, _ columns: Int) -> String
  let save: (_ state: WizardState, _ path: String, _ overwriting: Bool) -> SaveOutcome
  let printing: Printing
  let keeping: Keeping
  /// How long nobody may press a key; `nil` for ever.
  let idle: IdleLimit?
  /// How long nobody has pressed one.
  let idleTime: () -> Duration
  /// The whole seconds of a clock that nobody sets.
  let time: () -> Int

  /// The calls that print the summary.
  struct Printing {
    /// The ways to print; `nil` if other programs must be asked for printers, which takes a while.
    let find: () -> PrintingWays?
    /// The ways to print, after asking other programs.
    let search: () -> PrintingWays
    /// Hands the summary to this machine's printer of that name.
    let here: (_ state: WizardState, _ printer: String) -> HandingOutcome
    /// How many seconds it takes to print a text on the user's own printer.
    let seconds: (_ state: WizardState, _ printout: Printout) -> Int
    /// Prints a text on the user's own printer. Nothing else may be sent to the terminal meanwhile.
    let send: (_ state: WizardState, _ printout: Printout) -> PrintingEnd
  }

  /// The calls that keep the case.
  struct Keeping {
    /// Opens the store, and keeps a new case that already has answers.
    let prepare: (WizardState) -> KeepOutcome
    let keep: (WizardState) -> KeepOutcome
    /// Checks that no other program has taken the case over.
    let checkHold: (WizardState) -> KeepOutcome
    let openCase: (WizardState) -> CaseCover
    /// Goes on with the case of a typed case number or hand-off code.
    let resume: (_ state: WizardState, _ typed: String) -> ResumeOutcome
  }

  /// Runs until the state leaves, and gives its last value and the reason.
  @discardableResult
  func run(_ start: WizardState) -> (state: WizardState, reason: LeaveReason) {
    var state = start
    var effects = state.opening
    while true {
      if let reason = carryOut(effects + [.show], on: &state) { return (state, reason) }
      effects = nextEvents().flatMap { state.handle($0) }
    }
  }

  /// The next events: an input, or that nothing has come for a while; and that nobody has pressed a key for long. A
  /// change of the window's size is not a key.
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

  /// Carries out effects in order. The effects of an outcome come before the remaining ones. The result is the reason
  /// to leave; `nil` if no effect says so.
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

  /// Carries out one effect, and gives its outcome; `nil` if it has none.
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

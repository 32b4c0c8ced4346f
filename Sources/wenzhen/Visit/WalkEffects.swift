import Cases
import Guides
import Text
import Wizard
import WizardScreens

/// Carries out the effects that only a walk's screen has.
struct WalkEffects {
  /// Drops the keys that were typed up to now.
  let dropKeys: () -> Void
  /// Asks the terminal to put a text on the user's clipboard; false if terminals of its type cannot be asked.
  let copy: (String) -> Bool
  /// Shows a text outside of the alternate screen until the user has read it.
  let showPlainly: (String) -> Void
  let summary: (_ state: WizardState, _ columns: Int) -> String
  let save: (_ state: WizardState, _ path: String, _ overwriting: Bool) -> SaveOutcome
  let printing: Printing
  let keeping: Keeping

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

  /// Carries out one effect, and gives its outcome; `nil` if it has none.
  func carryOut(_ effect: Effect, on state: WizardState) -> Outcome? {
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
    case .showPlainly(let text): showPlainly(text)
    case .dropKeys: dropKeys()
    case .show, .redraw, .changeEncoding, .suspend, .leave: break
    }
    return nil
  }
}

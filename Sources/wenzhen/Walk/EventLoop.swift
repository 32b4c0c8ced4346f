import TextScreen
import Wizard
import WizardScreens

/// Turns inputs into frames until somebody leaves.
///
/// Everything it touches comes as a closure, so that whole journeys run without a terminal.
struct EventLoop {
  let show: (Frame) -> Void
  /// What comes next; `nil` where nothing came for a while.
  let next: () -> Input?
  let redraw: () -> Void
  let suspend: () -> Void
  let summary: (_ state: WizardState) -> String
  let save: (_ state: WizardState, _ path: String, _ overwriting: Bool) -> SaveOutcome
  let keeping: Keeping
  let now: () -> Timestamp

  /// What keeps the case.
  struct Keeping {
    /// Gets ready once the first screen stands, and keeps what a new case begins with.
    let prepare: (WizardState) -> KeepOutcome
    let keep: (WizardState) -> KeepOutcome
    /// Whether the case is still ours, asked where nothing came for a while.
    let check: (WizardState) -> KeepOutcome
    let openCase: (WizardState) -> CaseCover
  }

  /// Runs until the state asks to leave, and gives the state it left and why.
  @discardableResult
  func run(_ start: WizardState) -> (state: WizardState, reason: LeaveReason) {
    var state = start
    var takenUpAt = now()
    show(state.frame())
    var effects = state.kept(keeping.prepare(state))
    while true {
      while !effects.isEmpty {
        let effect = effects.removeFirst()
        if case .leave(let reason) = effect { return (state, reason) }
        if effect == .openCase { takenUpAt = now() }
        effects = carryOut(effect, on: &state) + effects
      }
      state.pass(seconds: now().seconds(since: takenUpAt))
      show(state.frame())
      effects = next().map { state.handle($0) } ?? afterAWhile(&state)
    }
  }

  /// What there is to do where nothing came for a while: to try again what could not be kept, or to see whether the case
  /// is still ours.
  private func afterAWhile(_ state: inout WizardState) -> [Effect] {
    state.isKept ? state.kept(keeping.check(state)) : [.keep]
  }

  /// Carries out an effect, and says what the state asks for next.
  private func carryOut(_ effect: Effect, on state: inout WizardState) -> [Effect] {
    switch effect {
    case .keep: return state.kept(keeping.keep(state))
    case .openCase: state.begin(keeping.openCase(state))
    case .composeSummary: state.present(summary: summary(state))
    case .save(let path, let overwriting): return state.saved(save(state, path, overwriting))
    case .redraw: redraw()
    case .suspend: suspend()
    case .leave: break
    }
    return []
  }
}

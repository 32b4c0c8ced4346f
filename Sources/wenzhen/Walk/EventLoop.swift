import TextScreen
import Wizard
import WizardScreens

/// Turns inputs into frames until somebody leaves.
///
/// Everything it touches comes as a closure, so that whole journeys run without a terminal.
struct EventLoop {
  let show: (Frame) -> Void
  let next: () -> Input
  let redraw: () -> Void
  let suspend: () -> Void
  let summary: (_ session: Session, _ columns: Int) -> String
  let save: (_ session: Session, _ path: String, _ overwriting: Bool) -> SaveOutcome

  /// Runs until the state asks to leave, and gives the state it left.
  @discardableResult
  func run(_ start: WizardState) -> WizardState {
    var state = start
    var isRunning = true
    while isRunning {
      show(state.frame())
      var effects = state.handle(next())
      while isRunning, !effects.isEmpty {
        let effect = effects.removeFirst()
        if case .leave = effect { isRunning = false }
        effects += carryOut(effect, on: &state)
      }
    }
    return state
  }

  /// Carries out an effect, and says what the state asks for next.
  private func carryOut(_ effect: Effect, on state: inout WizardState) -> [Effect] {
    switch effect {
    case .composeSummary: state.present(summary: summary(state.session, state.summaryColumns))
    case .save(let path, let overwriting): return state.saved(save(state.session, path, overwriting))
    case .redraw: redraw()
    case .suspend: suspend()
    case .leave: break
    }
    return []
  }
}

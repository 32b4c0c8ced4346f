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
  let summary: (Session) throws(CommandError) -> String
  let save: (_ session: Session, _ path: String, _ overwriting: Bool) -> SaveOutcome

  /// Runs until the state asks to leave.
  func run(_ start: WizardState) throws(CommandError) {
    var state = start
    var isRunning = true
    while isRunning {
      show(state.frame())
      var effects = state.handle(next())
      while isRunning, !effects.isEmpty {
        let effect = effects.removeFirst()
        if case .leave = effect { isRunning = false }
        effects += try carryOut(effect, on: &state)
      }
    }
  }

  /// Carries out an effect, and says what the state asks for next.
  private func carryOut(_ effect: Effect, on state: inout WizardState) throws(CommandError) -> [Effect] {
    switch effect {
    case .composeSummary: state.present(summary: try summary(state.session))
    case .save(let path, let overwriting): return state.saved(save(state.session, path, overwriting))
    case .redraw: redraw()
    case .suspend: suspend()
    case .leave: break
    }
    return []
  }
}

import Cases
import Guides
import Text
import Wizard
import WizardScreens

/// Carries out what the desk asks for and tells it what came of it, until somebody leaves; like `EventLoop`, it touches
/// nothing itself.
struct DeskLoop {
  let show: (Frame) -> Void
  /// What the terminal is at the moment, asked for each frame: somebody in a case may have changed it.
  let surface: () -> Surface
  /// Waits for what comes next.
  let next: () -> Arrival
  let redraw: () -> Void
  let suspend: () -> Void
  /// Has the terminal's characters written in another way.
  let changeEncoding: () -> Void
  let today: () -> CalendarDay
  /// The cases that a query finds.
  let list: (CaseQuery) throws(CommandError) -> DeskListing
  /// Goes on with a case, or begins one, until somebody leaves it; gives what to say then.
  let walk: (CaseNumber?) throws(CommandError) -> String?
  let forget: (CaseNumber) throws(CommandError) -> Void

  func run(_ start: DeskState) {
    var state = start
    var effects = state.opening
    while !carryOut(effects + [.show], on: &state) {
      switch next() {
      case .input(let input): effects = state.handle(.input(input))
      case .nothing: effects = state.handle(.quiet)
      case .surface: effects = []
      }
    }
  }

  /// Carries out effects in order, behind each what the desk asks for because of it; whether to leave.
  private func carryOut(_ effects: [DeskEffect], on state: inout DeskState) -> Bool {
    for effect in effects {
      if effect == .leave { return true }
      let event = effect == .show ? .surface(surface()) : outcome(of: effect).map { DeskEvent.outcome($0) }
      if let event, carryOut(state.handle(event), on: &state) { return true }
      if effect == .show { show(state.frame()) }
    }
    return false
  }

  /// Carries out an effect, and gives its outcome, if it has one.
  private func outcome(of effect: DeskEffect) -> DeskOutcome? {
    do throws(CommandError) {
      return try carryOut(effect)
    } catch {
      return .failed(message: ErrorMessages.message(for: error))
    }
  }

  private func carryOut(_ effect: DeskEffect) throws(CommandError) -> DeskOutcome? {
    switch effect {
    case .list(var query):
      query.today = today()
      return .listed(try list(query), on: query.today)
    case .open(let number): return .left(message: try walk(number))
    case .begin: return .left(message: try walk(nil))
    case .forget(let number):
      try forget(number)
      return .forgotten(number)
    case .changeEncoding:
      changeEncoding()
      return .encodingChanged(surface())
    case .redraw: redraw()
    case .suspend: suspend()
    case .show, .leave: break
    }
    return nil
  }
}

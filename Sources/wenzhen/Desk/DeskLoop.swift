import Cases
import Guides
import Text
import Wizard
import WizardScreens

/// Carries out the effects of the desk and hands it the outcomes, until it leaves. All it does goes through closures,
/// as in `EventLoop`.
struct DeskLoop {
  let show: (Frame) -> Void
  /// The terminal's surface at the moment. It is asked for before each frame, since a walk may have changed it.
  let surface: () -> Surface
  /// Waits for the next arrival.
  let next: () -> Arrival
  let redraw: () -> Void
  let suspend: () -> Void
  /// Changes to the next encoding for the terminal.
  let changeEncoding: () -> Void
  let today: () -> CalendarDay
  /// The cases of a query.
  let list: (CaseQuery) throws(CommandError) -> DeskListing
  /// Goes on with a case, or begins one for `nil`, until the user leaves it; gives the words to show then.
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

  /// Carries out effects in order. The effects of an outcome come before the remaining ones. True if the desk leaves.
  private func carryOut(_ effects: [DeskEffect], on state: inout DeskState) -> Bool {
    for effect in effects {
      if effect == .leave { return true }
      let event = effect == .show ? .surface(surface()) : outcome(of: effect).map { DeskEvent.outcome($0) }
      if let event, carryOut(state.handle(event), on: &state) { return true }
      if effect == .show { show(state.frame()) }
    }
    return false
  }

  /// Carries out one effect, and gives its outcome; `nil` if it has none.
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

import Cases
import Guides
import WizardScreens

/// Carries out the effects that only the desk has.
struct DeskEffects {
  let today: () -> CalendarDay
  /// The cases of a query.
  let list: (CaseQuery) throws(CommandError) -> DeskListing
  /// Goes on with a case, or begins one for `nil`, until the user leaves it; gives the words to show then.
  let walk: (CaseNumber?) throws(CommandError) -> String?
  let forget: (CaseNumber) throws(CommandError) -> Void

  /// Carries out one effect, and gives its outcome; `nil` if it has none.
  func carryOut(_ effect: DeskEffect) -> DeskOutcome? {
    do throws(CommandError) {
      return try attempt(effect)
    } catch {
      return .failed(message: ErrorMessages.message(for: error))
    }
  }

  private func attempt(_ effect: DeskEffect) throws(CommandError) -> DeskOutcome? {
    switch effect {
    case .list(var query):
      query.today = today()
      return .listed(try list(query), on: query.today)
    case .open(let number): return .left(message: try walk(number))
    case .begin: return .left(message: try walk(nil))
    case .forget(let number):
      try forget(number)
      return .forgotten(number)
    case .show, .redraw, .changeEncoding, .suspend, .leave: return nil
    }
  }
}

import TextScreen
import Wizard
import WizardScreens

/// Turns inputs into frames of the desk until somebody leaves; like `EventLoop`, it touches nothing itself.
struct DeskLoop {
  let show: (Frame) -> Void
  /// What comes next; `nil` where nothing came for a while, and then the list is made anew.
  let next: () -> Input?
  let redraw: () -> Void
  let suspend: () -> Void
  /// Has the terminal's characters written in another way, and says in which.
  let changeEncoding: () -> String
  /// The terminal's size and how wide it draws characters, which somebody in a case may have changed.
  let size: () -> ScreenSize
  let metrics: () -> TextMetrics
  let today: () -> CalendarDay
  /// The cases that a query finds.
  let list: (CaseQuery) throws(CommandError) -> DeskListing
  /// Goes on with a case, or begins one, until somebody leaves it; gives what to say then.
  let walk: (CaseNumber?) throws(CommandError) -> String?
  let forget: (CaseNumber) throws(CommandError) -> Void

  func run(_ start: DeskState) {
    var state = start
    carryOut([.list(state.query)], on: &state)
    while true {
      state.fit(size(), metrics())
      show(state.frame())
      let effects = next().map { state.handle($0) } ?? [.list(state.query)]
      if effects.contains(.leave) { return }
      carryOut(effects, on: &state)
    }
  }

  private func carryOut(_ effects: [DeskEffect], on state: inout DeskState) {
    for effect in effects {
      do throws(CommandError) {
        try carryOut(effect, on: &state)
      } catch {
        state.tell(ErrorMessages.message(for: error))
      }
    }
  }

  private func carryOut(_ effect: DeskEffect, on state: inout DeskState) throws(CommandError) {
    switch effect {
    case .list(var query):
      state.today = today()
      query.today = state.today
      state.show(try list(query))
    case .open(let number): try walk(number, on: &state)
    case .begin: try walk(nil, on: &state)
    case .forget(let number):
      try forget(number)
      state.tell(DeskWords.forgotten(number))
    case .redraw: redraw()
    case .suspend: suspend()
    case .changeEncoding: state.tell(changeEncoding())
    case .leave: break
    }
  }

  private func walk(_ number: CaseNumber?, on state: inout DeskState) throws(CommandError) {
    let words = try walk(number)
    try carryOut(.list(state.query), on: &state)
    if let words { state.tell(words) }
  }
}

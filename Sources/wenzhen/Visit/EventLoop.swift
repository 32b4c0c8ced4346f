import Text
import WizardScreens

/// Runs a screen: hands its state the events, carries out its effects, and shows it, until it leaves.
///
/// All the loop does goes through closures, so that tests run whole walks without a terminal.
struct EventLoop<State: ScreenState> {
  let screen: Screen
  /// Carries out an effect that not every screen has, and gives its outcome; `nil` if it has none.
  let carryOut: (_ effect: State.Asked, _ state: State) -> State.Told?
  /// How long nobody may press a key; `nil` for ever.
  var idle: IdleLimit?

  /// Runs until the state leaves, and gives its last value and the reason.
  @discardableResult
  func run(_ start: State) -> (state: State, reason: LeaveReason) {
    var state = start
    var effects = state.opening
    while true {
      if let reason = carryOut(effects + [.show], on: &state) { return (state, reason) }
      effects = nextEvents().flatMap { state.handle($0) }
    }
  }

  /// The next events: an input, or that nothing has come for a while; and that nobody has pressed a key for long. A
  /// change of the window's size is not a key.
  private func nextEvents() -> [Event<State.Told>] {
    let events: [Event<State.Told>] =
      switch screen.next() {
      case .input(let input, let moment): shown + [.input(input, at: moment)]
      case .nothing: [.clock(.quiet)]
      case .surface: []
      }
    switch idle?.verdict(after: Int(screen.idleTime().components.seconds)) {
    case .warn: return events + [.clock(.idleWarning)]
    case .end: return events + [.clock(.idleEnd)]
    case .stay, nil: return events
    }
  }

  /// When the latest frame was sent, which a terminal that reads slowly may have taken only now.
  private var shown: [Event<State.Told>] { screen.shownAt().map { [.clock(.shown(at: $0))] } ?? [] }

  /// Carries out effects in order. The effects of an outcome come before the remaining ones. The result is the reason
  /// to leave; `nil` if no effect says so.
  private func carryOut(_ effects: [State.Asked], on state: inout State) -> LeaveReason? {
    for effect in effects {
      if let reason = effect.leaving { return reason }
      let events =
        effect == .show
        ? [.clock(.time(seconds: screen.time())), .clock(.day(screen.today())), .surface(screen.surface())]
        : outcome(of: effect, on: state).map { [Event.outcome($0)] } ?? []
      if let reason = carryOut(events.flatMap { state.handle($0) }, on: &state) { return reason }
      if effect == .show {
        screen.show(state.frame())
        for event in shown { _ = state.handle(event) }
      }
    }
    return nil
  }

  /// Carries out one effect, and gives its outcome; `nil` if it has none.
  private func outcome(of effect: State.Asked, on state: State) -> State.Told? {
    switch effect {
    case .redraw: screen.redraw()
    case .suspend: screen.suspend()
    case .changeEncoding:
      screen.changeEncoding()
      return .encodingChanged(screen.surface(), through: screen.multiplexer())
    default: return carryOut(effect, state)
    }
    return nil
  }
}

import Guides
import Terminal
import Text

/// The terminal as closures, for a loop.
struct Screen {
  let show: (Frame) -> Void
  /// The terminal's surface at the moment. It is asked for before each frame, since a walk from the desk may have
  /// changed it.
  let surface: () -> Surface
  /// Waits for the next arrival.
  let next: () -> Arrival
  /// When the terminal was sent the latest frame, by the clock of the arrivals; `nil` if it has not taken it yet.
  let shownAt: () -> Duration?
  let redraw: () -> Void
  let suspend: () -> Void
  /// Changes to the next encoding for the terminal.
  let changeEncoding: () -> Void
  /// The multiplexer between the program and the terminal; `nil` if none is known.
  let multiplexer: () -> Multiplexer?
  /// How long nobody has pressed a key.
  let idleTime: () -> Duration
  /// The whole seconds of a clock that nobody sets.
  let time: () -> Int
  /// Today.
  let today: () -> CalendarDay
}

extension Screen {
  /// The longest wait for input. After it the state looks at the clock and at the store.
  private static let patience = Duration.seconds(20)

  /// Makes the closures of a real terminal.
  init(_ terminal: TerminalScreen) {
    let began = ContinuousClock.now
    self.init(
      show: terminal.show, surface: { terminal.surface }, next: { terminal.nextArrival(within: Self.patience) },
      shownAt: { terminal.shownAt }, redraw: terminal.redraw, suspend: terminal.suspend,
      changeEncoding: terminal.useNextEncoding, multiplexer: { terminal.multiplexer },
      idleTime: { terminal.idleTime }, time: { Int((ContinuousClock.now - began).components.seconds) },
      today: { WallClock.today })
  }
}

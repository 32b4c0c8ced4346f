public import Guides
public import Text

/// An event for `handle(_:)` of a screen's state, whose effects can have such an outcome.
public enum Event<Outcome: Sendable>: Sendable {
  /// An input from the terminal.
  ///
  /// - Parameter at: When it arrived: so long after the same fixed moment as `Clock.shown`.
  case input(Input, at: Duration)
  /// The outcome of an effect.
  case outcome(Outcome)
  /// Time has passed.
  case clock(Clock)
  /// The surface for the next frame. The shell sends it before each frame.
  case surface(Surface)
}

/// What the clock says.
public enum Clock: Sendable, Hashable {
  /// So many whole seconds have passed since some fixed moment. The shell sends it before each frame.
  case time(seconds: Int)
  /// Today. The shell sends it before each frame.
  case day(CalendarDay)
  /// The terminal was sent the latest frame at this moment. The shell says so behind each frame and before
  /// each input, since a terminal may read slowly.
  case shown(at: Duration)
  /// Nothing has arrived for a while.
  case quiet
  /// Nobody has pressed a key for so long that the program will end soon.
  case idleWarning
  /// Nobody has pressed a key for too long.
  case idleEnd
}

public import Text

/// Something that happened, as `WizardState.handle(_:)` is told.
public enum Event: Sendable {
  /// Something reached the program from its terminal.
  case input(Input)
  /// An effect was carried out.
  case outcome(Outcome)
  /// Time has passed.
  case clock(Clock)
  /// The next frame is drawn on this surface; told before each frame.
  case surface(Surface)
}

/// What the clock says.
public enum Clock: Sendable, Hashable {
  /// So many whole seconds have passed since a moment that stays the same; told before each frame.
  case time(seconds: Int)
  /// Nothing came for a while.
  case quiet
  /// Nobody has pressed a key for so long that the program will soon end.
  case idleWarning
  /// Nobody has pressed a key for too long.
  case idleEnd
}

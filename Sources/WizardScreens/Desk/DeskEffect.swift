public import Cases

/// Something the desk asks the shell to do. The shell carries effects out in order, and hands the outcome named here,
/// or `DeskOutcome.failed`, to `DeskState.handle(_:)` before the next effect.
public enum DeskEffect: ScreenEffect {
  /// Show the desk as it is now.
  case show
  /// List the cases of a query, as of the present day: `DeskOutcome.listed`.
  case list(CaseQuery)
  /// Go on with a case until the user leaves it: `DeskOutcome.left`.
  case open(CaseNumber)
  /// Begin a new case and walk until the user leaves it: `DeskOutcome.left`.
  case begin
  /// Delete a case for good: `DeskOutcome.forgotten`.
  case forget(CaseNumber)
  /// Draw the whole screen again.
  case redraw
  /// Change to the next encoding for the terminal: `DeskOutcome.encodingChanged`.
  case changeEncoding
  /// Give the terminal back, and stop until the shell continues the program.
  case suspend
  /// End the program.
  case leave(LeaveReason)

  /// The reason to leave; `nil` for any other effect.
  public var leaving: LeaveReason? {
    if case .leave(let reason) = self { reason } else { nil }
  }
}

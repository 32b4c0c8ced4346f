public import Cases

/// Something the desk asks the shell to do. What came of it is handed to `DeskState.handle(_:)` as the outcome that is
/// named here, or as `DeskOutcome.failed`, before the next effect is carried out.
public enum DeskEffect: Sendable, Hashable {
  /// Show the desk as it is now.
  case show
  /// Find the cases, as of the day it is by then: `DeskOutcome.listed`.
  case list(CaseQuery)
  /// Go on with a case until somebody leaves it: `DeskOutcome.left`.
  case open(CaseNumber)
  /// Begin a new case, and walk it until somebody leaves it: `DeskOutcome.left`.
  case begin
  /// Delete a case for good: `DeskOutcome.forgotten`.
  case forget(CaseNumber)
  /// Draw the whole screen anew.
  case redraw
  /// Write characters for the terminal in another way: `DeskOutcome.encodingChanged`.
  case changeEncoding
  /// Give the terminal back and stop until the shell goes on with the program.
  case suspend
  /// End the program.
  case leave
}

public import Wizard

/// Something the desk asks the shell to do.
public enum DeskEffect: Sendable, Hashable {
  /// Find the cases and hand them to `DeskState.show(_:)`.
  case list(CaseQuery)
  /// Go on with a case.
  case open(CaseNumber)
  /// Begin a new case.
  case begin
  /// Delete a case for good.
  case forget(CaseNumber)
  /// Draw the whole screen anew.
  case redraw
  /// Write characters for the terminal in another way, and say in which by `DeskState.tell(_:)`.
  case changeEncoding
  /// Give the terminal back and stop until the shell goes on with the program.
  case suspend
  /// End the program.
  case leave
}

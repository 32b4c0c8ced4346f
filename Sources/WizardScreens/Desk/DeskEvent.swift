public import Cases
import Guides
public import Text

/// Something that happened, as `DeskState.handle(_:)` is told.
public enum DeskEvent: Sendable {
  /// Something reached the program from its terminal.
  case input(Input)
  /// An effect was carried out.
  case outcome(DeskOutcome)
  /// The clock says that nothing came for a while.
  case quiet
  /// The next frame is drawn on this surface; told before each frame.
  case surface(Surface)
}

/// What came of an effect of the desk.
public enum DeskOutcome: Sendable, Hashable {
  /// These cases were found, on that day.
  case listed(DeskListing, on: CalendarDay)
  /// Somebody has left a case; the words, if any, say how to go on with it.
  case left(message: String?)
  /// The case is deleted.
  case forgotten(CaseNumber)
  /// Characters are written for the terminal in another way.
  case encodingChanged(Surface)
  /// It could not be done; the words say why and what to do.
  case failed(message: String)
}

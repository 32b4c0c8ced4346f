public import Cases
public import Guides
public import Text

/// The outcome of an effect of the desk.
public enum DeskOutcome: ScreenOutcome, Hashable {
  /// The cases of the query, as of that day.
  case listed(DeskListing, on: CalendarDay)
  /// The user has left a case; the words say how to go on with it, if there is something to say.
  case left(message: String?)
  /// The case is deleted.
  case forgotten(CaseNumber)
  /// The encoding was changed; the next frame is for this surface.
  case encodingChanged(Surface, through: Multiplexer?)
  /// The effect failed; the words say why and what to do.
  case failed(message: String)
}

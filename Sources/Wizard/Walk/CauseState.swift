public import Guides

/// The state of a cause.
public enum CauseState: Sendable, Hashable {
  /// Nothing is known yet, or nobody knew.
  case open
  /// The answer at that place rules the cause out.
  case ruledOut(by: PlaceID)
  /// That finding names the cause.
  case found(at: PlaceID)
  /// That finding names the cause, its remedy was tried, and the same error came again.
  case foundAndStayed(at: PlaceID)
}

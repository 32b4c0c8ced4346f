public import Guides

/// How something that can be wrong stands.
public enum CauseState: Sendable, Hashable {
  /// Nothing is known yet, or nobody could tell.
  case open
  /// The answer at that place rules it out.
  case ruledOut(by: PlaceID)
  /// That finding names it.
  case found(at: PlaceID)
  /// That finding names it, its remedy was tried, and the same error came again.
  case foundAndStayed(at: PlaceID)
}

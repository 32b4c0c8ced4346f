public import Guides

/// What the desk's figures need of one kept case; nothing private is in it.
public struct CaseHistory: Sendable, Hashable {
  /// The guide.
  public let guide: GuideID
  /// How it stands.
  public let status: CaseStatus
  /// The causes that were found.
  public let causesFound: [CauseID]
  /// The place somebody stood at last.
  public let cursor: PlaceID
  /// What happened to its answers, in order.
  public let events: [CaseEvent]

  /// Makes a history.
  public init(guide: GuideID, status: CaseStatus, causesFound: [CauseID], cursor: PlaceID, events: [CaseEvent]) {
    self.guide = guide
    self.status = status
    self.causesFound = causesFound
    self.cursor = cursor
    self.events = events
  }
}

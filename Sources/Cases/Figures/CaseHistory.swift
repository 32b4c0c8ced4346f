public import Guides

/// What the desk's figures need of one kept case, without anything private.
public struct CaseHistory: Sendable, Hashable {
  /// The case's guide.
  public let guide: GuideID
  /// The case's status.
  public let status: CaseStatus
  /// The causes that were found.
  public let causesFound: [CauseID]
  /// The place at which the case was left.
  public let cursor: PlaceID
  /// The events of the case's answers, in order.
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

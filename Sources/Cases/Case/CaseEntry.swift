public import Guides

/// A kept case in a list.
public struct CaseEntry: Sendable, Hashable {
  /// Its number.
  public let number: CaseNumber
  /// The guide.
  public let guide: GuideID
  /// When it was last changed.
  public let changedAt: Timestamp
  /// How it stands.
  public let status: CaseStatus
  /// The summary's first line.
  public let headline: String
  /// Who it is about.
  public let details: CaseDetails
  /// The day on which to ask again; `nil` if nothing has to happen first.
  public let followUp: CalendarDay?
  /// Why the case is parked; `nil` if it is not.
  public let parkedBecause: String?

  /// Makes an entry.
  public init(
    number: CaseNumber, guide: GuideID, changedAt: Timestamp, status: CaseStatus, headline: String,
    details: CaseDetails, followUp: CalendarDay? = nil, parkedBecause: String? = nil
  ) {
    self.number = number
    self.guide = guide
    self.changedAt = changedAt
    self.status = status
    self.headline = headline
    self.details = details
    self.followUp = followUp
    self.parkedBecause = parkedBecause
  }

  /// Whether the day on which to ask again has come.
  public func isDue(on day: CalendarDay) -> Bool {
    status == .waiting && (followUp.map { $0 <= day } ?? false)
  }
}

public import Guides

/// One call, or one merchant's walk alone, as it is kept: what was answered, for whom, and how it stands.
public struct Case: Sendable, Hashable {
  /// The case's number.
  public let number: CaseNumber
  /// The case's guide.
  public var guide: GuideID
  /// The guide's version when the case was last changed.
  public var guideVersion: String
  /// Whether an agent or a merchant walks.
  public var audience: Audience
  /// When the case was opened.
  public let openedAt: Timestamp
  /// When the case was last changed.
  public var changedAt: Timestamp
  /// The answers, also those of steps that are off the path.
  public var answers: [PlaceID: TimedAnswer]
  /// Notes by the place they were written at.
  public var notes: [PlaceID: String]
  /// The place at which the case was left.
  public var cursor: PlaceID
  /// Who it is about.
  public var details: CaseDetails
  /// The status of the case.
  public var status: CaseStatus
  /// The summary's first line, so that a list needs no guide.
  public var headline: String
  /// The causes that were found, also those whose remedy did not help.
  public var causesFound: [CauseID]
  /// The day on which to ask again; `nil` if nothing has to happen first.
  public var followUp: CalendarDay?
  /// Why the case is parked; `nil` if it is not.
  public var parkedBecause: String?
  /// What was typed into its fields and not confirmed.
  public var drafts: CaseDrafts

  /// Makes a case.
  public init(
    number: CaseNumber, guide: GuideID, guideVersion: String, audience: Audience, openedAt: Timestamp,
    changedAt: Timestamp, answers: [PlaceID: TimedAnswer] = [:], notes: [PlaceID: String] = [:], cursor: PlaceID,
    details: CaseDetails = CaseDetails(), status: CaseStatus = .open, headline: String = "",
    causesFound: [CauseID] = [], followUp: CalendarDay? = nil, parkedBecause: String? = nil,
    drafts: CaseDrafts = CaseDrafts()
  ) {
    self.number = number
    self.guide = guide
    self.guideVersion = guideVersion
    self.audience = audience
    self.openedAt = openedAt
    self.changedAt = changedAt
    self.answers = answers
    self.notes = notes
    self.cursor = cursor
    self.details = details
    self.status = status
    self.headline = headline
    self.causesFound = causesFound
    self.followUp = followUp
    self.parkedBecause = parkedBecause
    self.drafts = drafts
  }
}

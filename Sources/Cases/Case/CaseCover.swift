public import Guides

/// What is known of a case besides its session.
public struct CaseCover: Sendable, Hashable {
  /// The case's number.
  public let number: CaseNumber
  /// When the case was opened.
  public let openedAt: Timestamp
  /// Who it is about.
  public var details: CaseDetails
  /// Why the case is parked; `nil` if it is not.
  public var parkedBecause: String?
  /// The day on which to ask again that somebody told; `nil` if nobody did.
  public var followUp: CalendarDay?
  /// What was typed into its fields and not confirmed.
  public var drafts: CaseDrafts

  /// Makes a cover.
  public init(
    number: CaseNumber, openedAt: Timestamp, details: CaseDetails = CaseDetails(), parkedBecause: String? = nil,
    followUp: CalendarDay? = nil, drafts: CaseDrafts = CaseDrafts()
  ) {
    self.number = number
    self.openedAt = openedAt
    self.details = details
    self.parkedBecause = parkedBecause
    self.followUp = followUp
    self.drafts = drafts
  }

  /// The cover of a kept case.
  public init(of kept: Case) {
    self.init(
      number: kept.number, openedAt: kept.openedAt, details: kept.details, parkedBecause: kept.parkedBecause,
      followUp: kept.followUp, drafts: kept.drafts)
  }
}

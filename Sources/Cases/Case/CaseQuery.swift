/// Which kept cases a list shows.
///
/// Those whose day to ask again has come stand on top, the one waiting longest first; then the others, newest first. Last
/// come those that a wrong clock put into days to come, so that they hide nothing of today.
public struct CaseQuery: Sendable, Hashable {
  /// Words to find in name, site, ticket, notes and number, or digits to find in PID and telephone; empty for all.
  public var text: String
  /// How the cases stand; `nil` for all.
  public var statuses: Set<CaseStatus>?
  /// The day that tells which are due.
  public var today: CalendarDay
  /// The most cases to give.
  public var limit: Int

  /// Makes a query.
  public init(text: String = "", statuses: Set<CaseStatus>? = nil, today: CalendarDay, limit: Int = 200) {
    self.text = text
    self.statuses = statuses
    self.today = today
    self.limit = limit
  }
}

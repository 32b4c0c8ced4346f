public import Guides

/// Which kept cases a list shows, and in what order.
///
/// Cases that are due come first, the one that has waited longest on top; then the others, newest first. Cases that a
/// wrong clock has put into the future come last, so that they hide nothing of today.
public struct CaseQuery: Sendable, Hashable {
  /// Words or digits to search for in those details of a case that are found by them, in notes and number; empty for
  /// all cases.
  public var text: String
  /// The statuses to list; `nil` for all.
  public var statuses: Set<CaseStatus>?
  /// The present day, which tells what cases are due.
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

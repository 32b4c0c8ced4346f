public import Cases
public import Guides

/// The figures of the desk: what the kept cases come to, guide by guide.
///
/// Nothing private is in a history, and so nothing is in here. As JSON it is an object with the keys of `StatsContent`.
public struct StatsReport: Sendable {
  private let content: StatsContent

  /// Makes the report.
  ///
  /// - Parameters:
  ///   - histories: The cases.
  ///   - guides: The guides that are at hand; names of another one's things stand for themselves.
  ///   - first: The day since which the cases were changed; `nil` if all were asked for.
  ///   - today: The day of the report.
  public init(of histories: [CaseHistory], through guides: [Guide], since first: CalendarDay?, on today: CalendarDay) {
    content = StatsContent(of: histories, through: guides, since: first, on: today)
  }

  /// The report in a format, as the whole text of a file.
  public func render(_ format: ReportFormat) -> String {
    ReportRenderer(format: format).render(content, as: Document(of: content))
  }
}

public import Cases
public import Guides

/// The figures of the desk, guide by guide.
///
/// No history has anything private, and so neither has the report. As JSON it is an object with the keys of
/// `StatsContent`.
public struct StatsReport: Sendable {
  private let content: StatsContent

  /// Makes the report.
  ///
  /// - Parameters:
  ///   - histories: The cases.
  ///   - guides: The guides at hand. For cases of other guides the names of the files are used.
  ///   - first: The day since which the cases were changed; `nil` for all cases.
  ///   - today: The day of the report.
  public init(of histories: [CaseHistory], through guides: [Guide], since first: CalendarDay?, on today: CalendarDay) {
    content = StatsContent(of: histories, through: guides, since: first, on: today)
  }

  /// The report in a format, as the whole text of a file.
  public func render(_ format: ReportFormat) -> String {
    ReportRenderer(format: format).render(content, as: Document(of: content))
  }
}

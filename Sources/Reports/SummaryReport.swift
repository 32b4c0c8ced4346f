public import Wizard

/// A summary on paper, in a ticket or in another program.
///
/// What only an agent sees is in no summary, so one report serves agents and merchants alike.
public struct SummaryReport: Sendable {
  private let content: SummaryContent

  /// Makes the report of a summary.
  public init(of summary: Summary) {
    content = SummaryContent(of: summary)
  }

  /// The report in a format, as the whole text of a file.
  ///
  /// - Throws: Only if a template or the JSON encoder fails, which the tests rule out.
  public func render(_ format: ReportFormat) throws -> String {
    try ReportRenderer(format: format).render(content, as: Document(of: content))
  }
}

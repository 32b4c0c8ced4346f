public import Cases

/// A summary for paper, for a ticket or for another program.
///
/// No summary has what only agents see, so that one report serves agents and merchants.
public struct SummaryReport: Sendable {
  private let summary: Summary

  /// Makes the report of a summary.
  public init(of summary: Summary) {
    self.summary = summary
  }

  /// The report in a format, as the whole text of a file.
  public func render(_ format: ReportFormat) -> String {
    ReportRenderer(format: format).render(SummaryFacts(of: summary), as: Document(of: summary))
  }

  /// The report in a user's own layout. Its words are escaped for `format`.
  public func render(_ template: SummaryTemplate, as format: ReportFormat) -> String {
    template.render(SummaryFacts(of: summary), as: format)
  }

  /// The report as text for a printer.
  public func text(on paper: Paper) -> String {
    PaperText(paper).render(Document(of: summary))
  }

  /// The report as text for reading aloud, in words alone.
  public var spoken: String {
    PlainText(underlinesHeadings: false).render(Document(of: summary))
  }

  /// The report as text for a screen with fewer columns than paper; it uses at least 20.
  public func text(columns: Int) -> String {
    PlainText(columns: min(max(20, columns), PlainText.columnsOnPaper)).render(Document(of: summary))
  }
}

public import Cases

/// A summary on paper, in a ticket or in another program.
///
/// What only an agent sees is in no summary, so one report serves agents and merchants alike.
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

  /// The report in somebody's own layout, whose words are escaped as `format` needs it.
  public func render(_ template: SummaryTemplate, as format: ReportFormat) -> String {
    template.render(SummaryFacts(of: summary), as: format)
  }

  /// The report as text for a printer.
  public func text(on paper: Paper) -> String {
    PaperText(paper).render(Document(of: summary))
  }

  /// The report as text to be read aloud, in words alone.
  public var spoken: String {
    PlainText(underlinesHeadings: false).render(Document(of: summary))
  }

  /// The report as text for a screen that has fewer columns than paper has; at least 20 are used.
  public func text(columns: Int) -> String {
    PlainText(columns: min(max(20, columns), PlainText.columnsOnPaper)).render(Document(of: summary))
  }
}

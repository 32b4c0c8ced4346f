public import Guides

/// A whole guide on paper: every step and finding with all its words, also those that only agents see.
public struct BookletReport: Sendable {
  private let content: BookletContent
  private let flow: FlowChart

  /// Makes the booklet of a guide.
  public init(of guide: Guide) {
    content = BookletContent(of: guide)
    flow = FlowChart(of: guide)
  }

  /// The booklet in a format, as the whole text of a file.
  public func render(_ format: ReportFormat) -> String {
    ReportRenderer(format: format).render(content, as: Document(of: content, flow: flow))
  }

  /// The booklet as text for a printer.
  public func text(on paper: Paper) -> String {
    PaperText(paper).render(Document(of: content, flow: flow))
  }
}

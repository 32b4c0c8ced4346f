/// Turns the facts of a report, or the document composed of them, into the text of a file.
struct ReportRenderer {
  let format: ReportFormat

  /// The text of a file; the document is composed only where the format needs it.
  func render(_ content: some ReportFacts, as document: @autoclosure () -> Document) -> String {
    switch format {
    case .text: PlainText().render(document())
    case .markdown: Markdown().render(document())
    case .html: HTMLPage().render(document())
    case .json: HarmlessJSON().render(content.value)
    }
  }
}

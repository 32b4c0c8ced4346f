/// Makes the text of a file, from a report's facts or from its document.
struct ReportRenderer {
  let format: ReportFormat

  /// The text of a file. The document is composed only if the format needs it.
  func render(_ content: some ReportFacts, as document: @autoclosure () -> Document) -> String {
    switch format {
    case .text: PlainText().render(document())
    case .markdown: Markdown().render(document())
    case .html: HTMLPage().render(document())
    case .json: HarmlessJSON().render(content.value)
    }
  }
}

/// Sets a document as text for a printer: in pages where the paper has them, else in one strip.
struct PaperText {
  private let paper: Paper

  init(_ paper: Paper) {
    self.paper = paper
  }

  /// The document's text; no line is wider than the paper.
  func render(_ document: Document) -> String {
    if let rows = paper.rows { return PagedText(rows: rows, columns: paper.columns).render(document) }
    return PlainText(columns: paper.columns, isPaper: true).render(document)
  }
}

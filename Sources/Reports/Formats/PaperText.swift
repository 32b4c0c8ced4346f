/// Writes a document as text for a printer: in pages on sheets, in one strip on a roll.
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

import GuideContent
import Text

/// Head and foot of each printed page, as values of CSS.
struct PageMargins {
  /// The most cells of a title that certainly fits on one line of A4.
  private static let columns = 84

  private let document: Document

  init(of document: Document) {
    self.document = document
  }

  /// The document's title.
  var header: String {
    CSSText.string(TextMetrics(ambiguous: 2).truncated(document.title.harmless, to: Self.columns))
  }

  /// The number of the page and how many there are.
  var footer: String {
    let words = Phrases.Paper.pageNumber(page: "\n", pages: "\n").split(
      separator: "\n", omittingEmptySubsequences: false)
    let strings = words.map { CSSText.string(String($0)) }
    return zip(strings, ["counter(page)", "counter(pages)", ""]).map { "\($0) \($1)" }.joined(separator: " ")
  }
}

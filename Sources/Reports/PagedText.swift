import GuideContent
import TextScreen

/// Sets a document as text on sheets of paper: every page has a head and a foot, and form feeds stand between pages.
///
/// A heading goes along with what it heads, and what belongs together stays on one page, as far as it has room.
struct PagedText {
  /// Lines that stay together where the rest of a page is too short for them.
  static let rowsKeptTogether = 28
  /// Lines of a head and of a foot, with the empty one that parts each from the page's own.
  private static let marginRows = 2
  private static let feed = "\u{C}"

  /// Lines of a page, head and foot included.
  let rows: Int
  private let text: PlainText

  /// Prepares to set text on sheets of so many lines and columns.
  init(rows: Int, columns: Int) {
    self.rows = rows
    text = PlainText(columns: columns, breaksAddresses: true)
  }

  /// The document's pages; every line ends with a newline, and no line is wider than the paper.
  func render(_ document: Document) -> String {
    let pages = pages(of: text.pieces(of: document.blocks))
    return pages.enumerated().map { index, lines in
      let blanks = Array(repeating: "", count: max(0, bodyRows - lines.count))
      let foot = Phrases.Paper.pageNumber(page: "\(index + 1)", pages: "\(pages.count)")
      return ([head(of: document), ""] + lines + blanks + ["", centred(foot)]).map { $0 + "\n" }.joined()
    }.joined(separator: Self.feed)
  }

  private var bodyRows: Int { max(1, rows - 2 * Self.marginRows) }

  private func head(of document: Document) -> String {
    text.breaker.metrics.truncated(document.title.harmless, to: text.columns)
  }

  private func centred(_ line: String) -> String {
    String(repeating: " ", count: max(0, (text.columns - text.breaker.metrics.width(line)) / 2)) + line
  }

  /// Fills pages with pieces; those that lead go along with what follows them.
  private func pages(of pieces: [PlainText.Piece]) -> [[String]] {
    var pages: [[String]] = [[]]
    var waiting: [PlainText.Piece] = []
    for piece in pieces {
      waiting.append(piece)
      if piece.leads { continue }
      add(waiting, to: &pages)
      waiting = []
    }
    add(waiting, to: &pages)
    return pages
  }

  private func add(_ pieces: [PlainText.Piece], to pages: inout [[String]]) {
    let rows = lines(of: pieces, on: pages.last ?? []).count
    if rows > bodyRows - (pages.last?.count ?? 0), pages.last?.isEmpty == false { pages.append([]) }
    for line in lines(of: pieces, on: pages.last ?? []) {
      if pages[pages.count - 1].count == bodyRows { pages.append([]) }
      pages[pages.count - 1].append(line)
    }
  }

  /// The lines of pieces; a page does not begin with an empty one.
  private func lines(of pieces: [PlainText.Piece], on page: [String]) -> [String] {
    let lines = pieces.flatMap { ($0.standsApart ? [""] : []) + $0.lines }
    return page.isEmpty ? Array(lines.drop(while: \.isEmpty)) : lines
  }
}

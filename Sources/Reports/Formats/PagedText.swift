import GuideContent
import Text

/// Writes a document as text on sheets of paper. Every page has a head and a foot, and form feeds separate the pages.
///
/// A heading stays with what follows, and what belongs together stays on one page if a page has room for it.
struct PagedText {
  /// The most lines that are moved to the next page together, if the rest of the page is too short for them.
  static let mostRowsTogether = 28
  /// The lines of a head or a foot, with the empty line beside it.
  private static let marginRows = 2
  private static let feed = "\u{C}"

  /// Lines of a page, head and foot included.
  let rows: Int
  private var text: PlainText

  /// Prepares to set text on sheets of so many lines and columns.
  init(rows: Int, columns: Int) {
    self.rows = rows
    text = PlainText(columns: columns, isPaper: true)
  }

  /// The document's pages. Every line ends with a newline, and no line is wider than the paper.
  ///
  /// A document with contents is laid out twice: the second time the pages are known, and the lines are as many.
  func render(_ document: Document) -> String {
    var setter = self
    setter.text.pages = Dictionary(Self.anchors(in: document.blocks).map { ($0, 0) }) { first, _ in first }
    let pieces = setter.text.pieces(of: document.blocks)
    setter.text.pages = setter.pagesOfAnchors(in: pieces)
    let pages = setter.pages(of: setter.text.pieces(of: document.blocks)).map(\.lines)
    return pages.enumerated().map { index, lines in
      let blanks = Array(repeating: "", count: max(0, bodyRows - lines.count))
      let foot = Phrases.Paper.pageNumber(page: "\(index + 1)", pages: "\(pages.count)")
      let head = index == 0 && document.beginsWithTitle ? "" : head(of: document)
      return ([head, ""] + lines + blanks + ["", centred(foot)]).map { $0 + "\n" }.joined()
    }.joined(separator: Self.feed)
  }

  private static func anchors(in blocks: [Document.Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .heading(let heading): [heading.anchor].compactMap(\.self)
      case .group(let blocks), .transcript(let blocks): anchors(in: blocks)
      default: []
      }
    }
  }

  private func pagesOfAnchors(in pieces: [PlainText.Piece]) -> [String: Int] {
    let anchors = pages(of: pieces).enumerated().flatMap { index, page in page.anchors.map { ($0, index + 1) } }
    return Dictionary(anchors) { first, _ in first }
  }

  private var bodyRows: Int { max(1, rows - 2 * Self.marginRows) }

  private func head(of document: Document) -> String {
    text.breaker.metrics.truncated(document.title.harmless, to: text.columns)
  }

  private func centred(_ line: String) -> String {
    String.blanks((text.columns - text.breaker.metrics.width(line)) / 2) + line
  }

  /// The lines of a page, and the anchors on it.
  private struct Page {
    var lines: [String] = []
    var anchors: [String] = []
  }

  /// Fills pages with pieces. A piece that leads stays with what follows it.
  private func pages(of pieces: [PlainText.Piece]) -> [Page] {
    var pages = [Page()]
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

  private func add(_ pieces: [PlainText.Piece], to pages: inout [Page]) {
    let count = pages[pages.count - 1].lines.count
    let rows = pieces.reduce(0) { $0 + $1.lines.count + ($1.standsApart ? 1 : 0) }
    if rows > bodyRows - count, count > 0 { pages.append(Page()) }
    for piece in pieces {
      for line in (piece.standsApart ? [""] : []) + piece.lines { add(line, to: &pages) }
      if let anchor = piece.anchor { pages[pages.count - 1].anchors.append(anchor) }
    }
  }

  /// A page does not begin with an empty line.
  private func add(_ line: String, to pages: inout [Page]) {
    if pages[pages.count - 1].lines.count == bodyRows { pages.append(Page()) }
    if line.isEmpty, pages[pages.count - 1].lines.isEmpty { return }
    pages[pages.count - 1].lines.append(line)
  }
}

import GuideContent
import Text

/// Writes a document as plain text, 76 columns wide unless another width is set.
///
/// The text has that width on terminals that draw ambiguous characters two cells wide, and is narrower on others. On a
/// screen an address is never broken: one that is wider than a line has a line of its own and sticks out, so that it
/// can be copied. On paper nothing sticks out.
struct PlainText {
  /// Columns of a line on a sheet of paper.
  static let columnsOnPaper = 76
  /// The columns of a page number and the blank before it.
  private static let pageColumns = 4

  /// Lines that belong together.
  struct Piece: Sendable, Hashable {
    var lines: [String]
    /// Whether an empty line stands before it.
    var standsApart = false
    /// Whether a page must not end with the piece, since what follows belongs to it.
    var leads = false
    /// The anchor of a heading that links lead to.
    var anchor: String?
  }

  /// Columns of a line.
  var columns = columnsOnPaper
  /// Whether headings are underlined, for eyes. A screen reader would read every sign of the line.
  var underlinesHeadings = true
  /// Whether nothing may stick out: then an address that is wider than a line is broken.
  var isPaper = false
  /// The pages of headings, by their anchors. A line of contents ends with its page.
  var pages: [String: Int] = [:]
  let breaker = LineBreaker(metrics: TextMetrics(ambiguous: 2))

  /// The document's text; every line ends with a newline.
  func render(_ document: Document) -> String {
    pieces(of: document.blocks).flatMap { ($0.standsApart ? [""] : []) + $0.lines }.joined(separator: "\n") + "\n"
  }

  /// The pieces. A heading stands close to what follows; other blocks have a blank line between them.
  func pieces(of blocks: [Document.Block]) -> [Piece] {
    var result: [Piece] = []
    var followsHeading = true
    for block in blocks {
      var pieces = pieces(of: block).filter { !$0.lines.isEmpty }
      if pieces.isEmpty { continue }
      pieces[0].standsApart = !followsHeading
      result += pieces
      if case .heading = block { followsHeading = true } else { followsHeading = false }
    }
    return result
  }

  private func pieces(of block: Document.Block) -> [Piece] {
    switch block {
    case .lead(let lead):
      [Piece(lines: set([.text(lead.verdict)]) + set(lead.next) + lead.facts.flatMap { self.lines(of: $0) })]
    case .heading(let heading): [Piece(lines: lines(of: heading), leads: true, anchor: heading.anchor)]
    case .paragraph(let lines, let role): [Piece(lines: lines.flatMap { set($0) }, leads: role == .hint)]
    case .list(let items, let isOrdered): list(items, isOrdered: isOrdered)
    case .table(let rows): [Piece(lines: lines(of: rows))]
    case .facts(let facts): facts.map { Piece(lines: lines(of: $0)) }
    case .figure(let drawing, let caption): [Piece(lines: set([.text(caption)]) + lines(of: drawing))]
    case .code(let code, let caption): [Piece(lines: lines(ofCode: code, caption: caption))]
    case .chart(let chart): [Piece(lines: PlainChart(chart, columns: columns, breaker: breaker).lines)]
    case .pictures, .symbol: []
    case .flow(let chart): PlainFlow(chart, columns: columns, breaker: breaker).pieces
    case .addresses(let entries, let places): entries.map { Piece(lines: lines(of: $0, places: places[$0.number])) }
    case .group(let blocks): together(pieces(of: blocks))
    case .transcript(let blocks): pieces(of: blocks)
    }
  }

  /// The pieces marked to stay on one page, unless they would take more than half of one.
  private func together(_ pieces: [Piece]) -> [Piece] {
    let rows = pieces.reduce(0) { $0 + $1.lines.count + ($1.standsApart ? 1 : 0) }
    guard rows <= PagedText.mostRowsTogether else { return pieces }
    return pieces.enumerated().map { index, piece in
      var piece = piece
      piece.leads = index < pieces.count - 1
      return piece
    }
  }

  /// The lines of a drawing. On paper they are cut off if they are too wide, since a drawing cannot be broken.
  private func lines(of drawing: String) -> [String] {
    let lines = drawing.reportLines.map { "    " + $0.harmless }
    return isPaper ? lines.map { breaker.metrics.truncated($0, to: columns) } : lines
  }

  /// A code below what it is. On paper a line that is too wide goes on below with a mark in the margin, since nothing of
  /// a code may be lost.
  private func lines(ofCode code: String, caption: String) -> [String] {
    let width = isPaper ? columns - 4 : .max
    let lines = breaker.metrics.codeLines(of: code).map { breaker.metrics.pieces(of: $0, width: width) }
    let hint = lines.contains { $0.count > 1 } ? set([.text(Phrases.Paper.brokenCode)]) : []
    return set([.text(caption)]) + hint
      + lines.flatMap { pieces in
        pieces.enumerated().map { $0 > 0 ? "  + " + $1 : $1.isEmpty ? "" : "    " + $1 }
      }
  }

  private func lines(of heading: Document.Heading) -> [String] {
    let lines = set([.text(heading.text)])
    let width = lines.map { breaker.metrics.width($0) }.max() ?? 0
    let rules = ["=", "-", "."]
    return heading.level > rules.count || !underlinesHeadings
      ? lines : lines + [String(repeating: rules[max(0, heading.level - 1)], count: width)]
  }

  private func list(_ items: [[Document.Line]], isOrdered: Bool) -> [Piece] {
    items.enumerated().map { index, lines in
      let mark = isOrdered ? "\(index + 1). " : "- "
      let blanks = String.blanks(mark.count)
      return Piece(lines: lines.enumerated().flatMap { set($1, after: $0 == 0 ? mark : blanks) })
    }
  }

  private func lines(of rows: [[String]]) -> [String] {
    TableText(rows, breaker: breaker, labelled: Phrases.Summary.labelled(label:value:)).lines(width: columns)
  }

  private func lines(of fact: Document.Fact) -> [String] {
    set([.text(Phrases.Summary.labelled(label: fact.label, value: ""))] + fact.value)
  }

  private func lines(of entry: AddressContent, places: Document.Line?) -> [String] {
    let mark = "[\(entry.number)] "
    let blanks = String.blanks(mark.count)
    let instead = entry.instead.map { set([.text($0)], after: blanks) } ?? []
    return set([.text(entry.heading)], after: mark) + set([.address(entry.address)], after: blanks) + instead
      + (places.map { set($0, after: blanks) } ?? [])
  }

  /// Breaks a line. Its further lines are indented by the width of `mark`.
  private func set(_ line: Document.Line, after mark: String = "") -> [String] {
    if line.count == 1, case .place(let text, let anchor) = line[0], let page = pages[anchor] {
      return contents(text, after: mark, page: page)
    }
    let indent = breaker.metrics.width(mark)
    let width = columns - indent
    var lines: [String] = []
    var text = ""
    for inline in line {
      let words = words(of: inline)
      if case .address = inline, breaker.metrics.width(words) > width {
        lines += self.lines(of: text, width: width) + (isPaper ? self.lines(of: words, width: width) : [words])
        text = ""
      } else if case .footnote = inline, text.isEmpty, !lines.isEmpty {
        lines[lines.count - 1] += words
      } else {
        text += words
      }
    }
    lines += self.lines(of: text, width: width)
    let blanks = String.blanks(indent)
    return lines.enumerated().map { ($0 == 0 ? mark : $1.isEmpty ? "" : blanks) + $1 }
  }

  /// A line of contents: words, dots, and the page at the right edge.
  private func contents(_ text: String, after mark: String, page: Int) -> [String] {
    let number = " \(page)"
    let indent = String.blanks(breaker.metrics.width(mark))
    let width = columns - indent.count
    var lines = breaker.lines(of: text.harmless, width: width - 2 * Self.pageColumns)
    let last = (lines.popLast() ?? "") + " "
    let dots = String(repeating: ".", count: max(0, width - breaker.metrics.width(last) - number.count))
    return (lines + [last + dots + number]).enumerated().map { ($0 == 0 ? mark : indent) + $1 }
  }

  private func lines(of text: String, width: Int) -> [String] {
    text.allSatisfy(\.isWhitespace) ? [] : breaker.lines(of: text.harmless, width: width)
  }

  private func words(of inline: Document.Inline) -> String {
    switch inline {
    case .text(let text), .mark(let text), .place(let text, _): text
    case .address(let address): address.harmless
    case .footnote(let number): " [\(number)]"
    case .references(let numbers): ReferenceNumbers.words(for: numbers)
    }
  }
}

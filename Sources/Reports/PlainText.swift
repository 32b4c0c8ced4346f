import GuideContent
import TextScreen

/// Sets a document as plain text, on paper 76 columns wide.
///
/// The text is as wide as that on terminals that draw ambiguous characters two
/// cells wide, and narrower on others. An address is never broken: one that is
/// wider than a line stands alone and sticks out, so that it can be copied.
struct PlainText {
  /// Columns of a line on paper.
  static let columnsOnPaper = 76

  /// Columns of a line.
  var columns = columnsOnPaper
  /// Whether headings are underlined: for eyes; a screen reader would read every sign of it.
  var underlinesHeadings = true
  private let breaker = LineBreaker(metrics: TextMetrics(ambiguous: 2))

  /// The document's text; every line ends with a newline.
  func render(_ document: Document) -> String {
    lines(of: document.blocks).joined(separator: "\n") + "\n"
  }

  private func lines(of block: Document.Block) -> [String] {
    switch block {
    case .lead(let lead):
      set([.text(lead.verdict)]) + set(lead.next) + lead.facts.flatMap { self.lines(of: $0) }
    case .heading(let heading): lines(of: heading)
    case .paragraph(let lines, _): lines.flatMap { set($0) }
    case .list(let items, let isOrdered): list(items, isOrdered: isOrdered)
    case .facts(let facts): facts.flatMap { lines(of: $0) }
    case .figure(let drawing, let caption):
      set([.text(caption)]) + drawing.reportLines.map { "    " + $0.harmless }
    case .chart(let chart): PlainChart(chart, columns: columns, breaker: breaker).lines
    case .pictures, .symbol: []
    case .addresses(let entries): entries.flatMap { lines(of: $0) }
    case .group(let blocks), .transcript(let blocks): lines(of: blocks)
    }
  }

  /// A heading stands close to what it heads; other blocks stand apart.
  private func lines(of blocks: [Document.Block]) -> [String] {
    var result: [String] = []
    var followsHeading = true
    for block in blocks {
      let lines = lines(of: block)
      if lines.isEmpty { continue }
      if !followsHeading { result.append("") }
      result += lines
      if case .heading = block { followsHeading = true } else { followsHeading = false }
    }
    return result
  }

  private func lines(of heading: Document.Heading) -> [String] {
    let lines = set([.text(heading.text)])
    let width = lines.map { breaker.metrics.width($0) }.max() ?? 0
    let rules = ["=", "-", "."]
    return heading.level > rules.count || !underlinesHeadings
      ? lines : lines + [String(repeating: rules[max(0, heading.level - 1)], count: width)]
  }

  private func list(_ items: [[Document.Line]], isOrdered: Bool) -> [String] {
    items.enumerated().flatMap { index, lines in
      let mark = isOrdered ? "\(index + 1). " : "- "
      let blanks = String(repeating: " ", count: mark.count)
      return lines.enumerated().flatMap { set($1, after: $0 == 0 ? mark : blanks) }
    }
  }

  private func lines(of fact: Document.Fact) -> [String] {
    set([.text(Phrases.Summary.labelled(label: fact.label, value: ""))] + fact.value)
  }

  private func lines(of entry: AddressContent) -> [String] {
    let mark = "[\(entry.number)] "
    let blanks = String(repeating: " ", count: mark.count)
    let instead = entry.instead.map { set([.text($0)], after: blanks) } ?? []
    return set([.text(entry.heading)], after: mark) + [blanks + entry.address.harmless] + instead
  }

  /// Breaks a line; what follows the first line stands under its text, not under `mark`.
  private func set(_ line: Document.Line, after mark: String = "") -> [String] {
    let indent = breaker.metrics.width(mark)
    let width = columns - indent
    var lines: [String] = []
    var text = ""
    for inline in line {
      let words = words(of: inline)
      if case .address = inline, breaker.metrics.width(words) > width {
        lines += self.lines(of: text, width: width) + [words]
        text = ""
      } else if case .footnote = inline, text.isEmpty, !lines.isEmpty {
        lines[lines.count - 1] += words
      } else {
        text += words
      }
    }
    lines += self.lines(of: text, width: width)
    let blanks = String(repeating: " ", count: indent)
    return lines.enumerated().map { ($0 == 0 ? mark : $1.isEmpty ? "" : blanks) + $1 }
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

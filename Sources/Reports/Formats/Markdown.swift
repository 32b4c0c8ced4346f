import GuideContent
import Text

/// Writes a document as CommonMark. Words that would be markup are escaped.
struct Markdown {
  /// The document's text; the last line ends with a newline.
  func render(_ document: Document) -> String {
    document.blocks.map { text(of: $0) }.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func text(of block: Document.Block) -> String {
    switch block {
    case .lead(let lead): text(of: lead)
    case .heading(let heading): String(repeating: "#", count: heading.level) + " " + MarkdownEscape.line(heading.text)
    case .paragraph(let lines, _): joined(lines.map { text(of: $0) }, indent: 0)
    case .list(let items, let isOrdered):
      items.enumerated().map { item($1, mark: isOrdered ? "\($0 + 1). " : "- ") }.joined(separator: "\n")
    case .table(let rows): text(of: rows)
    case .facts(let facts): text(of: facts)
    case .figure(let drawing, let caption):
      MarkdownEscape.line(caption) + "\n\n" + fenced(drawing.reportLines.map(\.harmless))
    case .code(let code, let caption): MarkdownEscape.line(caption) + "\n\n" + fenced(code.codeLines)
    case .chart(let chart): text(of: chart)
    case .pictures, .symbol: ""
    case .flow(let chart): fenced(chart.mermaid.reportLines.map(\.harmless), language: "mermaid")
    case .addresses(let entries, let places):
      entries.map { text(of: $0, places: places[$0.number]) }.joined(separator: "\n")
    case .group(let blocks), .transcript(let blocks):
      blocks.map { text(of: $0) }.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
  }

  private func text(of lead: Document.Lead) -> String {
    let facts = lead.facts.isEmpty ? "" : "\n\n" + text(of: lead.facts)
    return "# \(MarkdownEscape.line(lead.verdict))\n\n\(text(of: lead.next))" + facts
  }

  /// Labels are bold, with the colon outside: CommonMark does not close emphasis between a Chinese punctuation mark and
  /// a hanzi.
  private func text(of facts: [Document.Fact]) -> String {
    facts.map { fact in
      let colon = Phrases.Summary.labelled(label: "", value: "")
      return "- **\(MarkdownEscape.line(fact.label))**\(colon)\(text(of: fact.value))"
    }.joined(separator: "\n")
  }

  /// A chart as a list of its values, since CommonMark has no tables, and a list needs no bars.
  private func text(of chart: Document.Chart) -> String {
    text(
      of: chart.bars.map { bar in
        let values = zip(chart.columns, bar.values).map { $0.isEmpty ? $1 : "\($0) \($1)" }
        return Document.Fact(bar.label, values.joined(separator: Phrases.Outline.separator))
      })
  }

  /// A table as GitHub's Markdown has it, which other readers show as its lines.
  private func text(of rows: [[String]]) -> String {
    let lines = rows.map { row in
      "| " + row.map { MarkdownEscape.words($0, startsLine: false) }.joined(separator: " | ") + " |"
    }
    let rule = "|" + String(repeating: " --- |", count: rows.first?.count ?? 0)
    return (lines.prefix(1) + [rule] + lines.dropFirst()).joined(separator: "\n")
  }

  private func item(_ lines: [Document.Line], mark: String) -> String {
    mark + joined(lines.map { text(of: $0) }, indent: mark.count)
  }

  private func text(of entry: AddressContent, places: Document.Line?) -> String {
    let mark = "\(entry.number). "
    let rest = (entry.instead.map { [MarkdownEscape.line($0)] } ?? []) + (places.map { [text(of: $0)] } ?? [])
    return mark
      + joined([MarkdownEscape.line(entry.heading), link(entry.address)] + rest, indent: mark.count)
  }

  /// Lines of one paragraph, each ended by a hard break.
  private func joined(_ lines: [String], indent: Int) -> String {
    lines.filter { !$0.isEmpty }.joined(separator: "\\\n" + String.blanks(indent))
  }

  private func fenced(_ lines: [String], language: String = "") -> String {
    let longest = lines.map { line in line.split { $0 != "`" }.map(\.count).max() ?? 0 }.max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return ([fence + language] + lines + [fence]).joined(separator: "\n")
  }

  /// The words are joined before they are escaped, since it matters what begins a line and what is between two words.
  private func text(of line: Document.Line) -> String {
    var result = ""
    var words = ""
    for inline in line {
      switch inline {
      case .text(let text), .mark(let text), .place(let text, _): words += text
      case .references(let numbers): words += ReferenceNumbers.words(for: numbers)
      case .footnote(let number): words += " [\(number)]"
      case .address(let address):
        result += MarkdownEscape.words(words, startsLine: result.isEmpty) + link(address)
        words = ""
      }
    }
    return result + MarkdownEscape.words(words, startsLine: result.isEmpty)
  }

  private func link(_ address: String) -> String {
    AddressContent.isLink(address) ? "<\(address)>" : MarkdownEscape.line(address)
  }
}

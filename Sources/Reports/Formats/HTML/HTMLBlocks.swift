import GuideContent
import Text

/// Sets the blocks of a document as elements of a page.
enum HTMLBlocks {
  /// The blocks, each on lines of its own.
  static func lines(of blocks: [Document.Block]) -> [HTML] {
    blocks.map { html(of: $0) }
  }

  private static func html(of block: Document.Block) -> HTML {
    switch block {
    case .lead(let lead): html(of: lead)
    case .heading(let heading): html(of: heading)
    case .paragraph(let lines, let role): .element("p", ["class": role.rawValue], below(lines))
    case .list(let items, let isOrdered):
      .element(isOrdered ? "ol" : "ul", lines: items.map { .element("li", below($0)) })
    case .table(let rows): html(of: rows)
    case .facts(let facts): html(of: facts)
    case .figure(let drawing, let caption):
      .element("figure", .element("figcaption", .words(caption)) + .element("pre", html(of: drawing)))
    case .code(let code, let caption):
      .element(
        "figure", .element("figcaption", .words(caption)) + .element("pre", ["class": "code"], html(ofCode: code)))
    case .chart(let chart): html(of: chart)
    case .pictures(let pictures): html(of: pictures, kind: "columns")
    case .flow(let chart): html(of: FlowPictures(chart: chart).pictures, kind: "flow")
    case .transcript(let blocks):
      .element("details", lines: [.element("summary", .words(Phrases.Summary.inWords))] + lines(of: blocks))
    case .symbol(let text, let caption):
      .element(
        "figure", ["class": "symbol"],
        lines: [symbol(of: text, called: caption), .element("figcaption", .words(caption))])
    case .addresses(let entries, let places):
      .element(
        "ol", ["class": "addresses"], lines: entries.map { html(of: $0, places: places[$0.number]) })
    case .group(let blocks): .element("section", lines: lines(of: blocks))
    }
  }

  /// A drawing's lines as they are.
  private static func html(of drawing: String) -> HTML {
    let lines = drawing.reportLines.map { HTML.words($0) }
    return HTML(lines: lines.dropLast()) + (lines.last ?? .nothing)
  }

  private static func html(of rows: [[String]]) -> HTML {
    let head = (rows.first ?? []).map { HTML.element("th", ["scope": "col"], .words($0)) }
    let body = rows.dropFirst().map { row in
      HTML.element("tr", HTML(row.map { .element("td", .words($0)) }))
    }
    return .element(
      "table", ["class": "cells"],
      lines: [.element("thead", .element("tr", HTML(head)))] + (body.isEmpty ? [] : [.element("tbody", lines: body)]))
  }

  /// Each line of a code as an element of its own, so that paper can break it without losing its indentation.
  private static func html(ofCode code: String) -> HTML {
    let lines = code.codeLines.map { HTML.element("code", .code($0)) }
    return HTML(lines: lines.dropLast()) + (lines.last ?? .nothing)
  }

  private static func html(of lead: Document.Lead) -> HTML {
    .element(
      "header",
      lines: [
        .element("h1", .breakable(lead.verdict)), .element("p", ["class": "next"], HTMLLine.html(of: lead.next)),
      ] + (lead.facts.isEmpty ? [] : [html(of: lead.facts)]))
  }

  private static func html(of heading: Document.Heading) -> HTML {
    let words = HTML.words(heading.text)
    let attributes: HTML.Attributes = heading.anchor.map { ["id": $0] } ?? [:]
    return switch heading.level {
    case 1: .element("h1", attributes, words)
    case 2: .element("h2", attributes, words)
    case 3: .element("h3", attributes, words)
    default: .element("h4", attributes, words)
    }
  }

  private static func html(of facts: [Document.Fact]) -> HTML {
    .element(
      "dl",
      lines: facts.map {
        .element("dt", .words($0.label)) + .element("dd", HTMLLine.html(of: $0.value))
      })
  }

  /// The length of a bar in thousandths of the longest one.
  private static func html(of chart: Document.Chart) -> HTML {
    let names = chart.columns.map { HTML.element("th", ["scope": "col"], .words($0)) }
    let head = HTML.element("thead", .element("tr", .element("td", ["colspan": "2"], .nothing) + HTML(names)))
    let bars = chart.bars.map { bar in
      let cells = bar.values.map { HTML.element("td", .words($0)) }
      return HTML.element(
        "tr", .element("th", ["scope": "row"], .words(bar.label)) + cell(of: bar, in: chart) + HTML(cells))
    }
    return .element(
      "table", ["class": "chart"],
      lines: (chart.columns.allSatisfy(\.isEmpty) ? [] : [head]) + [.element("tbody", lines: bars)])
  }

  private static func cell(of bar: Document.Chart.Bar, in chart: Document.Chart) -> HTML {
    let length = String(chart.length(of: bar, outOf: 1_000))
    return .element(
      "td", ["class": "bar"],
      .element(
        "svg", ["viewBox": "0 0 1000 10", "preserveAspectRatio": "none", "aria-hidden": "true"],
        .element("rect", ["width": length, "height": "10"])))
  }

  private static func html(of pictures: [Picture], kind: String) -> HTML {
    .element("div", ["class": "pictures \(kind)"], lines: pictures.map { SVGText.html(of: $0) })
  }

  private static func html(of entry: AddressContent, places: Document.Line?) -> HTML {
    let picture = AddressContent.isLink(entry.address) ? symbol(of: entry.address, called: entry.heading) : .nothing
    let instead = entry.instead.map { HTML.element("br") + .element("small", .words($0)) } ?? .nothing
    let named = places.map { HTML.element("br") + .element("small", HTMLLine.html(of: $0)) } ?? .nothing
    return .element(
      "li", ["id": "address-\(entry.number)"],
      lines: [
        .element("div", ["class": "symbol"], picture),
        .element(
          "div", .words(entry.heading) + .element("br") + HTMLLine.link(to: entry.address) + instead + named),
      ])
  }

  /// The text as a QR code; nothing if no code has room for it.
  private static func symbol(of text: String, called name: String) -> HTML {
    Picture.symbol(of: text, title: Phrases.Summary.symbolTitle(name: name)).map { SVGText.html(of: $0) } ?? .nothing
  }

  /// Lines of one paragraph below each other.
  private static func below(_ lines: [Document.Line]) -> HTML {
    HTML(lines.enumerated().map { ($0 == 0 ? .nothing : .element("br")) + HTMLLine.html(of: $1) })
  }
}

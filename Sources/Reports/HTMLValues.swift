import GuideContent
import TextScreen
import Wizard

/// The values that the HTML templates are filled with; every text in them is already escaped.
enum HTMLValues {
  /// A block under the name of its kind.
  static func block(_ block: Document.Block) -> [String: Any] {
    switch block {
    case .lead(let lead): ["lead": values(of: lead)]
    case .heading(let heading): ["heading\(heading.level)": values(of: heading)]
    case .paragraph(let lines, let role): ["paragraph": ["role": role.rawValue, "lines": separated(lines)]]
    case .list(let items, let isOrdered):
      [isOrdered ? "orderedList" : "list": ["items": items.map { ["lines": separated($0)] }]]
    case .facts(let facts): ["facts": ["items": facts.map { values(of: $0) }]]
    case .figure(let drawing, let caption):
      [
        "figure": [
          "drawing": drawing.reportLines.map { HTMLText.escaped($0) }.joined(separator: "\n"),
          "caption": HTMLText.escaped(caption),
        ]
      ]
    case .chart(let chart): ["chart": values(of: chart)]
    case .pictures(let pictures): ["pictures": ["kind": "columns", "items": pictures.map { SVGText.render($0) }]]
    case .flow(let chart):
      ["pictures": ["kind": "flow", "items": FlowPictures(chart: chart).pictures.map { SVGText.render($0) }]]
    case .transcript(let blocks):
      [
        "transcript": [
          "label": HTMLText.escaped(Phrases.Summary.inWords), "blocks": blocks.map { self.block($0) },
        ] as [String: Any]
      ]
    case .symbol(let text, let caption):
      ["symbol": ["caption": HTMLText.escaped(caption), "picture": symbol(of: text, called: caption)]]
    case .addresses(let entries, let places):
      ["addresses": ["items": entries.map { values(of: $0, places: places[$0.number]) }]]
    case .group(let blocks): ["group": ["blocks": blocks.map { self.block($0) }]]
    }
  }

  private static func values(of lead: Document.Lead) -> [String: Any] {
    [
      "verdict": HTMLText.breakable(lead.verdict), "next": values(of: lead.next),
      "facts": lead.facts.isEmpty ? [] : [["items": lead.facts.map { values(of: $0) }]],
    ]
  }

  private static func values(of heading: Document.Heading) -> [String: Any] {
    var values = ["text": HTMLText.escaped(heading.text)]
    values["anchor"] = heading.anchor.map { HTMLText.escaped($0) }
    return values
  }

  private static func values(of fact: Document.Fact) -> [String: Any] {
    ["label": HTMLText.escaped(fact.label), "value": values(of: fact.value)]
  }

  /// A bar's length is in thousandths of the longest one's.
  private static func values(of chart: Document.Chart) -> [String: Any] {
    let names = chart.columns.map { HTMLText.escaped($0) }
    return [
      "head": names.allSatisfy(\.isEmpty) ? [] : [["names": names]],
      "bars": chart.bars.map { bar in
        [
          "label": HTMLText.escaped(bar.label), "length": String(chart.length(of: bar, outOf: 1_000)),
          "values": bar.values.map { HTMLText.escaped($0) },
        ]
      },
    ]
  }

  private static func values(of entry: AddressContent, places: Document.Line?) -> [String: Any] {
    var values: [String: Any] = [
      "number": String(entry.number), "label": HTMLText.escaped(entry.heading), "address": link(entry.address),
    ]
    values["instead"] = entry.instead.map { HTMLText.escaped($0) }
    values["places"] = places.map { self.values(of: $0) }
    values["symbol"] = AddressContent.isLink(entry.address) ? symbol(of: entry.address, called: entry.heading) : ""
    return values
  }

  /// The text as a QR code, or nothing where no code holds it.
  private static func symbol(of text: String, called name: String) -> String {
    Picture.symbol(of: text, title: Phrases.Summary.symbolTitle(name: name)).map { SVGText.render($0) } ?? ""
  }

  private static func separated(_ lines: [Document.Line]) -> [[String: Any]] {
    lines.enumerated().map { ["isFirst": $0 == 0, "line": values(of: $1)] }
  }

  private static func values(of line: Document.Line) -> [String: Any] {
    ["inlines": line.flatMap { values(of: $0) }]
  }

  private static func values(of inline: Document.Inline) -> [[String: Any]] {
    switch inline {
    case .text(let text): withPhones(text)
    case .mark(let mark): [["mark": HTMLText.escaped(mark)]]
    case .footnote(let number): [["footnote": String(number)]]
    case .references(let numbers):
      [["place": ["text": ReferenceNumbers.words(for: numbers), "anchor": "address-\(numbers.first ?? 1)"]]]
    case .place(let text, let anchor):
      [["place": ["text": HTMLText.escaped(text), "anchor": HTMLText.escaped(anchor)]]]
    case .address(let address): [link(address)]
    }
  }

  /// Words in which a telephone number stays on one line and can be called from a telephone.
  private static func withPhones(_ text: String) -> [[String: Any]] {
    var rest = Substring(text)
    var values: [[String: Any]] = []
    for number in PhoneNumbers.all(in: text) {
      guard let range = rest.firstRange(of: number) else { continue }
      values += [["text": HTMLText.escaped(String(rest[..<range.lowerBound]))], ["phone": number]]
      rest = rest[range.upperBound...]
    }
    return values + [["text": HTMLText.escaped(String(rest))]]
  }

  /// An address as a link, or as mere words where it is not one that a page may lead to.
  private static func link(_ address: String) -> [String: Any] {
    let escaped = HTMLText.escaped(address)
    guard AddressContent.isLink(address) else { return ["text": escaped] }
    let target = HTMLText.escaped(AddressContent.target(of: address))
    return ["link": ["target": target, "text": HTMLText.breakable(address)]]
  }
}

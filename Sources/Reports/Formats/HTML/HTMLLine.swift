import Guides

/// Sets a line of a document as words and links of a page.
enum HTMLLine {
  /// The line, with a line end behind it.
  static func html(of line: Document.Line) -> HTML {
    HTML(line.map { html(of: $0) }) + .newline
  }

  /// An address as a link, or as plain words if a page may not lead to it.
  static func link(to address: String) -> HTML {
    guard AddressContent.isLink(address) else { return .words(address) }
    return .element(
      "a", ["class": "address", "href": AddressContent.target(of: address)], .breakable(address))
  }

  private static func html(of inline: Document.Inline) -> HTML {
    switch inline {
    case .text(let text): withPhones(text)
    case .mark(let mark): .element("strong", ["class": "mark"], .words(mark))
    case .footnote(let number):
      .element("sup", .element("a", ["href": "#address-\(number)"], .words("[\(number)]")))
    case .references(let numbers):
      .element("a", ["href": "#address-\(numbers.first ?? 1)"], .words(ReferenceNumbers.words(for: numbers)))
    case .place(let text, let anchor): .element("a", ["href": "#\(anchor)"], .words(text))
    case .address(let address): link(to: address)
    }
  }

  /// Words in which a telephone number stays on one line, and can be called from a telephone.
  private static func withPhones(_ text: String) -> HTML {
    var rest = Substring(text)
    var pieces: [HTML] = []
    for number in PhoneNumbers.all(in: text) {
      guard let range = rest.firstRange(of: number) else { continue }
      pieces.append(.words(String(rest[..<range.lowerBound])))
      pieces.append(.element("a", ["class": "phone", "href": "tel:\(number)"], .words(number)))
      rest = rest[range.upperBound...]
    }
    return HTML(pieces + [.words(String(rest))])
  }
}

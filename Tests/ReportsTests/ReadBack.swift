import Foundation
import FoundationXML
import Reports
import Testing
import Text

/// Reads reports back without their markup, to compare what they say.
enum ReadBack {
  /// Code points that never become characters; Swift's literals cannot hold them.
  static let noncharacters = String(
    String.UnicodeScalarView([0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFE, 0x10FFFF].compactMap { Unicode.Scalar($0 as UInt32) }))

  /// The words of a report without blanks, line breaks and markup.
  static func words(of report: String, in format: ReportFormat) throws -> String {
    switch format {
    case .text: bare(report)
    case .markdown: bare(report.replacing("**", with: "").replacing("\\", with: ""))
    case .html: bare(try Page(report).text)
    case .json: bare(try strings(in: JSONSerialization.jsonObject(with: Data(report.utf8))).joined(separator: "\n"))
    }
  }

  /// A text without blanks, line breaks and the brackets around addresses.
  static func bare(_ text: String) -> String {
    String(text.filter { !$0.isWhitespace && $0 != "<" && $0 != ">" && $0 != "\\" })
  }

  /// Whether bare words hold a text.
  static func finds(_ text: some StringProtocol, in words: String) -> Bool {
    words.range(of: bare(String(text)), options: .literal) != nil
  }

  /// The strings of a JSON value, except those of the keys left out.
  static func strings(in value: Any, without omitted: Set<String> = []) -> [String] {
    switch value {
    case let object as [String: Any]:
      object.filter { !omitted.contains($0.key) }.values.flatMap { strings(in: $0, without: omitted) }
    case let array as [Any]: array.flatMap { strings(in: $0, without: omitted) }
    case let string as String: [string]
    default: []
    }
  }

  /// The lines of a report that a terminal could obey.
  static func steeringLines(in report: String) -> [String] {
    report.split(separator: "\n").map(String.init).filter {
      !$0.unicodeScalars.elementsEqual($0.harmless.unicodeScalars)
    }
  }

  /// What in a Markdown text is still markup when escapes, links in angle brackets, drawings and bold labels are taken out.
  static func markup(in markdown: String) -> [String] {
    var fence: Substring?
    let lines = markdown.split(separator: "\n").filter { line in
      let opened = line.wholeMatch(of: /(`{3,})(?:mermaid)?/)?.output.1
      if fence == nil, let opened { fence = opened } else if fence == line { fence = nil } else { return fence == nil }
      return false
    }
    // A table's signs are between its cells, where an escaped one cannot be.
    let rows = lines.filter { $0.hasPrefix("|") && $0.hasSuffix(" |") }
    let words = lines.filter { !rows.contains($0) } + rows.map { $0.dropFirst(2).dropLast(2) }.filter { $0 != "---" }
    return words.compactMap { line in
      let scalars = String(line).unicodeScalars.map { $0.isASCII ? Character($0) : "x" }
      let rest = String(scalars).replacing(/\\[!-\/:-@\[-`{-~]|\\$/, with: "").replacing(/<https?:[^<> ]*>/, with: "")
        .replacing(/^- \*\*[^*]*\*\*/, with: "")
      return rest.contains { "<>[]`*&|~\\".contains($0) } ? rest : nil
    }
  }

  /// Where a page leads that is neither a place in it nor an address of the web.
  static func strangeLinks(in page: Page) -> [String] {
    page.attributes.filter { ["href", "src", "action", "style"].contains($0.name) }.map(\.value)
      .filter { $0.wholeMatch(of: /#[a-z0-9.-]+|https?:[^\s<>"]+|tel:[0-9-]+/) == nil }
  }

  /// Reads a page that has to be well-formed.
  static func parse(_ html: String, with delegate: any XMLParserDelegate) throws {
    let parser = XMLParser(data: Data(html.utf8))
    parser.delegate = delegate
    if !parser.parse() { throw try #require(parser.parserError) }
  }

  /// A page that is well-formed, with its elements and attributes.
  final class Page: NSObject, XMLParserDelegate {
    private(set) var text = ""
    private(set) var elements: Set<String> = []
    private(set) var attributes: [(name: String, value: String)] = []

    init(_ html: String) throws {
      super.init()
      try ReadBack.parse(html, with: self)
    }

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes values: [String: String]
    ) {
      elements.insert(name)
      attributes += values.map { ($0.key, $0.value) }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      text += string
    }
  }
}

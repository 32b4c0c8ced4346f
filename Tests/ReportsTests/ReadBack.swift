import Foundation
import FoundationXML
import Reports
import Testing

/// Reads reports back without their markup, to compare what they say.
enum ReadBack {
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

  /// A page that is well-formed, with its elements and attributes.
  final class Page: NSObject, XMLParserDelegate {
    private(set) var text = ""
    private(set) var elements: Set<String> = []
    private(set) var attributes: [(name: String, value: String)] = []

    init(_ html: String) throws {
      super.init()
      let parser = XMLParser(data: Data(html.utf8))
      parser.delegate = self
      if !parser.parse() { throw try #require(parser.parserError) }
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

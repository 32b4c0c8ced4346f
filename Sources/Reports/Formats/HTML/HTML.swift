/// A piece of a page: elements and escaped words.
///
/// The only way from a text to a piece escapes the text.
struct HTML: Sendable, Hashable {
  /// The attributes of an element: names with texts, which are escaped.
  typealias Attributes = KeyValuePairs<String, String>

  /// The piece as it stands in a file.
  private(set) var source: String

  private init(source: String) {
    self.source = source
  }

  /// Nothing.
  static let nothing = HTML(source: "")
  /// A line end, which a page shows as a blank.
  static let newline = HTML(source: "\n")

  /// Words.
  static func words(_ text: String) -> HTML {
    HTML(source: HTMLText.escaped(text))
  }

  /// A line of code with its Tabs.
  static func code(_ line: String) -> HTML {
    HTML(
      source: line.split(separator: "\t", omittingEmptySubsequences: false).map { HTMLText.escaped(String($0)) }
        .joined(separator: "\t"))
  }

  /// Words that may break after the signs in them.
  static func breakable(_ text: String) -> HTML {
    HTML(source: HTMLText.breakable(text))
  }

  /// An element around something, on one line.
  static func element(_ name: StaticString, _ inside: HTML) -> HTML {
    element(name, [:], inside)
  }

  /// An element around something, with its attributes in this order.
  static func element(_ name: StaticString, _ attributes: Attributes, _ inside: HTML) -> HTML {
    HTML(source: "<\(name)\(text(of: attributes))>\(inside.source)</\(name)>")
  }

  /// An element that never has anything inside.
  static func element(_ name: StaticString, _ attributes: Attributes = [:]) -> HTML {
    HTML(source: "<\(name)\(text(of: attributes))/>")
  }

  /// An element with each piece inside on lines of its own.
  static func element(_ name: StaticString, _ attributes: Attributes = [:], lines: [HTML]) -> HTML {
    element(name, attributes, .newline + HTML(lines: lines))
  }

  /// A style sheet, whose words in quotation marks are escaped as such a sheet needs it.
  static func style(_ sheet: StyleSheet) -> HTML {
    HTML(source: "<style>\n\(sheet.source)</style>")
  }

  /// What a file of this kind starts with.
  static let doctype = HTML(source: "<!DOCTYPE html>")

  /// Pieces side by side.
  init(_ pieces: [HTML]) {
    source = pieces.map(\.source).joined()
  }

  /// Pieces below each other, each with a line end behind it.
  init(lines: some Sequence<HTML>) {
    source = lines.map { $0.source + "\n" }.joined()
  }

  static func + (left: HTML, right: HTML) -> HTML {
    HTML(source: left.source + right.source)
  }

  private static func text(of attributes: Attributes) -> String {
    attributes.map { " \($0)=\"\(HTMLText.escaped($1))\"" }.joined()
  }
}

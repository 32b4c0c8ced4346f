/// Names in braces in a text, such as `{site.uses}`, for which other words stand. A brace itself is written `{{`.
enum BracedName {
  /// A piece of a text.
  enum Piece: Equatable {
    /// Words as they are.
    case words(String)
    /// A name that stood in braces.
    case name(String)
    /// A brace that is not closed in its line, with what follows it there.
    case open(String)
  }

  /// The pieces of a text in order; the whole text, without looking closer, if it has no brace.
  static func pieces(of text: String) -> [Piece] {
    guard isIn(text) else { return [.words(text)] }
    var pieces: [Piece] = []
    var rest = Substring(text).unicodeScalars
    while let start = rest.firstIndex(of: "{") {
      if start > rest.startIndex { pieces.append(.words(String(rest[..<start]))) }
      rest = rest[rest.index(after: start)...]
      if rest.first == "{" {
        pieces.append(.words("{"))
        rest.removeFirst()
        continue
      }
      let name = rest.prefix { $0 != "}" && $0 != "{" && $0 != "\n" }
      rest = rest[name.endIndex...]
      let isClosed = rest.first == "}"
      pieces.append(isClosed ? .name(String(name)) : .open(String(name)))
      if isClosed { rest.removeFirst() }
    }
    return rest.isEmpty ? pieces : pieces + [.words(String(rest))]
  }

  /// Whether a text has a brace.
  static func isIn(_ text: String) -> Bool { text.utf8.contains(UInt8(ascii: "{")) }
}

/// Text as a raw string literal of Swift on one line.
struct SwiftLiteral {
  /// A stretch of a literal.
  enum Piece: Equatable {
    /// Words as they are.
    case text(String)
    /// The value of a variable.
    case variable(String)
  }

  private let pieces: [Piece]

  /// Makes a literal of text alone.
  init(_ text: String) {
    pieces = [.text(text)]
  }

  /// Makes a literal of text and variables.
  init(_ pieces: [Piece]) {
    self.pieces = pieces
  }

  /// The literal, with as many number signs as its text needs.
  var source: String {
    let signs = String(repeating: "#", count: longestRunOfSigns + 1)
    let body = pieces.map { piece in
      switch piece {
      case .text(let text): text.unicodeScalars.map { Self.escaped($0, signs) }.joined()
      case .variable(let name): "\\\(signs)(\(name))"
      }
    }
    return "\(signs)\"\(body.joined())\"\(signs)"
  }

  private var longestRunOfSigns: Int {
    var longest = 0
    for case .text(let text) in pieces {
      longest = max(longest, text.split { $0 != "#" }.map(\.count).max() ?? 0)
    }
    return longest
  }

  /// Controls and line separators as escapes, since a literal is one line.
  private static func escaped(_ scalar: Unicode.Scalar, _ signs: String) -> String {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      "\\\(signs)u{\(String(scalar.value, radix: 16))}"
    default:
      String(scalar)
    }
  }
}

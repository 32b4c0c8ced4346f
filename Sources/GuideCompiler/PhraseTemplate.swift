/// A phrase with `{placeholders}`.
struct PhraseTemplate: Equatable {
  /// Why a text is no template.
  enum Flaw: Error, Equatable {
    /// A brace has no partner.
    case loneBrace
    /// What stands between braces is no lowerCamelCase name.
    case badPlaceholder(String)
  }

  /// The text and its placeholders, in order.
  private(set) var pieces: [SwiftLiteral.Piece] = []

  /// The placeholders' names, each once, in the order in which they first stand.
  var parameters: [String] {
    var names: [String] = []
    for case .variable(let name) in pieces where !names.contains(name) { names.append(name) }
    return names
  }

  /// Takes a text apart; `{{` and `}}` stand for braces.
  init(_ text: String) throws(Flaw) {
    var rest = text[...]
    var words = ""
    while let character = rest.popFirst() {
      switch character {
      case "{" where rest.first == "{", "}" where rest.first == "}":
        words.append(character)
        rest.removeFirst()
      case "{":
        guard let end = rest.firstIndex(of: "}") else { throw .loneBrace }
        let name = String(rest[..<end])
        guard name.isLowerCamelCase else { throw .badPlaceholder(name) }
        if !words.isEmpty { pieces.append(.text(words)) }
        words = ""
        pieces.append(.variable(name.quotedName))
        rest = rest[rest.index(after: end)...]
      case "}":
        throw .loneBrace
      default:
        words.append(character)
      }
    }
    if !words.isEmpty { pieces.append(.text(words)) }
  }
}

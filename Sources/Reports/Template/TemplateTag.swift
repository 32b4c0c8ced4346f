/// A tag of a Mustache template.
struct TemplateTag: Sendable, Hashable {
  /// What a tag does.
  enum Role: Sendable, Hashable {
    case value
    /// Repeats what follows for each item of a list, or says it where there is something at all.
    case section
    /// Says what follows where there is nothing.
    case invertedSection
    case end
    /// Says something to whoever reads the template, and nothing in the document.
    case comment
    /// Something that templates of summaries do not have, with its sign.
    case unsupported(String)
  }

  let role: Role
  /// What the tag names, with single blanks between its words; a name that there is has one.
  let name: String
  let line: Int
  let column: Int

  /// The name's words between dots.
  var path: [String] {
    name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  }

  /// A flaw where the tag stands.
  func flaw(_ kind: TemplateFlaw.Kind) -> TemplateFlaw {
    TemplateFlaw(line: line, column: column, kind: kind)
  }
}

extension TemplateTag {
  private static let signs = "!#^/&><=$*%".unicodeScalars

  /// Reads what stands between two braces, or between three.
  init(inside text: String, isTriple: Bool, line: Int, column: Int) {
    let sign = isTriple ? nil : text.unicodeScalars.first.flatMap { Self.signs.contains($0) ? $0 : nil }
    role =
      switch sign {
      case nil, "&": .value
      case "#": .section
      case "^": .invertedSection
      case "/": .end
      case "!": .comment
      case let other?: .unsupported(String(other))
      }
    let words = String(text.unicodeScalars.dropFirst(sign == nil ? 0 : 1))
    name = role == .comment ? "" : words.split { $0.isWhitespace }.joined(separator: " ")
    self.line = line
    self.column = column
  }
}

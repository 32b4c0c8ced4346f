/// A tag of a Mustache template.
struct TemplateTag: Sendable, Hashable {
  /// What a tag does.
  enum Role: Sendable, Hashable {
    case value
    /// Repeats its content for each item of a list, or shows it once if the value is there.
    case section
    /// Shows its content if the value is not there.
    case invertedSection
    case end
    /// A comment for readers of the template, which is not in the document.
    case comment
    /// A tag that templates of summaries do not have; its sign is given.
    case unsupported(String)
  }

  let role: Role
  /// The name in the tag, with single blanks between words. A name that exists has only one word.
  let name: String
  let line: Int
  let column: Int

  /// The parts of the name between dots.
  var path: [String] {
    name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  }

  /// Makes a flaw at the tag's position.
  func flaw(_ kind: TemplateFlaw.Kind) -> TemplateFlaw {
    TemplateFlaw(line: line, column: column, kind: kind)
  }
}

extension TemplateTag {
  private static let signs = "!#^/&><=$*%".unicodeScalars

  /// Reads the text between two or three braces.
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

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
    /// Something that templates of summaries do not have, with its sign.
    case unsupported(String)
  }

  let role: Role
  let name: String
  let line: Int
  let column: Int
}

extension TemplateTag {
  /// The tags of a template in order, comments left out.
  static func all(in template: String) throws(TemplateFlaw) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var rest = Substring(template)
    var (line, column) = (1, 1)
    func pass(_ count: Int) {
      for character in rest.prefix(count) {
        (line, column) = character.isNewline ? (line + 1, 1) : (line, column + 1)
      }
      rest = rest.dropFirst(count)
    }
    while let start = rest.firstRange(of: "{{")?.lowerBound {
      pass(rest.distance(from: rest.startIndex, to: start))
      let isTriple = rest.hasPrefix("{{{")
      guard let end = rest.dropFirst(2).firstRange(of: isTriple ? "}}}" : "}}") else {
        throw TemplateFlaw(line: line, column: column, kind: .tagNotClosed)
      }
      let inside = rest.dropFirst(isTriple ? 3 : 2)[..<end.lowerBound]
      // The engine takes such a tag for text.
      if inside.first?.isNewline == true { throw TemplateFlaw(line: line, column: column, kind: .unreadable) }
      if inside.first != "!" { tags.append(Self(inside: inside, isTriple: isTriple, line: line, column: column)) }
      pass(rest.distance(from: rest.startIndex, to: end.upperBound))
    }
    return tags
  }

  private init(inside: Substring, isTriple: Bool, line: Int, column: Int) {
    let sign = isTriple ? nil : inside.first.flatMap { "#^/&><=$*%".contains($0) ? $0 : nil }
    role =
      switch sign {
      case nil, "&": .value
      case "#": .section
      case "^": .invertedSection
      case "/": .end
      case let other?: .unsupported(String(other))
      }
    let words = inside.dropFirst(sign == nil ? 0 : 1)
    name = words.split { $0.isWhitespace }.joined(separator: " ")
    self.line = line
    self.column = column
  }

  /// A flaw where the tag stands.
  func flaw(_ kind: TemplateFlaw.Kind) -> TemplateFlaw {
    TemplateFlaw(line: line, column: column, kind: kind)
  }
}

import Yams

/// A YAML file as a tree of values that know their places.
package struct YAMLDocument: Sendable {
  /// How many aliases a file may use: with so few, even the worst nesting stays small.
  static let aliasLimit = 20

  /// The file's outermost value.
  package let root: YAMLCursor

  /// Takes a file apart; `nil`, with the reason in the report, where the text is not YAML.
  ///
  /// Scalars are not resolved: `yes`, `1.0` and `~` are the words that the author wrote, and the reader of each value
  /// decides what they mean.
  package init?(_ text: String, file: String, report: FlawReport) {
    if let position = text.positionOfAlias(after: Self.aliasLimit) {
      report.add(.tooManyAliases(limit: Self.aliasLimit), file: file, position: position)
      return nil
    }
    do {
      guard let node = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot() else {
        report.add(.empty, file: file)
        return nil
      }
      root = YAMLCursor(node, file: file, report: report)
    } catch {
      let flaw = GuideFileFlaw(error, file: file)
      report.add(flaw.kind, file: file, position: flaw.position)
      return nil
    }
  }
}

extension YAMLCursor {
  /// Takes a tree over from the YAML parser, whose own values are large and slow to copy.
  fileprivate convenience init(_ node: Node, file: String, report: FlawReport) {
    let content: Content =
      switch node {
      case .scalar(let scalar): .text(scalar.string)
      case .sequence(let items): .list(items.map { YAMLCursor($0, file: file, report: report) })
      case .mapping(let entries):
        .mapping(
          entries.map {
            (YAMLCursor($0.key, file: file, report: report), YAMLCursor($0.value, file: file, report: report))
          })
      case .alias: .text("")
      }
    self.init(content, file: file, position: node.mark.map { FilePosition($0) } ?? FilePosition(), report: report)
  }
}

extension GuideFileFlaw {
  /// Puts an error of the YAML parser into our terms.
  fileprivate init(_ error: any Error, file: String) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(.syntax(problem), file: file, position: FilePosition(mark))
    case .reader(let problem, let offset, _, let yaml):
      self.init(.syntax(problem), file: file, position: yaml.position(ofCharacter: offset ?? 0))
    case .duplicatedKeysInMapping(let duplicates, let context):
      self.init(.duplicateKeys(duplicates), file: file, position: FilePosition(context.mark))
    default:
      self.init(.unreadable, file: file)
    }
  }
}

extension FilePosition {
  /// Takes the place from the YAML parser.
  init(_ mark: Mark) {
    self.init(line: mark.line, column: mark.column)
  }
}

extension String {
  /// The line and column of a character given by its distance from the start.
  fileprivate func position(ofCharacter offset: Int) -> FilePosition {
    prefix(offset).unicodeScalars.reduce(into: FilePosition()) { position, scalar in
      if scalar == "\n" {
        position = FilePosition(line: position.line + 1)
      } else {
        position.column += 1
      }
    }
  }

  /// Where one alias more than `limit` stands, if the text has anchors and so many aliases.
  ///
  /// What merely looks like an alias counts too, since only the parser can tell and it has no bound of its own.
  fileprivate func positionOfAlias(after limit: Int) -> FilePosition? {
    guard utf8.contains(UInt8(ascii: "&")) else { return nil }
    var position = FilePosition()
    var aliases = 0
    var previous: Unicode.Scalar = "\n"
    var hasAnchor = false
    for scalar in unicodeScalars {
      if previous == "&" { hasAnchor = hasAnchor || !scalar.properties.isWhitespace }
      if scalar == "*", previous.canPrecedeAlias {
        aliases += 1
        if hasAnchor, aliases > limit { return position }
      }
      position.column += 1
      if scalar == "\n" { position = FilePosition(line: position.line + 1) }
      previous = scalar
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether an alias can begin right after this scalar.
  fileprivate var canPrecedeAlias: Bool {
    switch self {
    case " ", "\t", "\n", "\r", "[", "{", ",", ":": true
    default: false
    }
  }
}

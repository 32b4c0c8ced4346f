import Guides

extension Recognition {
  private static let signs = ["text", "parameter", "pattern"]

  /// Reads what is recognised: one key that says what is looked for, and what it proposes.
  init(reading cursor: YAMLCursor) {
    let fields = cursor.fields(["id"] + Self.signs + ["value", "proposes"])
    let present = fields.present(of: Self.signs)
    if present.count != 1, cursor.isMapping { cursor.refuse(.exactlyOneKey(Self.signs)) }
    let value = fields.optional("value") { cursor -> TextPattern? in
      if present == ["parameter"] { return cursor.pattern(.pattern) { TextPattern($0) } }
      cursor.refuse(.unknownKey("value", known: ["id", "text", "pattern", "proposes"]))
      return nil
    }
    let sign: Sign? =
      switch present.first {
      case "text": fields.optional("text") { .text($0.text()) }
      case "parameter": fields.optional("parameter") { .parameter($0.text(), fitting: value ?? nil) }
      default:
        fields.optional("pattern") { $0.pattern(.capturingPattern) { CapturingPattern($0) }.map { .pattern($0) } }
          ?? nil
      }
    self.init(
      id: fields.optional("id") { $0.name() }, sign ?? .text(""), proposes: fields.list("proposes") { $0.name() })
  }
}

extension YAMLCursor {
  /// The value as a pattern; `nil` after reporting that it is none.
  fileprivate func pattern<Pattern>(_ shape: GuideFileFlaw.Shape, _ read: (String) -> Pattern?) -> Pattern? {
    let source = text()
    let pattern = source.isEmpty ? nil : read(source)
    if pattern == nil, !source.isEmpty { refuse(.expected(shape)) }
    return pattern
  }

  /// One text, or a list of texts.
  var oneOrSeveralTexts: [String] {
    if case .list = content { return list { $0.text() } }
    return [text()]
  }
}

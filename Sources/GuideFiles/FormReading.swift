package import Guides

extension FieldRule {
  /// The keys of a rule.
  package static let keys = ["id", "limit", "check", "lookalikes", "private", "search"]

  /// Reads a rule from a mapping that may hold more than that.
  package init(reading fields: YAMLFields) {
    let search = fields.list("search") { $0.word(Search.self) }
    self.init(
      id: fields.name("id"), limit: fields.optional("limit", \.characters) ?? Self.usualLimit,
      check: fields.optional("check", FieldCheck.init(reading:)) ?? .anything,
      hasLookalikes: fields.optional("lookalikes") { $0.flag() } ?? false,
      mask: fields.optional("private", FieldMask.init(reading:)), isFoundByWords: search.contains(.words),
      isFoundByDigits: search.contains(.digits))
  }

  /// Reads the rule for a text that a step asks for.
  init(readingText fields: YAMLFields) {
    self.init(
      id: "", limit: fields.optional("limit", \.characters) ?? Self.usualLimit,
      check: fields.optional("check", FieldCheck.init(reading:)) ?? .anything,
      hasLookalikes: fields.optional("lookalikes") { $0.flag() } ?? false)
  }

  private enum Search: String, CaseIterable {
    case words
    case digits
  }
}

extension FieldText {
  /// The keys of a field's words.
  package static let keys = ["label", "short", "hint", "wrong"]

  /// Reads words from a mapping that may hold more than that.
  package init(reading fields: YAMLFields) {
    let label = fields.text("label")
    self.init(
      label: label, short: fields.optional("short") { $0.text() } ?? label,
      hint: fields.optional("hint") { $0.text() }, wrong: fields.optional("wrong") { $0.text() })
  }
}

extension CaseForm {
  /// Reads `interface/fields.yaml`.
  package init(reading cursor: YAMLCursor) {
    let file = cursor.fields(["name", "case-list", "fields"])
    let fields = file.required("fields") { $0.list { $0.fields(FieldRule.keys + FieldText.keys + ["column"]) } } ?? []
    self.init(
      fields: fields.map { FormField(rule: FieldRule(reading: $0), text: FieldText(reading: $0)) },
      name: file.name("name"), listed: file.names("case-list"),
      columns: fields.map { Column($0.name("id"), $0.text("column")) })
  }
}

extension FieldMask {
  fileprivate init(reading cursor: YAMLCursor) {
    let fields = cursor.fields(["first", "last"])
    self.init(
      first: fields.optional("first", \.charactersIfAny) ?? 0, last: fields.optional("last", \.charactersIfAny) ?? 0)
  }
}

extension FieldCheck {
  fileprivate init(reading cursor: YAMLCursor) {
    let kinds = ["digits", "telephone", "pattern"]
    let fields = cursor.fields(kinds + ["prefix"])
    let present = fields.present(of: kinds)
    if present.count != 1, cursor.isMapping { cursor.refuse(.exactlyOneKey(kinds)) }
    if present != ["digits"], !fields.present(of: ["prefix"]).isEmpty {
      cursor.refuse(.unknownKey("prefix", known: present))
    }
    switch present.first {
    case "digits":
      let prefix = fields.optional("prefix", \.digits) ?? ""
      self = .digits(count: fields.required("digits", \.countOfDigits) ?? 1...1, prefix: prefix)
    case "telephone":
      _ = fields.required("telephone", \.agreement)
      self = .telephone
    case "pattern": self = fields.required("pattern", \.pattern).flatMap(\.self).map(FieldCheck.pattern) ?? .anything
    default: self = .anything
    }
  }
}

extension YAMLCursor {
  /// A limit of a field in characters.
  fileprivate var characters: Int { number(in: 1...FieldRule.mostCharacters) }

  /// A number of characters, which may be none.
  fileprivate var charactersIfAny: Int { number(in: 0...FieldRule.mostCharacters) }

  private func number(in range: ClosedRange<Int>) -> Int {
    guard let word, let number = Int(word), range.contains(number) else {
      refuse(.expected(.numberBetween(range)))
      return range.lowerBound
    }
    return number
  }

  /// How many digits: one number, or the fewest and the most.
  fileprivate var countOfDigits: ClosedRange<Int> {
    guard word == nil else {
      let count = characters
      return count...count
    }
    let counts = list(\.characters)
    guard counts.count == 2, counts[0] <= counts[1] else {
      refuse(.expected(.numberBetween(1...FieldRule.mostCharacters)))
      return 1...1
    }
    return counts[0]...counts[1]
  }

  /// Some digits, as text.
  fileprivate var digits: String {
    let digits = text()
    if !digits.allSatisfy({ ("0"..."9").contains($0) }) { refuse(.expected(.number)) }
    return digits
  }

  /// Nothing but `true`.
  fileprivate var agreement: Bool {
    if !flag() { refuse(.expectedOne(of: ["true"])) }
    return true
  }

  fileprivate var pattern: TextPattern? {
    guard let pattern = TextPattern(text()) else {
      refuse(.expected(.pattern))
      return nil
    }
    return pattern
  }
}

import Guides

extension Flow {
  /// Reads `flow.yaml`.
  init(reading cursor: YAMLCursor) {
    let fields = cursor.fields([
      "id", "version", "source", "causes", "not-owed", "start", "triage", "other-code", "hand-over", "opening",
      "sections",
      "findings", "endings", "retries", "facts", "conditions", "tables", "former-codes", "renamed", "fields",
      "recognises",
    ])
    let retries = fields.list("retries", RetryQuestion.init(reading:))
    self.init(
      id: fields.name("id"), version: fields.text("version"), source: fields.text("source"),
      causes: fields.names("causes"),
      notOwed: fields.optional("not-owed") { $0.dictionary({ $0.paragraph() }, { $0.text() }) } ?? [:],
      start: fields.name("start"), triage: fields.optional("triage") { $0.name() },
      otherCode: fields.optional("other-code") { $0.name() },
      handOver: fields.optional("hand-over") { $0.name() },
      opening: fields.required("opening") { $0.list(Step.init(reading:)) } ?? [],
      sections: fields.required("sections") { $0.list(Section.init(reading:)) } ?? [],
      findings: (fields.required("findings") { $0.list { Finding(reading: $0, asking: retries.map(\.id)) } } ?? [])
        + fields.list("endings", Finding.init(readingEnding:)),
      retries: retries,
      facts: fields.optional("facts") { $0.named(Fact.init(_:reading:)) } ?? [],
      conditions: fields.optional("conditions") { $0.dictionary({ $0.name() }, Condition.init(reading:)) } ?? [:],
      tables: fields.optional("tables") { $0.named(Table.init(_:reading:)) } ?? [],
      formerCodes: fields.list("former-codes") { $0.text() },
      renamed: fields.optional("renamed", Renames.init(reading:)) ?? Renames(),
      fields: fields.list("fields") { FieldRule(reading: $0.fields(FieldRule.keys)) },
      recognises: Recognitions(fields.list("recognises", Recognition.init(reading:))))
  }
}

extension Renames {
  fileprivate init(reading cursor: YAMLCursor) {
    let fields = cursor.fields(["places", "choices"])
    self.init(
      places: fields.optional("places") { $0.dictionary({ $0.name() }, { $0.name() }) } ?? [:],
      choices: fields.optional("choices") {
        $0.dictionary({ $0.name() }) { $0.dictionary({ $0.name() }, { $0.name() }) }
      }
        ?? [:])
  }
}

extension Section {
  fileprivate init(reading cursor: YAMLCursor) {
    let fields = cursor.fields(["id", "start", "when", "article", "steps"])
    self.init(
      id: fields.name("id"), start: fields.name("start"),
      when: fields.optional("when", Condition.init(reading:)) ?? .always,
      article: fields.list("article") { $0.paragraph() },
      steps: fields.required("steps") { $0.list(Step.init(reading:)) } ?? [])
  }
}

extension Step {
  private enum Takes: String, CaseIterable {
    case one
    case several
  }

  fileprivate init(reading cursor: YAMLCursor) {
    let fields = cursor.fields(
      Self.keys + Self.keysOfChoosing + ["asks"] + Self.keysOfAsking, moved: ["paste": "recognises"])
    if fields.present(of: ["choices", "asks"]).isEmpty, !fields.present(of: ["to", "table"]).isEmpty {
      self.init(readingPage: cursor, fields)
      return
    }
    let asks = fields.optional("asks") { ValueQuestion(reading: $0, leads: Choice.Leads(reading: cursor, fields)) }
    let foreign = asks == nil ? Self.keysOfAsking : Self.keysOfChoosing
    let known = Self.keys + (asks == nil ? Self.keysOfChoosing : ["asks"] + Self.keysOfAsking)
    for key in fields.present(of: foreign) { cursor.refuse(.unknownKey(key, known: known)) }
    self.init(
      id: fields.name("id"), article: fields.list("article") { $0.paragraph() },
      takesSeveral: fields.optional("takes") { $0.word(Takes.self) } == .several,
      choices: asks == nil ? fields.required("choices") { $0.list(Choice.init(reading:)) } ?? [] : [],
      passages: fields.list("passages", Passage.init(reading:)),
      asks: asks)
  }

  private static let keys = ["id", "article", "passages"]
  private static let keysOfChoosing = ["takes", "choices"]
  private static let keysOfAsking = ["table"] + Route.keys
}

extension Step {
  /// Reads a step that is only read. What only a question has means nothing there.
  private init(readingPage cursor: YAMLCursor, _ fields: YAMLFields) {
    for key in fields.present(of: ["takes", "found", "ruled-out"]) {
      cursor.refuse(.unknownKey(key, known: ["id", "article", "to", "table", "passages"]))
    }
    self = .page(
      id: fields.name("id"), article: fields.list("article") { $0.paragraph() },
      leads: Choice.Leads(reading: cursor, fields), passages: fields.list("passages", Passage.init(reading:)))
  }
}

extension Choice {
  private static let ownKeys = ["id", "exclusive", "first", "implies", "proposed-by"]

  fileprivate init(reading cursor: YAMLCursor) {
    let all = cursor.fields(Self.ownKeys + ["table"] + Route.keys)
    self.init(
      id: all.name("id"), leads: Leads(reading: cursor, all),
      isExclusive: all.optional("exclusive") { $0.flag() } ?? false, firstSection: all.optional("first") { $0.name() },
      implies: all.optional("implies", \.choicesByStep)?.mapValues(Answer.init) ?? [:],
      proposedBy: all.optional("proposed-by", \.oneOrSeveralTexts) ?? [])
  }
}

extension Choice.Leads {
  fileprivate init(reading cursor: YAMLCursor, _ fields: YAMLFields) {
    let ways = ["to", "table"]
    let present = fields.present(of: ways)
    if present.count != 1, cursor.isMapping { cursor.refuse(.exactlyOneKey(ways)) }
    guard present == ["table"] else {
      self = .route(Route(reading: fields))
      return
    }
    for key in fields.present(of: ["found", "ruled-out"]) {
      cursor.refuse(.unknownKey(key, known: ["id", "table"]))
    }
    self = .table(fields.name("table"))
  }
}

extension Route {
  fileprivate static let keys = ["to", "found", "ruled-out"]

  /// Reads a route from a mapping that may hold more than that; whether there is a `to` is the caller's to check.
  fileprivate init(reading fields: YAMLFields) {
    self.init(
      to: fields.optional("to", Destination.init(reading:)) ?? .sectionDone, found: fields.names("found"),
      ruledOut: fields.names("ruled-out"))
  }
}

extension Destination {
  init(reading cursor: YAMLCursor) {
    let name: PlaceID = cursor.name()
    self = name == "done" ? .sectionDone : name == "solved" ? .end(.solved) : .place(name)
  }
}

extension Passage {
  init(reading cursor: YAMLCursor) {
    let fields = cursor.fields(["id", "when"])
    self.init(id: fields.name("id"), when: fields.required("when", Condition.init(reading:)) ?? .always)
  }
}

extension Condition {
  /// Reads a condition: the name of one, or a mapping, all of which has to hold.
  init(reading cursor: YAMLCursor) {
    guard cursor.word == nil else {
      self = .named(cursor.name())
      return
    }
    let conditions = cursor.entries().map { key, value -> Condition in
      switch key.word {
      case "any": .any(value.list(Condition.init(reading:)))
      case "all": .all(value.list(Condition.init(reading:)))
      case "not": .not(Condition(reading: value))
      case "days-since": Condition.joined(value.comparisons(countingDays: true))
      default:
        value.isMapping
          ? .compares(key.name(), Comparison(reading: value, countsDays: false))
          : .has(key.name(), value.list { $0.name() })
      }
    }
    self = .joined(conditions)
  }

  private static func joined(_ conditions: [Condition]) -> Condition {
    conditions.count == 1 ? conditions[0] : .all(conditions)
  }
}

extension YAMLCursor {
  /// The value as conditions that compare what was typed at some steps.
  fileprivate func comparisons(countingDays: Bool) -> [Condition] {
    entries().map { .compares($0.key.name(), Comparison(reading: $0.value, countsDays: countingDays)) }
  }
}

extension Fact {
  fileprivate init(_ id: InputID, reading cursor: YAMLCursor) {
    let fields = cursor.fields(["values", "rules"])
    self.init(
      id: id, values: fields.required("values") { $0.list { $0.name() } } ?? [],
      rules: fields.required("rules") { $0.list(Rule.init(reading:)) } ?? [])
  }
}

extension Fact.Rule {
  fileprivate init(reading cursor: YAMLCursor) {
    let fields = cursor.fields(["when", "is"])
    self.init(when: fields.optional("when", Condition.init(reading:)) ?? .always, value: fields.name("is"))
  }
}

extension Table {
  fileprivate init(_ id: TableID, reading cursor: YAMLCursor) {
    let fields = cursor.fields(["inputs", "rows"])
    let inputs: [InputID] = fields.required("inputs") { $0.list { $0.name() } } ?? []
    self.init(
      id: id, inputs: inputs,
      rows: fields.required("rows") { $0.list { Row(reading: $0, inputs: inputs.map(\.rawValue)) } } ?? [])
  }
}

extension Table.Row {
  /// Reads a row: the table's inputs with the values that fit, and where the row leads. `any` fits every value, as does
  /// an input that is left out.
  fileprivate init(reading cursor: YAMLCursor, inputs: [String]) {
    let fields = cursor.fields(inputs + Route.keys)
    if cursor.isMapping, fields.present(of: ["to"]).isEmpty { cursor.refuse(.missingKey("to")) }
    var cells: [InputID: [ValueID]] = [:]
    for input in inputs {
      let values = fields.optional(input) { $0.word == "any" ? nil : $0.list { $0.name() as ValueID } }
      cells[InputID(input)] = values ?? nil
    }
    self.init(cells, Route(reading: fields))
  }
}

extension YAMLCursor {
  /// The number of a paragraph; `help:3` is the third one of the article `help`, if there are several.
  func paragraph() -> Int {
    guard !articles.isEmpty else { return number() }
    let parts = word?.split(separator: ":", omittingEmptySubsequences: false) ?? []
    guard parts.count == 2, let index = articles.firstIndex(of: String(parts[0])), let number = Int(parts[1]),
      (0..<Paragraph.room).contains(number)
    else {
      refuse(.expected(.paragraph(of: articles)))
      return 0
    }
    return Paragraph.joined(number, ofSourceAt: index)
  }

  /// The value as things with names, in the file's order.
  fileprivate func named<Kind, Item>(_ read: (Identifier<Kind>, YAMLCursor) -> Item) -> [Item] {
    entries().map { read($0.key.name(), $0.value) }
  }

  fileprivate var choicesByStep: [PlaceID: [ChoiceID]] {
    dictionary({ $0.name() }, { $0.list { $0.name() } })
  }
}

import Guides

extension GuideTexts {
  /// Reads `words/zh-Hans.yaml`.
  init(reading cursor: YAMLCursor) {
    let fields = cursor.fields([
      "title", "subtitle", "sections", "causes", "facts", "conditions", "actors", "phones", "addresses", "retries",
      "steps", "findings", "endings", "fields", "recognised",
    ])
    self.init(
      title: fields.text("title"), subtitle: fields.text("subtitle"), places: Self.places(fields),
      retries: fields.optional("retries") {
        $0.dictionary({ $0.name() }, { PlaceText(reading: $0, .retry) })
      } ?? [:],
      sections: fields.required("sections") { $0.dictionary({ $0.name() }, SectionText.init(reading:)) } ?? [:],
      causes: fields.optional("causes") { $0.dictionary({ $0.name() }, { $0.text() }) } ?? [:],
      facts: fields.optional("facts") { $0.dictionary({ $0.name() }, FactText.init(reading:)) } ?? [:],
      conditions: fields.optional("conditions") { $0.dictionary({ $0.name() }, { $0.text() }) } ?? [:],
      actors: fields.required("actors") { $0.dictionary({ $0.name() }, { $0.text() }) } ?? [:],
      phones: fields.optional("phones") { $0.dictionary({ $0.name() }, PhoneText.init(reading:)) } ?? [:],
      fields: fields.optional("fields") { fields in
        fields.dictionary({ $0.name() }, { FieldText(reading: $0.fields(FieldText.keys)) })
      } ?? [:],
      addresses: fields.list("addresses", AddressText.init(reading:)),
      recognised: RecognisedWords(
        fields.optional("recognised") { $0.dictionary({ $0.name() }, { $0.text() }) } ?? [:]))
  }

  /// The words of steps, findings and endings, which share one set of names.
  private static func places(_ fields: YAMLFields) -> [PlaceID: PlaceText] {
    let steps: [PlaceID: PlaceText] =
      fields.required("steps") { $0.dictionary({ $0.name() }, { PlaceText(reading: $0, .step) }) } ?? [:]
    let findings: [PlaceID: PlaceText] =
      fields.required("findings") { cursor in
        cursor.dictionary({ key in key.place(notIn: steps) }, { PlaceText(reading: $0, .finding) })
      } ?? [:]
    let others = steps.merging(findings) { step, _ in step }
    let endings: [PlaceID: PlaceText] =
      fields.optional("endings") { cursor in
        cursor.dictionary({ key in key.place(notIn: others) }, { PlaceText(reading: $0, .finding) })
      } ?? [:]
    return others.merging(endings) { other, _ in other }
  }
}

extension YAMLCursor {
  fileprivate func place(notIn others: [PlaceID: PlaceText]) -> PlaceID? {
    let name: PlaceID = name()
    guard others[name] == nil else {
      refuse(.duplicateKeys([name.rawValue]))
      return nil
    }
    return name
  }
}

extension PlaceText {
  fileprivate enum Kind {
    case step
    case finding
    case retry

    var keys: [String] {
      let common = ["title", "short", "body", "say", "aside"]
      return switch self {
      case .step: common + ["choices", "value", "variants"]
      case .finding: common + ["action", "variants"]
      case .retry: common + ["choices"]
      }
    }
  }

  fileprivate init(reading cursor: YAMLCursor, _ kind: Kind) {
    let fields = cursor.fields(kind.keys)
    let choices: [ChoiceID: ChoiceReading] =
      fields.optional("choices") { $0.dictionary({ $0.name() }, ChoiceReading.init(reading:)) } ?? [:]
    self.init(
      title: fields.text("title"), short: fields.text("short"), body: fields.list("body", TextBlock.init(reading:)),
      say: fields.text("say"), aside: fields.optional("aside") { $0.text() }, choices: choices.mapValues(\.text),
      summaries: choices.compactMapValues(\.summary), value: fields.optional("value", ValueText.init(reading:)),
      action: fields.optional("action") { $0.text() },
      variants: fields.optional("variants") { $0.dictionary({ $0.name() }, Variant.init(reading:)) } ?? [:])
  }
}

/// The words of a choice, or a mapping of them and of the sentence for a summary.
private struct ChoiceReading {
  let text: String
  let summary: String?

  init(reading cursor: YAMLCursor) {
    guard cursor.isMapping else {
      text = cursor.text()
      summary = nil
      return
    }
    let fields = cursor.fields(["text", "summary"])
    text = fields.text("text")
    summary = fields.optional("summary") { $0.text() }
  }
}

extension PlaceText.Variant {
  fileprivate init(reading cursor: YAMLCursor) {
    let fields = cursor.fields(["say", "action"])
    self.init(say: fields.optional("say") { $0.text() }, action: fields.optional("action") { $0.text() })
  }
}

extension SectionText {
  fileprivate init(reading cursor: YAMLCursor) {
    let fields = cursor.fields(["title", "short"])
    self.init(title: fields.text("title"), short: fields.text("short"))
  }
}

extension FactText {
  fileprivate init(reading cursor: YAMLCursor) {
    let fields = cursor.fields(["title", "values"])
    self.init(
      title: fields.text("title"),
      values: fields.required("values") { $0.dictionary({ $0.name() }, { $0.text() }) } ?? [:])
  }
}

extension PhoneText {
  fileprivate init(reading cursor: YAMLCursor) {
    let fields = cursor.fields(["number", "label", "origin"])
    self.init(number: fields.text("number"), label: fields.text("label"), origin: fields.origin)
  }
}

extension AddressText {
  fileprivate init(reading cursor: YAMLCursor) {
    let fields = cursor.fields(["address", "label", "instead", "origin"])
    self.init(
      address: fields.text("address"), label: fields.text("label"), instead: fields.optional("instead") { $0.text() },
      origin: fields.origin)
  }
}

enum OriginWord: String, CaseIterable {
  case article
  case ours

  var origin: Origin { self == .article ? .article : .ours }
}

extension YAMLFields {
  fileprivate var origin: Origin {
    (required("origin") { $0.word(OriginWord.self) } ?? nil)?.origin ?? .ours
  }
}

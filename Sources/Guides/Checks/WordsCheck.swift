/// Checks whether everything in the flow has words, and all words belong to something in the flow.
struct WordsCheck {
  private let guide: Guide
  private(set) var flaws = FlawList<GuideFlaw>()

  init(guide: Guide) {
    self.guide = guide
    let flow = guide.flow
    let texts = guide.texts
    let steps = flow.stepsWithKeys.map(\.step)
    for step in steps {
      check(step.id, kind: "steps", choices: step.wordedChoices, passages: step.passages)
      checkValue(at: step)
    }
    for finding in flow.findings {
      let keys = finding.keys
      check(finding.id, kind: keys[0], choices: [], passages: finding.passages)
      let hasAction = texts.places[finding.id]?.action?.isEmpty == false
      if finding.actor == nil, hasAction { add(.actorMissing, at: keys + ["action"]) }
      if finding.actor != nil, !hasAction { addMissing(at: keys + ["action"]) }
    }
    checkRetries()
    compare(Set(steps.map(\.id) + flow.findings.map(\.id)), Array(texts.places.all.keys), at: [])
    compare(Set(flow.sections.map(\.id)), Array(texts.sections.keys), at: ["sections"])
    compare(Set(flow.causes), Array(texts.causes.keys), at: ["causes"])
    compare(Set(flow.facts.map(\.id)), Array(texts.facts.keys), at: ["facts"])
    for fact in flow.facts {
      guard let words = texts.facts[fact.id] else { continue }
      compare(Set(fact.values), Array(words.values.keys), at: ["facts", fact.id.rawValue, "values"])
    }
    compare(Set(flow.conditions.keys), Array(texts.conditions.keys), at: ["conditions"])
    compare(Set(flow.findings.compactMap(\.actor)), Array(texts.actors.keys), at: ["actors"])
    compare(Set(flow.findings.flatMap(\.phones)), Array(texts.phones.keys), at: ["phones"])
    compare(Set(flow.fields.map(\.id)), Array(texts.fields.keys), at: ["fields"])
    compare(Set(flow.recognises.all.compactMap(\.id)), Array(texts.recognised.all.keys), at: ["recognised"])
  }

  /// The most cells of a drawing's line on a screen of 80 columns. A wider drawing is not shown there.
  private static let mostCells = 76

  /// How many cells a line covers: two for each hanzi and full-width sign.
  private static func cells(of line: Substring) -> Int {
    line.unicodeScalars.reduce(0) { cells, scalar in
      switch scalar.value {
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
        0xFFE0...0xFFE6, 0x20000...0x3FFFD:
        cells + 2
      default: cells + 1
      }
    }
  }

  private mutating func add(_ kind: GuideFlaw.Kind, at keys: [String]) {
    flaws.append(GuideFlaw(kind, at: .words(keys)))
  }

  private mutating func addMissing(at keys: [String]) { add(.wordsMissing(keys), at: keys) }

  private mutating func compare<Kind>(_ wanted: Set<Identifier<Kind>>, _ given: [Identifier<Kind>], at keys: [String]) {
    for id in wanted.subtracting(given).sorted() where !keys.isEmpty { addMissing(at: keys + [id.rawValue]) }
    for id in Set(given).subtracting(wanted).sorted() {
      add(.wordsForNothing, at: (keys.isEmpty ? [kind(of: id.rawValue)] : keys) + [id.rawValue])
    }
  }

  private func kind(of place: String) -> String {
    let words = guide.texts.places[PlaceID(place)]
    return words?.choices.isEmpty == true && words?.value == nil ? "findings" : "steps"
  }

  /// The kind of a value says what to type; of a text only the author knows what it must look like.
  private mutating func checkValue(at step: Step) {
    guard let words = guide.texts.places[step.id] else { return }
    let keys = ["steps", step.id.rawValue, "value"]
    guard let question = step.asks else {
      if words.value != nil { add(.wordsForNothing, at: keys) }
      return
    }
    let isCounted = question.kind == .whole || question.kind == .decimal
    if !isCounted, words.value?.unit != nil { add(.wordsForNothing, at: keys + ["unit"]) }
    guard case .text(let rule) = question.kind, rule.check != .anything, words.value?.hint == nil else { return }
    addMissing(at: keys + ["hint"])
  }

  private mutating func check(_ id: PlaceID, kind: String, choices: [ChoiceID], passages: [Passage]) {
    let keys = [kind, id.rawValue]
    guard let words = guide.texts.places[id] else { return addMissing(at: keys) }
    check(words, choices: choices, at: keys)
    let known = Set(passages.map(\.id))
    for name in words.body.compactMap(\.passage) where !known.contains(name) {
      add(.unknownName(name.rawValue), at: keys + ["body"])
    }
    for name in words.variants.keys.sorted() where !known.contains(name) {
      add(.wordsForNothing, at: keys + ["variants", name.rawValue])
    }
  }

  private mutating func check(_ words: PlaceText, choices: [ChoiceID], at keys: [String]) {
    for (key, text) in [("title", words.title), ("short", words.short), ("say", words.say)] where text.isEmpty {
      addMissing(at: keys + [key])
    }
    for block in words.body where (block.kind == .figure) != (block.alternative != nil) {
      let keys = keys + ["body", "alt"]
      add(block.kind == .figure ? .wordsMissing(keys) : .wordsForNothing, at: keys)
    }
    for (index, block) in words.body.enumerated() where block.kind == .figure {
      let widest = block.text.split(separator: "\n").map { Self.cells(of: $0) }.max() ?? 0
      guard widest > Self.mostCells else { continue }
      add(.figureTooWide(widest, most: Self.mostCells), at: keys + ["body", String(index), "figure"])
    }
    for (place, text) in words.textsWithNames { checkNames(in: text, at: keys + place) }
    compare(Set(choices), Array(words.choices.keys), at: keys + ["choices"])
    var seen: Set<String> = []
    for (choice, text) in words.choices.sorted(by: { $0.key < $1.key }) where !seen.insert(text).inserted {
      add(.sameWords(text), at: keys + ["choices", choice.rawValue])
    }
  }

  private mutating func checkNames(in text: String, at keys: [String]) {
    for piece in BracedName.pieces(of: text) {
      switch piece {
      case .words: break
      case .name(let name) where guide.words(for: name, given: nil) != nil: break
      // That a fact has no words is said once, of the fact.
      case .name(let name) where guide.fact(InputID(name)) != nil: break
      case .name(let name): add(.unknownNameInBraces(name), at: keys)
      case .open(let words): add(.openBrace(words), at: keys)
      }
    }
  }

  private mutating func checkRetries() {
    let used = Set(guide.flow.findings.flatMap(\.retries))
    for retry in guide.texts.retries.keys.sorted() where !used.contains(retry) && !RetryID.all.contains(retry) {
      add(.wordsForNothing, at: ["retries", retry.rawValue])
    }
    for retry in used.sorted() {
      let keys = ["retries", retry.rawValue]
      guard let words = guide.texts.retries[retry] else {
        addMissing(at: keys)
        continue
      }
      check(words, choices: guide.flow.options(asking: retry).map(\.id), at: keys)
    }
  }
}

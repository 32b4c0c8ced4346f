package import Guides

extension Choice {
  /// A choice with a route of its own.
  package init(
    id: ChoiceID, to destination: Destination, found: [CauseID] = [], ruledOut: [CauseID] = [], alone: Bool = false,
    first: SectionID? = nil, implies: [PlaceID: Answer] = [:]
  ) {
    self.init(
      id: id, leads: .route(Route(to: destination, found: found, ruledOut: ruledOut)), isExclusive: alone,
      firstSection: first, implies: implies)
  }

  /// A choice whose route is looked up in a table.
  package init(id: ChoiceID, table: TableID, proposedBy: String? = nil) {
    self.init(id: id, leads: .table(table), proposedBy: proposedBy.map { [$0] } ?? [])
  }
}

extension Condition {
  /// Each of these steps was answered with one of these choices.
  package static func answers(_ wanted: [PlaceID: [ChoiceID]]) -> Condition {
    .all(
      wanted.sorted { $0.key < $1.key }.map { step, choices in
        .has(InputID(step.rawValue), choices.map { ValueID($0.rawValue) })
      })
  }
}

extension GuideTexts {
  /// Words for everything in a flow, made of the names: enough for a guide without a flaw.
  package init(naming flow: Flow) {
    let steps = flow.opening + flow.sections.flatMap(\.steps)
    var places: [PlaceID: PlaceText] = [:]
    for step in steps { places[step.id] = PlaceText(naming: step.id, choices: step.wordedChoices) }
    for finding in flow.findings {
      places[finding.id] = PlaceText(naming: finding.id, action: finding.actor == nil ? nil : "Do \(finding.id).")
    }
    let retries = Set(flow.findings.flatMap(\.retries)).map { retry in
      (retry, PlaceText(naming: "retry", choices: flow.options(asking: retry).map(\.id)))
    }
    self.init(
      title: "Title", subtitle: "Subtitle", places: places, retries: Dictionary(uniqueKeysWithValues: retries),
      sections: Self.dictionary(flow.sections.map(\.id)) { SectionText(title: "Section \($0)", short: $0.rawValue) },
      causes: Self.dictionary(flow.causes) { "Cause \($0)" },
      facts: Dictionary(flow.facts.map { ($0.id, FactText(naming: $0)) }) { first, _ in first },
      conditions: Self.dictionary(Array(flow.conditions.keys)) { "when \($0)" },
      actors: Self.dictionary(flow.findings.compactMap(\.actor)) { "The \($0)" },
      phones: Self.dictionary(flow.findings.flatMap(\.phones)) {
        PhoneText(number: "400-1234-5678", label: $0.rawValue, origin: .ours)
      })
  }

  private static func dictionary<Kind, Words>(
    _ names: [Identifier<Kind>], _ words: (Identifier<Kind>) -> Words
  ) -> [Identifier<Kind>: Words] {
    Dictionary(names.map { ($0, words($0)) }) { first, _ in first }
  }
}

extension PlaceText {
  fileprivate init(naming id: PlaceID, choices: [ChoiceID] = [], action: String? = nil) {
    self.init(
      title: "Title of \(id)", short: "Short \(id)", say: "Say \(id).",
      choices: Dictionary(choices.map { ($0, "Choice \($0)") }) { first, _ in first }, action: action)
  }
}

extension FactText {
  fileprivate init(naming fact: Fact) {
    self.init(
      title: "Fact \(fact.id)",
      values: Dictionary(fact.values.map { ($0, "\(fact.id) is \($0)") }) { first, _ in first })
  }
}

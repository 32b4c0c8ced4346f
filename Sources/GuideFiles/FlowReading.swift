import Guides

extension Flow {
  /// Reads `flow.yaml`.
  init(reading cursor: YAMLCursor) {
    let fields = cursor.fields([
      "id", "version", "source", "causes", "not-owed", "start", "triage", "other-code", "hand-over", "opening",
      "sections",
      "findings", "contract", "comparison",
    ])
    self.init(
      id: fields.name("id"), version: fields.text("version"), source: fields.text("source"),
      causes: fields.required("causes") { $0.list { $0.name() } } ?? [],
      notOwed: fields.optional("not-owed") { $0.dictionary({ $0.number() }, { $0.text() }) } ?? [:],
      start: fields.name("start"), triage: fields.name("triage"), otherCode: fields.name("other-code"),
      handOver: fields.name("hand-over"),
      opening: fields.required("opening") { $0.list(Step.init(reading:)) } ?? [],
      sections: fields.required("sections") { $0.list(Section.init(reading:)) } ?? [],
      findings: fields.required("findings") { $0.list(Finding.init(reading:)) } ?? [],
      contract: fields.optional("contract", Contract.init(reading:)),
      comparison: fields.optional("comparison") { $0.dictionary({ $0.name() }, \.comparisonRow) } ?? [:])
  }
}

extension Section {
  fileprivate init(reading cursor: YAMLCursor) {
    let fields = cursor.fields(["id", "start", "article", "steps"])
    self.init(
      id: fields.name("id"), start: fields.name("start"), article: fields.list("article") { $0.number() },
      steps: fields.required("steps") { $0.list(Step.init(reading:)) } ?? [])
  }
}

extension Step {
  private enum Takes: String, CaseIterable {
    case one
    case several
  }

  fileprivate init(reading cursor: YAMLCursor) {
    let fields = cursor.fields(["id", "article", "takes", "choices", "passages", "paste"])
    self.init(
      id: fields.name("id"), article: fields.list("article") { $0.number() },
      takesSeveral: fields.optional("takes") { $0.word(Takes.self) } == .several,
      choices: fields.required("choices") { $0.list(Choice.init(reading:)) } ?? [],
      passages: fields.list("passages", Passage.init(reading:)),
      paste: fields.optional("paste", Paste.init(reading:)))
  }
}

extension Paste {
  fileprivate init(reading cursor: YAMLCursor) {
    let fields = cursor.fields(["parameter", "proposes"])
    self.init(
      parameter: fields.text("parameter"), proposes: fields.required("proposes") { $0.list { $0.name() } } ?? [])
  }
}

extension Choice {
  private static let ownKeys = ["id", "exclusive", "first", "implies", "proposed-by"]

  fileprivate init(reading cursor: YAMLCursor) {
    let all = cursor.fields(Self.ownKeys + ["compare"] + Route.keys)
    self.init(
      id: all.name("id"), leads: Leads(reading: cursor, all),
      isExclusive: all.optional("exclusive") { $0.flag() } ?? false, firstSection: all.optional("first") { $0.name() },
      implies: all.optional("implies", \.choicesByStep)?.mapValues(Answer.init) ?? [:],
      proposedBy: all.optional("proposed-by") { $0.text() })
  }
}

extension Choice.Leads {
  fileprivate init(reading cursor: YAMLCursor, _ fields: YAMLFields) {
    let ways = ["to", "compare"]
    let present = fields.present(of: ways)
    if present.count != 1, cursor.isMapping { cursor.refuse(.exactlyOneKey(ways)) }
    guard present == ["compare"] else {
      self = .route(Route(reading: fields))
      return
    }
    for key in fields.present(of: ["found", "ruled-out"]) {
      cursor.refuse(.unknownKey(key, known: ["id", "compare"]))
    }
    self = .comparison(fields.name("compare"))
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
  fileprivate init(reading cursor: YAMLCursor) {
    let name: PlaceID = cursor.name()
    self = name == "done" ? .sectionDone : .place(name)
  }
}

extension Finding {
  fileprivate init(reading cursor: YAMLCursor) {
    let fields = cursor.fields(["id", "article", "retry", "actor", "phones", "follow-up", "passages"])
    self.init(
      id: fields.name("id"), article: fields.list("article") { $0.number() },
      retry: fields.required("retry") { $0.word(Retry.self) ?? .none } ?? .none, actor: fields.name("actor"),
      phones: fields.names("phones"), followUp: fields.optional("follow-up", \.days) ?? nil,
      passages: fields.list("passages", Passage.init(reading:)))
  }
}

extension Passage {
  fileprivate init(reading cursor: YAMLCursor) {
    let fields = cursor.fields(["id", "when", "membership"])
    self.init(
      id: fields.name("id"),
      when: Condition(
        answers: fields.optional("when", \.choicesByStep) ?? [:],
        membership: fields.optional("membership") { $0.dictionary({ $0.name() }, \.memberships) } ?? [:]))
    if cursor.isMapping, fields.present(of: ["when", "membership"]).isEmpty { cursor.refuse(.missingKey("when")) }
  }
}

extension Contract {
  fileprivate init(reading cursor: YAMLCursor) {
    let fields = cursor.fields(["listed-by", "status-by", "in-force", "nothing-signed", "products", "may-be"])
    self.init(
      listedBy: fields.name("listed-by"), statusBy: fields.name("status-by"),
      inForce: fields.required("in-force") { $0.list { $0.name() } } ?? [],
      nothingSigned: fields.optional("nothing-signed", \.choicesByStep) ?? [:],
      products: fields.required("products") { $0.list { $0.name() } } ?? [],
      mayBe: fields.optional("may-be") { $0.dictionary({ $0.name() }, { $0.name() }) } ?? [:])
  }
}

extension YAMLCursor {
  fileprivate var comparisonRow: [Membership: Route] {
    dictionary({ $0.word(Membership.self) }, \.route)
  }

  private var route: Route {
    let fields = fields(Route.keys)
    if isMapping, fields.present(of: ["to"]).isEmpty { refuse(.missingKey("to")) }
    return Route(reading: fields)
  }

  fileprivate var choicesByStep: [PlaceID: [ChoiceID]] {
    dictionary({ $0.name() }, { $0.list { $0.name() } })
  }

  fileprivate var memberships: [Membership] {
    list { $0.word(Membership.self) }.compactMap { $0 }
  }

  /// Days are counted one by one, so that an age of them would never end.
  fileprivate var days: ClosedRange<Int>? {
    let days = list { $0.number() }
    guard days.count == 2, days[0] <= days[1], days[1] <= GuideFileFlaw.mostDays else {
      refuse(.expected(.days))
      return nil
    }
    return days[0]...days[1]
  }
}

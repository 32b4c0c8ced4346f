/// Checks whether a flow whose names are right can be walked: the number of choices, circles, answers that fit their
/// steps.
struct ShapeCheck {
  private let guide: Guide
  /// The steps for which something that is recognised proposes answers.
  private let proposed: Set<PlaceID>
  private(set) var flaws = FlawList<GuideFlaw>()

  /// The most choices of a step that takes several: the sets of them are numbered.
  private static let mostOfSeveral = 100

  init(guide: Guide) {
    self.guide = guide
    proposed = Set(guide.flow.recognises.all.flatMap(\.proposes))
    for (step, keys) in guide.flow.stepsWithKeys { check(step, at: keys) }
    checkGraph(of: guide.flow.opening, at: ["opening"])
    for section in guide.flow.sections {
      checkGraph(of: section.steps, at: ["sections", section.id.rawValue, "steps"])
    }
    checkRetries()
    checkRecognitions()
    if flaws.isEmpty { checkCauses() }
  }

  private mutating func add(_ kind: GuideFlaw.Kind, at keys: [String]) {
    flaws.append(GuideFlaw(kind, at: .flow(keys)))
  }

  private mutating func check(_ step: Step, at keys: [String]) {
    let isShort = step.choices.isEmpty && !step.asksValue
    if isShort || step.takesSeveral && step.choices.count > Self.mostOfSeveral {
      add(.choiceCount(step.choices.count), at: keys + ["choices"])
    }
    if step.takesSeveral {
      let together = step.choices.filter { !$0.isExclusive }
      let places = Set(together.flatMap { guide.routes(of: $0).map(\.to) })
      if places.count > 1 { add(.severalLeadApart, at: keys + ["choices"]) }
    }
    for (choice, keys) in step.choicesWithKeys(at: keys) { check(choice, of: step, at: keys) }
    var values: Set<String> = []
    for choice in step.choices {
      for value in choice.proposedBy where !values.insert(value).inserted {
        add(.sameProposal(value), at: keys + ["choices", choice.id.rawValue, "proposed-by", value])
      }
    }
  }

  private mutating func check(_ choice: Choice, of step: Step, at keys: [String]) {
    if !choice.proposedBy.isEmpty, !proposed.contains(step.id) { add(.proposedByNothing, at: keys + ["proposed-by"]) }
    if choice.firstSection != nil, step.id != guide.flow.triage { add(.firstNotAtTriage, at: keys + ["first"]) }
    for route in guide.routes(of: choice) {
      for cause in Set(route.found).intersection(route.ruledOut).sorted() {
        add(.foundAndRuledOut(cause), at: keys + ["ruled-out"])
      }
    }
    for (id, answer) in choice.implies.sorted(by: { $0.key < $1.key })
    where guide.step(id).map({ !$0.asksValue && $0.accepts(answer) }) != true {
      add(.notAnAnswer(of: id), at: keys + ["implies"])
    }
  }

  private mutating func checkRecognitions() {
    for (recognition, keys) in guide.flow.recognitionsWithKeys {
      for id in recognition.proposes {
        let keys = keys + ["proposes", id.rawValue]
        guard let step = guide.step(id), !step.takesSeveral, !step.asksValue, !step.isPage else {
          add(.notAnAnswer(of: id), at: keys)
          continue
        }
        let values = Set(step.choices.flatMap(\.proposedBy))
        let isEmpty = if case .text(let words) = recognition.sign { !values.contains(words) } else { values.isEmpty }
        if isEmpty { add(.proposesNothing(at: id), at: keys) }
      }
    }
  }

  private mutating func checkGraph(of steps: [Step], at keys: [String]) {
    let own = Set(steps.map(\.id))
    for step in steps {
      for (choice, choiceKeys) in step.choicesWithKeys(at: keys + [step.id.rawValue]) {
        for case .place(let id) in guide.routes(of: choice).map(\.to) where !own.contains(id) {
          guard guide.finding(id) == nil else { continue }
          add(.stepOfOtherSection(id, guide.section(of: id)?.id), at: choiceKeys + ["to"])
        }
      }
    }
    for id in Set(steps.flatMap(\.choices).flatMap { guide.routes(of: $0) }.compactMap(\.to.place)).sorted() {
      guard let finding = guide.finding(id) else { continue }
      for next in guide.flow.destinations(from: finding).compactMap(\.place) where !own.contains(next) {
        guard guide.finding(next) == nil else { continue }
        let isThen = finding.then?.place == next
        add(.stepOfOtherSection(next, guide.section(of: next)?.id), at: finding.keys + [isThen ? "then" : "retry"])
      }
    }
    if let circle = StepGraph(steps: steps, in: guide).circle {
      add(.circle(circle), at: keys + [circle[0].rawValue])
    }
  }

  private mutating func checkCauses() {
    let routes = guide.everyStep.flatMap(\.choices).flatMap { guide.routes(of: $0) }
    let found = Set(routes.flatMap(\.found))
    for cause in guide.flow.causes where !found.contains(cause) {
      add(.causeNeverFound(cause), at: ["causes", cause.rawValue])
    }
  }

  private mutating func checkRetries() {
    for finding in guide.flow.findings {
      let ends = finding.id == guide.flow.otherCode || finding.id == guide.flow.handOver || finding.ends != nil
      if ends != finding.endsCase { add(.retryMisplaced(finding.id), at: finding.keys + ["retry"]) }
    }
  }
}

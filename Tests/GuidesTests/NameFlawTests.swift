import Guides
import SampleGuides
import Testing

@Suite("A guide without a flaw")
struct SoundGuideTests {
  @Test("is accepted")
  func isAccepted() throws {
    #expect(TinyGuide.flawsOfWhole({ _ in }).isEmpty)
    #expect(try SmallGuide.guide.flow == SmallGuide.flow)
  }

  @Test("needs no triage, no other error and no causes")
  func plain() throws {
    var tiny = TinyGuide()
    tiny.flow.triage = nil
    tiny.flow.otherCode = nil
    tiny.flow.causes = []
    tiny.flow.opening[0].choices.removeLast()
    tiny.flow.sections[0].steps[0].choices = [
      Choice(id: "yes", to: .place("mend")), Choice(id: "no", to: .place("asks-more")),
    ]
    tiny.flow.findings.remove(at: 1)
    tiny.flow.notOwed[2] = "an address"
    let words = GuideTexts(naming: tiny.flow)
    tiny.texts.retries = words.retries
    tiny.texts.causes = [:]
    tiny.texts.places["other-code"] = nil
    tiny.texts.places["first"]?.choices["other"] = nil
    let guide = try Guide(checking: tiny.flow, texts: tiny.texts, article: tiny.article)
    #expect(guide.step("retry.mend")?.choices.map(\.id) == ["fixed", "same", "cannot"])
  }

  @Test("may have facts, conditions and tables")
  func decides() {
    #expect(TinyGuide.flaws(TinyGuide.addTable).isEmpty)
  }
}

@Suite("A name in a guide's flow")
struct NameFlawTests {
  private let choice = ["sections", "section", "steps", "asks", "choices", "yes"]

  private func flaw(_ kind: GuideFlaw.Kind, _ keys: String...) -> [GuideFlaw] {
    [GuideFlaw(kind, at: .flow(keys))]
  }

  @Test("is a step's or a finding's, and only one's")
  func duplicatePlaces() {
    let twoSteps = TinyGuide.flaws { $0.sections[0].steps.append($0.sections[0].steps[1]) }
    #expect(twoSteps == flaw(.duplicateName("asks-more"), "sections", "section", "steps", "asks-more"))
    let stepAndFinding = TinyGuide.flaws { $0.findings.append(Finding(id: "asks", retry: .now, actor: "merchant")) }
    #expect(stepAndFinding == flaw(.duplicateName("asks"), "findings", "asks"))
  }

  @Test("stands once among sections, causes, choices, passages, facts and tables")
  func otherDuplicates() {
    #expect(
      TinyGuide.flaws { $0.sections.append(Section(id: "section", start: "more", steps: [step("more")])) }
        == flaw(.duplicateName("section"), "sections", "section"))
    #expect(TinyGuide.flaws { $0.causes.append("cause") } == flaw(.duplicateName("cause"), "causes", "cause"))
    #expect(
      TinyGuide.flaws { $0.opening[0].choices.append(Choice(id: "on", to: .sectionDone)) }
        == flaw(.duplicateName("on"), "opening", "first", "choices", "on"))
    let passage = Passage(id: "twice", when: .has("asks", ["yes"]))
    #expect(
      TinyGuide.flaws { $0.findings[0].passages = [passage, passage] }
        == flaw(.duplicateName("twice"), "findings", "mend", "passages", "twice"))
    let facts = TinyGuide.flaws { $0.facts = [TinyGuide.fact, TinyGuide.fact] }
    #expect(facts == flaw(.duplicateName("side"), "facts", "side"))
    let likeStep = TinyGuide.flaws { $0.facts = [Fact(id: "asks", values: ["a"], rules: [Fact.Rule(value: "a")])] }
    #expect(likeStep == flaw(.duplicateName("asks"), "facts", "asks"))
    let tables = TinyGuide.flaws { flow in
      TinyGuide.addTable(to: &flow)
      flow.tables.append(TinyGuide.table)
    }
    #expect(tables == flaw(.duplicateName("table"), "tables", "table"))
  }

  @Test("is not one that the walk keeps for itself", arguments: ["done", "retry.mend"])
  func reserved(name: String) {
    let flaws = TinyGuide.flaws { flow in
      flow.sections[0].steps.append(step(PlaceID(name)))
      flow.sections[0].steps[1].choices[0].leads = .route(Route(to: .sectionDone))
    }
    #expect(flaws == flaw(.reservedName(name), "sections", "section", "steps", name))
  }

  @Test("at the head of the flow is known, and of the right kind")
  func head() {
    #expect(TinyGuide.flaws { $0.start = "gone" } == flaw(.unknownName("gone"), "start"))
    #expect(TinyGuide.flaws { $0.start = "asks" } == flaw(.unknownName("asks"), "start"))
    #expect(TinyGuide.flaws { $0.triage = "asks" } == flaw(.unknownName("asks"), "triage"))
    #expect(TinyGuide.flaws { $0.otherCode = "asks" } == flaw(.unknownName("asks"), "other-code"))
    #expect(TinyGuide.flaws { $0.handOver = "gone" } == flaw(.unknownName("gone"), "hand-over"))
    #expect(
      TinyGuide.flaws { $0.sections[0].start = "first" } == flaw(.unknownName("first"), "sections", "section", "start"))
  }

  @Test("that a choice leads to, finds, rules out, puts first or implies is known")
  func choices() {
    func flaws(_ choice: Choice) -> [GuideFlaw] {
      TinyGuide.flaws { $0.sections[0].steps[0].choices[0] = choice }
    }
    func flaw(_ name: String, _ key: String) -> [GuideFlaw] {
      [GuideFlaw(.unknownName(name), at: .flow(choice + [key]))]
    }
    let known = ["done", "solved", "asks", "asks-more", "mend", "other-code", "hand-over"]
    for name in ["gone", "retry.mend"] {
      #expect(
        flaws(Choice(id: "yes", to: .place(PlaceID(name))))
          == [GuideFlaw(.unknownDestination(PlaceID(name), known: known), at: .flow(choice + ["to"]))])
    }
    #expect(flaws(Choice(id: "yes", to: .place("mend"), found: ["gone"])) == flaw("gone", "found"))
    #expect(flaws(Choice(id: "yes", to: .place("mend"), ruledOut: ["gone"])) == flaw("gone", "ruled-out"))
    #expect(flaws(Choice(id: "yes", to: .place("mend"), first: "gone")) == flaw("gone", "first"))
    #expect(flaws(Choice(id: "yes", to: .place("mend"), implies: ["gone": Answer("on")])) == flaw("gone", "implies"))
  }

  @Test("that a choice leads to is in the same section")
  func anotherSection() {
    let flaws = TinyGuide.flaws { $0.sections[0].steps[0].choices[0].leads = .route(Route(to: .place("first"))) }
    #expect(flaws == [GuideFlaw(.stepOfOtherSection("first", nil), at: .flow(choice + ["to"]))])
  }

  @Test("that a pasted text proposes for is known")
  func paste() {
    let flaws = TinyGuide.flaws { $0.recognises = [Recognition(.text("x"), proposes: ["gone"])] }
    #expect(flaws == flaw(.unknownName("gone"), "recognises", "0", "proposes", "gone"))
  }

  @Test("in a passage's condition is known: the step, its choice, the name of another condition")
  func passages() {
    func flaws(_ condition: Condition) -> [GuideFlaw] {
      TinyGuide.flaws { $0.findings[0].passages = [Passage(id: "words", when: condition)] }
    }
    #expect(
      flaws(.has("gone", ["yes"]))
        == flaw(.unknownName("gone"), "findings", "mend", "passages", "words", "when", "gone"))
    #expect(
      flaws(.has("asks", ["gone"]))
        == flaw(.unknownName("asks: gone"), "findings", "mend", "passages", "words", "when", "asks", "gone"))
    #expect(
      flaws(.named("gone"))
        == flaw(.unknownName("gone"), "findings", "mend", "passages", "words", "when"))
  }
}

/// A step with one choice that leads on.
private func step(_ id: PlaceID) -> Step {
  Step(id: id, choices: [Choice(id: "on", to: .sectionDone)])
}

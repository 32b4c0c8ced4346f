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

  @Test("may compare, when everything it compares is there")
  func compares() {
    let flaws = TinyGuide.flaws { flow in
      flow.contract = TinyGuide.contract
      flow.comparison = ["left": TinyGuide.row]
    }
    #expect(flaws.isEmpty)
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

  @Test("stands once among sections, causes, choices, passages and products")
  func otherDuplicates() {
    #expect(
      TinyGuide.flaws { $0.sections.append(Section(id: "section", start: "more", steps: [step("more")])) }
        == flaw(.duplicateName("section"), "sections", "section"))
    #expect(TinyGuide.flaws { $0.causes.append("cause") } == flaw(.duplicateName("cause"), "causes", "cause"))
    #expect(
      TinyGuide.flaws { $0.opening[0].choices.append(Choice(id: "on", to: .sectionDone)) }
        == flaw(.duplicateName("on"), "opening", "first", "choices", "on"))
    let passage = Passage(id: "twice", when: Condition(answers: ["asks": ["yes"]]))
    #expect(
      TinyGuide.flaws { $0.findings[0].passages = [passage, passage] }
        == flaw(.duplicateName("twice"), "findings", "mend", "passages", "twice"))
    let products = TinyGuide.flaws { flow in
      flow.contract = TinyGuide.contract
      flow.contract?.products = ["left", "left"]
      flow.comparison = ["left": TinyGuide.row]
    }
    #expect(products == flaw(.duplicateName("left"), "contract", "products", "left"))
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
    let known = ["done", "asks", "asks-more", "mend", "other-code", "hand-over"]
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

  @Test("that a pasted address proposes for is known")
  func paste() {
    let flaws = TinyGuide.flaws { $0.opening[0].paste = Paste(parameter: "service", proposes: ["gone"]) }
    #expect(flaws == flaw(.unknownName("gone"), "opening", "first", "paste", "proposes"))
  }

  @Test("in a passage's condition is known: the step, its choice, the product")
  func passages() {
    func flaws(_ condition: Condition) -> [GuideFlaw] {
      TinyGuide.flaws { $0.findings[0].passages = [Passage(id: "words", when: condition)] }
    }
    #expect(
      flaws(Condition(answers: ["gone": ["yes"]]))
        == flaw(.unknownName("gone"), "findings", "mend", "passages", "words", "when"))
    #expect(
      flaws(Condition(answers: ["asks": ["gone"]]))
        == flaw(.unknownName("asks: gone"), "findings", "mend", "passages", "words"))
    #expect(
      flaws(Condition(membership: ["left": [.absent]]))
        == flaw(.unknownName("left"), "findings", "mend", "passages", "words", "membership"))
  }
}

@Suite("A comparison in a guide's flow")
struct ComparisonFlawTests {
  /// The flaws of a guide that compares, after a change.
  private func flaws(_ change: (inout Flow) -> Void) -> [GuideFlaw] {
    TinyGuide.flaws { flow in
      flow.contract = TinyGuide.contract
      flow.comparison = ["left": TinyGuide.row]
      change(&flow)
    }
  }

  private func flaw(_ kind: GuideFlaw.Kind, _ keys: String...) -> [GuideFlaw] {
    [GuideFlaw(kind, at: .flow(keys))]
  }

  @Test("says something for each product and membership", arguments: Membership.allCases)
  func incomplete(membership: Membership) {
    #expect(
      flaws { $0.comparison["left"]?[membership] = nil }
        == flaw(.comparisonIncomplete("left", membership), "comparison", "left"))
  }

  @Test("leads to places and names causes that are known")
  func routes() {
    #expect(
      flaws { $0.comparison["left"]?[.absent] = Route(to: .place("gone")) }
        == flaw(
          .unknownDestination("gone", known: ["done", "mend", "other-code", "hand-over"]), "comparison", "left",
          "absent",
          "to"))
    #expect(
      flaws { $0.comparison["left"]?[.unknown] = Route(to: .sectionDone, found: ["gone"]) }
        == flaw(.unknownName("gone"), "comparison", "left", "unknown", "found"))
  }

  @Test("compares products that the contract has")
  func products() {
    #expect(flaws { $0.comparison["gone"] = TinyGuide.row } == flaw(.unknownName("gone"), "comparison", "gone"))
    #expect(
      flaws { $0.opening[0].choices[0] = Choice(id: "on", comparing: "gone") }
        == flaw(.unknownName("gone"), "opening", "first", "choices", "on", "compare"))
  }

  @Test("is not asked for where nothing tells how contracts are read")
  func withoutContract() {
    #expect(
      TinyGuide.flaws { $0.opening[0].choices[0] = Choice(id: "on", comparing: "left") }
        == flaw(.comparisonWithoutContract, "opening", "first", "choices", "on", "compare"))
    #expect(
      TinyGuide.flaws { $0.comparison = ["left": TinyGuide.row] }
        == flaw(.unknownName("left"), "comparison", "left"))
  }

  @Test("reads contracts at steps and choices that are there")
  func contract() {
    #expect(flaws { $0.contract?.listedBy = "gone" } == flaw(.unknownName("gone"), "contract"))
    #expect(flaws { $0.contract?.statusBy = "gone" } == flaw(.unknownName("gone"), "contract"))
    #expect(flaws { $0.contract?.nothingSigned = ["gone": ["no"]] } == flaw(.unknownName("gone"), "contract"))
    #expect(
      flaws { $0.contract?.inForce = ["gone"] } == flaw(.unknownName("asks: gone"), "contract", "in-force"))
    #expect(
      flaws { $0.contract?.nothingSigned = ["asks": ["gone"]] }
        == flaw(.unknownName("asks: gone"), "contract", "nothing-signed"))
    #expect(flaws { $0.contract?.mayBe = ["gone": "right"] } == flaw(.unknownName("gone"), "contract", "may-be"))
    #expect(
      flaws { $0.contract?.mayBe = ["left": "gone"] } == flaw(.unknownName("asks-more: gone"), "contract", "may-be"))
  }
}

/// A step with one choice that leads on.
private func step(_ id: PlaceID) -> Step {
  Step(id: id, choices: [Choice(id: "on", to: .sectionDone)])
}

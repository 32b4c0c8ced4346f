import SampleGuides
import Testing
import Wizard

@testable import Guides

@Suite("Exploring a guide")
struct ExplorationTests {
  /// Compares what is summed up with what walking every path gives.
  private func expectAgreement(on guide: Guide, _ location: SourceLocation = #_sourceLocation) throws {
    let paths = try Enumeration(of: guide)
    let exploration = Exploration(of: guide)
    #expect(exploration.pathCount == paths.pathCount, sourceLocation: location)
    #expect(exploration.shortest == paths.questionCounts.min(), sourceLocation: location)
    #expect(exploration.longest == paths.questionCounts.max(), sourceLocation: location)
    #expect(abs(exploration.mean - paths.mean) < 1e-9, sourceLocation: location)
    #expect(exploration.situations == paths.situations, sourceLocation: location)
    #expect(exploration.endings == paths.endings, sourceLocation: location)
  }

  /// The small guide after a change.
  private func guide(_ change: (inout Flow) -> Void) -> Guide {
    var flow = SmallGuide.flow
    change(&flow)
    return Guide(trusted: flow, texts: SmallGuide.texts)
  }

  @Test("counts what walking every path counts")
  func smallGuide() throws {
    try expectAgreement(on: try SmallGuide.guide)
  }

  @Test("counts sets of choices also where nothing later depends on them")
  func severalChoices() throws {
    try expectAgreement(
      on: guide { flow in
        flow.tables = []
        for choice in 0...2 { flow.sections[1].steps[0].choices[choice].leads = .route(Route(to: .place("mismatch"))) }
        flow.findings[2].passages = []
      })
  }

  @Test("tells sets of choices apart that imply different answers")
  func severalImply() throws {
    try expectAgreement(
      on: guide { flow in
        flow.tables = []
        for choice in 0...2 { flow.sections[1].steps[0].choices[choice].leads = .route(Route(to: .place("mismatch"))) }
        flow.findings[2].passages = []
        flow.sections[0].steps[1].choices[1].implies = ["browser.kind": Answer("new")]
      })
  }

  @Test("keeps walks apart that know different things: the compared part first, or last")
  func orders() throws {
    try expectAgreement(on: guide { $0.opening[1].choices[1].firstSection = "site" })
    try expectAgreement(on: guide { $0.sections.swapAt(1, 3) })
  }

  @Test("passes over sections whose condition does not hold")
  func conditions() throws {
    try expectAgreement(
      on: guide { flow in
        flow.sections[2].when = .has("contract.signed", ["yes"])
        flow.sections[3].when = .any([.has("frame.seen", ["no"]), .has("contract.type", ["other"])])
      })
  }

  @Test("goes on after findings where they say, and comes to one only once")
  func findings() throws {
    try expectAgreement(on: guide { $0.findings[0].then = .place("contract.status") })
    try expectAgreement(on: guide { $0.findings[0].then = .end(.waiting) })
    try expectAgreement(
      on: guide { flow in
        flow.findings[0].retry = .none
        flow.findings[0].then = .sectionDone
        flow.sections[2].steps[0].choices[0].leads = .route(Route(to: .place("not-signed")))
      })
  }

  @Test("counts as walking does in guides of any shape", arguments: 1...8 as ClosedRange<UInt64>)
  func generated(seed: UInt64) throws {
    let generated = GeneratedGuide(sections: ["contract", "site"], stepsInSection: 3, stepsBetweenFindings: 2)
    try expectAgreement(on: try generated.guide(seed: seed))
  }

  @Test("tells the answers that lead to each situation")
  func answersLeadThere() throws {
    let guide = try SmallGuide.guide
    let exploration = Exploration(of: guide)
    for (place, sets) in exploration.situations {
      for passages in sets {
        let answers = try #require(exploration.answers(leadingTo: place, showing: passages))
        let path = Session(guide: guide, answers: answers).path
        #expect(path.place(place) != nil)
        #expect(guide.standingPassages(at: place, given: path.answers) == passages)
      }
    }
    #expect(exploration.answers(leadingTo: "mismatch", showing: ["escrow-waits"]) == nil)
    #expect(exploration.answers(leadingTo: "nowhere", showing: []) == nil)
  }

  @Test("counts up to 128 bits, and says nothing where the number is larger", arguments: [(62, true), (63, false)])
  func overflow(steps: Int, fits: Bool) {
    var flow = TinyGuide().flow
    flow.sections[0] = Section(
      id: "section", start: "step.0",
      steps: (0..<steps).map { number in
        let destination = number + 1 < steps ? Destination.place(PlaceID("step.\(number + 1)")) : .sectionDone
        return Step(
          id: PlaceID("step.\(number)"), choices: (0..<4).map { Choice(id: ChoiceID("choice-\($0)"), to: destination) })
      })
    flow.opening[0].choices = (0..<4).map { Choice(id: ChoiceID("choice-\($0)"), to: .sectionDone) }
    let exploration = Exploration(of: Guide(trusted: flow, texts: TinyGuide().texts))
    #expect(exploration.pathCount == (fits ? UInt128(1) << 126 : nil))
    #expect(exploration.mean == Double(steps + 1))
    #expect(exploration.shortest == steps + 1)
    #expect(exploration.longest == steps + 1)
  }
}

@Suite("A guide whose last words depend on every answer before them")
struct DependentWordsTests {
  /// Steps of nine choices each, any number of which can be taken, and one with words for each choice asked for.
  private func guide(steps: Int, choices: Int) throws -> Guide {
    var tiny = TinyGuide()
    let names = (0..<9).map { ChoiceID("choice-\($0)") }
    let asking = (0..<steps).map { number in
      let next = PlaceID("step.\(number + 1)")
      return Step(
        id: PlaceID("step.\(number)"), takesSeveral: true, choices: names.map { Choice(id: $0, to: .place(next)) })
    }
    let passages = asking.flatMap { step in
      names.prefix(choices).map { name in
        Passage(id: PassageID("\(step.id).\(name)"), when: .answers([step.id: [name]]))
      }
    }
    let last = Step(id: PlaceID("step.\(steps)"), choices: [Choice(id: "on", to: .sectionDone)], passages: passages)
    tiny.flow.sections.append(Section(id: "many", start: "step.0", steps: asking + [last]))
    return Guide(trusted: tiny.flow, texts: tiny.texts)
  }

  @Test("is explored as far as its words tell walks apart, which may be billions alike")
  func alike() throws {
    let exploration = Exploration(of: try guide(steps: 3, choices: 1))
    #expect(exploration.crowdedPlace == nil)
    #expect(exploration.situations["step.3"]?.count == 8)
    let paths = (UInt128(1) << 9 - 1) * (1 << 9 - 1) * (1 << 9 - 1)
    #expect(exploration.pathCount.map { $0 > paths } == true)
  }

  @Test(
    "is looked through passage by passage where all of them together would never end", arguments: [(20, 1), (3, 9)])
  func each(steps: Int, choices: Int) throws {
    let guide = try guide(steps: steps, choices: choices)
    #expect(Exploration(of: guide, mostWork: 100_000).crowdedPlace != nil)
    #expect(ReachCheck(guide: guide, mostWork: 400_000).flaws.isEmpty)
  }

  @Test("is refused with each passage that is not proved where the work does not suffice")
  func notProved() throws {
    let flaws = ReachCheck(guide: try guide(steps: 20, choices: 9), mostWork: 20_000).flaws
    let flaw = try #require(flaws.first.first)
    guard case .passageNotProved(let passage) = flaw.kind else {
      Issue.record("\(flaws)")
      return
    }
    #expect(flaw.location == .flow(["sections", "many", "steps", "step.20", "passages", passage.rawValue]))
  }

  @Test("is refused with the place where they meet if walks that a table tells apart are too many")
  func crowdedTable() throws {
    var flow = try guide(steps: 20, choices: 0).flow
    let inputs = (0..<20).map { InputID("step.\($0)") }
    let rows = [["choice-0"], ["choice-1"]].map { (values: [ValueID]) in
      Table.Row(Dictionary(uniqueKeysWithValues: inputs.map { ($0, values) }), Route(to: .sectionDone))
    }
    flow.tables = [Table(id: "wide", inputs: inputs, rows: rows)]
    flow.sections[1].steps[20].choices[0].leads = .table("wide")
    let flaws = ReachCheck(guide: Guide(trusted: flow, texts: TinyGuide().texts), mostWork: 2_000).flaws
    guard case .tooManySituations? = flaws.first.first?.kind else {
      Issue.record("\(flaws)")
      return
    }
    #expect(flaws.count == 1)
  }
}

@Suite("A guide of 10,000 steps")
struct LargeGuideTests {
  @Test("passes every check, and has more paths than 128 bits can count or a hand-off code can carry")
  func checksAndExplores() throws {
    let guide = try GeneratedGuide().guide(seed: 1)
    let exploration = Exploration(of: guide)
    #expect(exploration.situations.count == 1 + 4 * (2_500 + 50 + 50) + 2)
    #expect(exploration.pathCount == nil)
    #expect(exploration.shortest == 3)
    #expect(exploration.longest == 10_001)
    #expect((3...10_001).contains(exploration.mean))
    #expect(exploration.endings == Set(Ending.allCases))
    #expect(HandOffCode.longest(in: guide) == nil)
  }
}

import Guides
import SampleGuides
import Testing

@Suite("The shape of a guide's flow")
struct ShapeFlawTests {
  private let asks = ["sections", "section", "steps", "asks"]
  private let asksMore = ["sections", "section", "steps", "asks-more"]

  private func flaw(_ kind: GuideFlaw.Kind, _ keys: [String]) -> [GuideFlaw] {
    [GuideFlaw(kind, at: .flow(keys))]
  }

  private func choices(_ count: Int) -> [Choice] {
    (0..<count).map { Choice(id: ChoiceID("choice-\($0)"), to: .sectionDone) }
  }

  @Test(
    "has at least one choice a step, and as many more as it takes",
    arguments: [(0, false), (1, true), (11, true), (500, true)])
  func choiceCount(count: Int, isSound: Bool) {
    let flaws = TinyGuide.flaws { flow in
      flow.sections[0].steps[1].takesSeveral = false
      flow.sections[0].steps[1].choices = choices(count)
    }
    #expect(flaws == (isSound ? [] : flaw(.choiceCount(count), asksMore + ["choices"])))
  }

  @Test("takes several of no more than can be numbered", arguments: [(100, true), (101, false)])
  func choiceCountOfSeveral(count: Int, isSound: Bool) {
    let flaws = TinyGuide.flaws { $0.sections[0].steps[1].choices = choices(count) }
    #expect(flaws == (isSound ? [] : flaw(.choiceCount(count), asksMore + ["choices"])))
  }

  @Test("leads to one place by choices that are taken together; one that stands alone may lead elsewhere")
  func severalLeadApart() {
    let apart = Choice(id: "right", to: .place("mend"))
    #expect(
      TinyGuide.flaws { $0.sections[0].steps[1].choices[1] = apart } == flaw(.severalLeadApart, asksMore + ["choices"]))
    let sound = TinyGuide.flaws { flow in
      flow.sections[0].steps[1].choices[1] = apart
      flow.sections[0].steps[1].choices[1].isExclusive = true
    }
    #expect(sound.isEmpty)
  }

  @Test("has no circle, of one step, of two, or through a table")
  func circles() {
    #expect(
      TinyGuide.flaws { $0.sections[0].steps[0].choices[0].leads = .route(Route(to: .place("asks"))) }
        == flaw(.circle(["asks"]), asks))
    #expect(
      TinyGuide.flaws { flow in
        for choice in 0...1 { flow.sections[0].steps[1].choices[choice].leads = .route(Route(to: .place("asks"))) }
      } == flaw(.circle(["asks", "asks-more"]), asks))
    #expect(
      TinyGuide.flaws { flow in
        flow.facts = [TinyGuide.fact]
        flow.tables = [TinyGuide.table]
        flow.tables[0].rows[1].route.to = .place("first")
        flow.opening[0].choices[0] = Choice(id: "on", table: "table")
      } == flaw(.circle(["first"]), ["opening", "first"]))
  }

  @Test("implies and proposes answers that their steps take")
  func notAnAnswer() {
    let implies = ["opening", "first", "choices", "on", "implies"]
    for answer in [Answer("gone"), Answer(["yes", "no"]), Answer([])] {
      #expect(
        TinyGuide.flaws { $0.opening[0].choices[0].implies = ["asks": answer] }
          == flaw(.notAnAnswer(of: "asks"), implies))
    }
    #expect(
      TinyGuide.flaws { $0.opening[0].choices[0].implies = ["mend": Answer("on")] }
        == flaw(.notAnAnswer(of: "mend"), implies))
    for place: PlaceID in ["asks-more", "mend"] {
      #expect(
        TinyGuide.flaws { $0.recognises = [Recognition(.text("x"), proposes: [place])] }
          == flaw(.notAnAnswer(of: place), ["recognises", "0", "proposes", place.rawValue]))
    }
  }

  @Test("asks what came of each remedy, and of nothing where a case ends")
  func retryMisplaced() {
    #expect(
      TinyGuide.flaws { $0.findings[0].retry = .none }
        == flaw(.retryMisplaced("mend"), ["findings", "mend", "retry"]))
    #expect(
      TinyGuide.flaws { $0.findings[1].retry = .now }
        == flaw(.retryMisplaced("other-code"), ["findings", "other-code", "retry"]))
    #expect(
      TinyGuide.flaws { $0.findings[2].retry = .later }
        == flaw(.retryMisplaced("hand-over"), ["findings", "hand-over", "retry"]))
  }

  @Test("goes on after a finding beside the steps that lead to it, and in no circle")
  func afterFindings() {
    let mend = ["findings", "mend", "then"]
    #expect(TinyGuide.flaws { $0.findings[0].then = .place("gone") } == flaw(.unknownName("gone"), mend))
    #expect(TinyGuide.flaws { $0.findings[0].then = .place("first") } == flaw(.stepOfOtherSection("first", nil), mend))
    #expect(
      TinyGuide.flaws { $0.findings[0].then = .place("asks") } == flaw(.circle(["asks"]), asks))
    #expect(TinyGuide.flaws { $0.findings[0].then = .place("asks-more") }.isEmpty)
    #expect(
      TinyGuide.flaws { flow in
        flow.findings[0].retry = .none
        flow.findings[0].then = .place("asks-more")
      }.isEmpty)
  }

  @Test("may come to a finding from several sections")
  func findingShared() {
    func flaws(sharing finding: PlaceID) -> [GuideFlaw] {
      TinyGuide.flaws { flow in
        let choices = [Choice(id: "yes", to: .place(finding)), Choice(id: "no", to: .sectionDone)]
        flow.sections.append(Section(id: "second", start: "again", steps: [Step(id: "again", choices: choices)]))
      }
    }
    #expect(flaws(sharing: "mend").isEmpty)
    #expect(flaws(sharing: "other-code").isEmpty)
  }

  @Test("reaches each place")
  func unreachable() {
    let step = Step(id: "lost", choices: [Choice(id: "on", to: .sectionDone)])
    #expect(
      TinyGuide.flaws { $0.sections[0].steps.append(step) }
        == flaw(.unreachable("lost"), ["sections", "section", "steps", "lost"]))
    #expect(
      TinyGuide.flaws { $0.findings.append(Finding(id: "lost", retry: .now, actor: "merchant")) }
        == flaw(.unreachable("lost"), ["findings", "lost"]))
  }

  @Test("shows each passage in some situation")
  func unreachablePassage() {
    let never = Passage(id: "never", when: .has("asks", ["no"]))
    #expect(
      TinyGuide.flaws { $0.findings[0].passages = [never] }
        == flaw(.unreachablePassage("never"), ["findings", "mend", "passages", "never"]))
    let both = Passage(id: "both", when: .answers(["first": ["on"], "asks": ["no"]]))
    let sound = TinyGuide.flaws { $0.sections[0].steps[1].passages = [both] }
    #expect(sound.isEmpty)
    #expect(
      TinyGuide.flaws { $0.sections[0].steps[0].passages = [both] }
        == flaw(.unreachablePassage("both"), asks + ["passages", "both"]))
  }

  @Test("is looked at before the words: none are asked for by names that nothing has")
  func flowFirst() {
    let flaws = TinyGuide.flawsOfWhole({ tiny in
      tiny.flow.start = "gone"
      tiny.texts.places = PlaceTexts([:])
    })
    #expect(flaws.first == flaw(.unknownName("gone"), ["start"]).first)
    #expect(flaws.allSatisfy { if case .wordsMissing = $0.kind { false } else { true } })
  }

  @Test("finds each of its causes somewhere, and nowhere rules it out as well")
  func causes() {
    #expect(TinyGuide.flaws { $0.causes.append("never") } == flaw(.causeNeverFound("never"), ["causes", "never"]))
    let both = Choice(id: "yes", to: .place("mend"), found: ["cause"], ruledOut: ["cause"])
    #expect(
      TinyGuide.flaws { $0.sections[0].steps[0].choices[0] = both }
        == flaw(.foundAndRuledOut("cause"), asks + ["choices", "yes", "ruled-out"]))
  }

  @Test("has all its flaws told at once")
  func allAtOnce() {
    let flaws = TinyGuide.flaws { flow in
      flow.start = "gone"
      flow.causes = []
    }
    #expect(
      flaws.map(\.kind) == [.unknownName("gone"), .unknownName("cause"), .unknownName("cause")])
  }
}

import Guides
import SampleGuides
import Testing

@Suite("What is asked after a finding")
struct RetryFlawTests {
  private func flaws(_ change: (inout Flow) -> Void) -> [GuideFlaw] {
    var flow = RepairGuide.flow
    change(&flow)
    do {
      _ = try Guide(checking: flow, texts: GuideTexts(naming: flow), article: RepairGuide.article)
      return []
    } catch {
      return error.flaws
    }
  }

  private func flaw(_ kind: GuideFlaw.Kind, _ keys: String...) -> [GuideFlaw] { [GuideFlaw(kind, at: .flow(keys))] }

  @Test("may be a question of the guide's own, and vary by condition")
  func sound() throws {
    #expect(flaws { _ in }.isEmpty)
    let exploration = Exploration(of: try RepairGuide.guide)
    #expect(exploration.endings == [.solved, .waiting, .handedOver])
    // After a fall three answers, and after dirt three others, one of which leads on; after water nothing is asked.
    #expect(exploration.pathCount == 7)
    #expect(exploration.situations["lost"] != nil && exploration.situations["cleaned"] != nil)
  }

  @Test("has a known name, and a question that some finding asks")
  func names() {
    #expect(flaws { $0.findings[0].retry = "gone" } == flaw(.unknownName("gone"), "findings", "repair", "retry"))
    #expect(
      flaws { $0.retries.append(RetryQuestion(id: "idle", choices: $0.retries[0].choices)) }
        == flaw(.retryNotUsed, "retries", "idle"))
    #expect(flaws { $0.retries[0].id = "now" }.contains(flaw(.reservedName("now"), "retries", "now")[0]))
    #expect(
      flaws { $0.retries[0].choices[1].to = .place("gone") }
        == flaw(.unknownName("gone"), "retries", "cleaning", "choices", "streaks", "to"))
    #expect(
      flaws { $0.retries[0].choices[1].id = "clean" }
        == flaw(.duplicateName("clean"), "retries", "cleaning", "choices", "clean"))
    #expect(
      flaws { $0.findings[0].retryRules[0].when = .has("gone", ["x"]) }
        == flaw(.unknownName("gone"), "findings", "repair", "retry", "0", "when", "gone"))
  }

  @Test("leads to no step of another section, and in no circle")
  func leads() {
    #expect(
      flaws { flow in
        flow.opening.append(Step(id: "before", choices: [Choice(id: "on", to: .sectionDone)]))
        flow.opening[0].choices[0] = Choice(id: "yes", to: .place("before"))
        flow.retries[0].choices[1].to = .place("before")
      }.contains(flaw(.stepOfOtherSection("before", nil), "findings", "repair", "retry")[0]))
    #expect(
      flaws { $0.retries[0].choices[1].to = .place("harm") }
        .contains(flaw(.circle(["harm"]), "sections", "goods", "steps", "harm")[0]))
  }

  @Test("has words for each question that is asked, and for no other")
  func words() {
    var texts = GuideTexts(naming: RepairGuide.flow)
    texts.retries["cleaning"] = nil
    texts.retries["idle"] = texts.retries[.now]
    let error = #expect(throws: GuideFlaws.self) {
      try Guide(checking: RepairGuide.flow, texts: texts, article: RepairGuide.article)
    }
    #expect(
      error?.flaws == [
        GuideFlaw(.wordsForNothing, at: .words(["retries", "idle"])),
        GuideFlaw(.wordsMissing(["retries", "cleaning"]), at: .words(["retries", "cleaning"])),
      ])
  }
}

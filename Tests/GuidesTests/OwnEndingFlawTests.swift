import Guides
import SampleGuides
import Testing

@Suite("A guide's own endings")
struct OwnEndingFlawTests {
  private func flaws(_ change: (inout Flow) -> Void) -> [GuideFlaw] {
    var flow = ReturnsGuide.flow
    change(&flow)
    return flawsOfWhole(flow, GuideTexts(naming: flow))
  }

  private func flawsOfWhole(_ flow: Flow, _ texts: GuideTexts) -> [GuideFlaw] {
    var texts = texts
    texts.places["wants"]?.title = "What about the goods?"
    do {
      _ = try Guide(checking: flow, texts: texts, article: ReturnsGuide.article)
      return []
    } catch {
      return error.flaws
    }
  }

  private func flaw(_ kind: GuideFlaw.Kind, _ keys: String...) -> [GuideFlaw] { [GuideFlaw(kind, at: .flow(keys))] }

  @Test("are enough: a guide needs no hand-over whose walks all come to one")
  func sound() {
    #expect(flaws { _ in }.isEmpty)
  }

  @Test("are missed where the last section is left without one, and the way there is named")
  func left() {
    let way = ["state: unsure", "wants: return"]
    #expect(
      flaws { flow in
        flow.sections[0].steps[1].choices[2] = Choice(id: "unsure", to: .sectionDone)
      } == flaw(.sectionsLeft(way), "sections"))
    let behindFinding = ["retry.repair: same", "state: broken", "wants: return"]
    #expect(
      flaws { flow in
        flow.findings[0].then = nil
        flow.findings[2].passages = []
      } == flaw(.sectionsLeft(behindFinding), "sections"))
  }

  @Test("take the place of a hand-over and of what follows another error too")
  func roles() {
    #expect(
      flaws { flow in
        flow.handOver = "to-shop"
        flow.otherCode = "to-shop"
        flow.sections[0].steps[1].choices[2] = Choice(id: "unsure", to: .sectionDone)
      }.isEmpty)
  }

  @Test("have a name of their own, and a walk that comes to them")
  func names() {
    #expect(flaws { $0.findings[3].id = "repair" }.first == flaw(.duplicateName("repair"), "endings", "repair")[0])
    #expect(flaws { $0.findings[3].id = "solved" }.contains(flaw(.reservedName("solved"), "endings", "solved")[0]))
    #expect(
      flaws { $0.findings.append(.ending(id: "lost", countsAs: .solved)) }
        == flaw(.unreachable("lost"), "endings", "lost"))
  }

  @Test("have words, and say what to do only where somebody does it")
  func words() {
    let flow = ReturnsGuide.flow
    let keys = ["endings", "refund", "action"]
    var texts = GuideTexts(naming: flow)
    texts.places["refund"]?.action = nil
    #expect(flawsOfWhole(flow, texts) == [GuideFlaw(.wordsMissing(keys), at: .words(keys))])
    texts = GuideTexts(naming: flow)
    texts.places["kept"]?.action = "Keep it."
    #expect(flawsOfWhole(flow, texts) == [GuideFlaw(.actorMissing, at: .words(["endings", "kept", "action"]))])
    texts = GuideTexts(naming: flow)
    texts.places["kept"] = nil
    #expect(
      flawsOfWhole(flow, texts) == [GuideFlaw(.wordsMissing(["endings", "kept"]), at: .words(["endings", "kept"]))])
  }

  @Test("are counted among the ways in which paths end")
  func explored() throws {
    let exploration = Exploration(of: try ReturnsGuide.guide)
    #expect(exploration.endings == [.solved, .waiting, .handedOver])
    // Three at once, and the repair with its three outcomes.
    #expect(exploration.pathCount == 7)
    #expect(exploration.situations["to-shop"] == [[], ["broken"]])
  }
}

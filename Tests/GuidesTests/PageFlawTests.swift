import Guides
import SampleGuides
import Testing

@Suite("A step that is only read")
struct PageFlawTests {
  private let page = Step.page(id: "page", leads: .route(Route(to: .place("asks"))))

  private func flaws(_ change: (inout Flow) -> Void) -> [GuideFlaw] {
    TinyGuide.flaws { flow in
      flow.sections[0].start = "page"
      flow.sections[0].steps.insert(page, at: 0)
      change(&flow)
    }
  }

  @Test("is sound with one way on, by a table too, and no question among those of a path")
  func sound() throws {
    #expect(flaws { _ in }.isEmpty)
    #expect(
      flaws { flow in
        flow.facts = [TinyGuide.fact]
        flow.tables = [TinyGuide.table]
        flow.tables[0].rows = flow.tables[0].rows.map { Table.Row($0.cells, Route(to: .place("asks"))) }
        flow.sections[0].steps[0] = .page(id: "page", leads: .table("table"))
      }.isEmpty)
    let guide = try ReturnsGuide.guide
    #expect(Exploration(of: guide).longest == 3)
    #expect(guide.step("terms")?.accepts(Answer(Step.wayOn)) == false)
    #expect(guide.words(of: "terms", given: [:]).choices.isEmpty)
  }

  @Test("leads somewhere, in no circle")
  func leads() {
    #expect(
      flaws { $0.sections[0].steps[0] = .page(id: "page", leads: .route(Route(to: .place("page")))) }
        .map(\.kind).contains(.circle(["page"])))
  }

  @Test("is nothing that conditions, texts and other answers can ask for")
  func noAnswer() {
    let asked = [GuideFlaw(.unknownName("page"), at: .flow(["sections", "section", "when", "page"]))]
    #expect(flaws { $0.sections[0].when = .has("page", ["read"]) } == asked)
    let implied = ["sections", "section", "steps", "asks", "choices", "no", "implies"]
    #expect(
      flaws { $0.sections[0].steps[1].choices[1].implies = ["page": Answer("read")] }
        == [GuideFlaw(.notAnAnswer(of: "page"), at: .flow(implied))])
    let named = TinyGuide.flawsOfWhole { tiny in
      tiny.flow.sections[0].start = "page"
      tiny.flow.sections[0].steps.insert(page, at: 0)
      tiny.texts.places["page"] = PlaceText(title: "Page {page}", short: "Page", say: "Read.")
    }
    #expect(named == [GuideFlaw(.unknownNameInBraces("page"), at: .words(["steps", "page", "title"]))])
  }
}

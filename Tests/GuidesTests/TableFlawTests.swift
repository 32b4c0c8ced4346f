import Guides
import SampleGuides
import Testing

@Suite("A fact, a condition or a table in a guide's flow")
struct TableFlawTests {
  /// The flaws of a guide with a table, after a change.
  private func flaws(_ change: (inout Flow) -> Void) -> [GuideFlaw] {
    TinyGuide.flaws { flow in
      TinyGuide.addTable(to: &flow)
      change(&flow)
    }
  }

  private func flaw(_ kind: GuideFlaw.Kind, _ keys: String...) -> [GuideFlaw] {
    [GuideFlaw(kind, at: .flow(keys))]
  }

  @Test("leads to places and names causes that are known")
  func routes() {
    let known = ["done", "solved", "mend", "other-code", "hand-over"]
    #expect(
      flaws { $0.tables[0].rows[1].route = Route(to: .place("gone")) }
        == flaw(.unknownDestination("gone", known: known), "tables", "table", "rows", "1", "to"))
    #expect(
      flaws { $0.tables[0].rows[2].route = Route(to: .sectionDone, found: ["gone"]) }
        == flaw(.unknownName("gone"), "tables", "table", "rows", "2", "found"))
  }

  @Test("asks for inputs and values that are known")
  func names() {
    #expect(
      flaws { $0.facts[0].rules[0].when = .has("gone", ["x"]) }
        == flaw(.unknownName("gone"), "facts", "side", "rules", "0", "when", "gone"))
    #expect(
      flaws { $0.facts[0].rules[0].value = "gone" } == flaw(.unknownName("gone"), "facts", "side", "rules", "0", "is"))
    #expect(
      flaws { $0.tables[0].rows[0].cells = ["side": ["gone"]] }
        == flaw(.unknownName("side: gone"), "tables", "table", "rows", "0", "all", "0", "side", "gone"))
    #expect(
      flaws { $0.tables[0].rows[0].cells = ["asks": ["no"]] }
        == flaw(.unknownName("asks"), "tables", "table", "rows", "0"))
    #expect(
      flaws { $0.sections[0].steps[1].choices[0].leads = .table("gone") }
        == flaw(.unknownName("gone"), "sections", "section", "steps", "asks-more", "choices", "left", "table"))
  }

  @Test("always gives a fact a value")
  func lastRule() {
    #expect(flaws { $0.facts[0].rules.removeLast() } == flaw(.factWithoutLastRule, "facts", "side", "rules"))
    #expect(flaws { $0.facts[0].rules = [] }.first?.kind == .factWithoutLastRule)
  }

  @Test("depends on nothing that depends on it")
  func circle() {
    let circle = flaws { flow in
      flow.conditions = ["odd": .has("side", ["left"])]
      flow.facts[0].rules[0].when = .not(.named("odd"))
    }
    #expect(circle == flaw(.definitionCircle(["odd", "side"]), "conditions", "odd"))
    #expect(
      flaws { $0.conditions = ["self": .any([.named("self"), .has("asks", ["no"])])] }
        == flaw(.definitionCircle(["self"]), "conditions", "self"))
  }

  @Test("has a row for each combination that a walk brings, and names the first that has none")
  func missing() {
    #expect(
      flaws { $0.tables[0].rows.removeFirst() }
        == flaw(.tableRowMissing(["side: left"]), "tables", "table", "rows"))
    // No walk comes to the table before the step is answered.
    #expect(flaws { $0.tables[0].rows.removeLast() }.isEmpty)
  }

  @Test("has no two rows for one combination")
  func doubled() {
    #expect(
      flaws { $0.tables[0].rows[1].cells = ["side": ["left", "other"]] }
        == flaw(.tableRowsDoubled([1, 2], ["side: left"]), "tables", "table", "rows", "1"))
    #expect(
      flaws { $0.tables[0].rows[2].cells = [:] }
        == flaw(.tableRowsDoubled([1, 3], ["side: left"]), "tables", "table", "rows", "2"))
  }

  @Test("is led to by some choice")
  func notUsed() {
    #expect(
      TinyGuide.flaws { flow in
        flow.facts = [TinyGuide.fact]
        flow.tables = [TinyGuide.table]
      } == flaw(.tableNotUsed, "tables", "table"))
  }
}

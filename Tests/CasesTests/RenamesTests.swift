import Cases
import Guides
import Testing

@Suite("A case of before a guide's names changed")
struct RenamesTests {
  private let renames = Renames(
    places: ["lookup": "interface", "mended": "repaired"], choices: ["interface": ["none": "unsure"]])

  private func kept(_ answers: [PlaceID: Answer], notes: [PlaceID: String] = [:], cursor: PlaceID = "start") -> Case {
    var generator = SystemRandomNumberGenerator()
    return Case(
      number: .random(using: &generator), guide: "guide", guideVersion: "1", audience: .agent,
      openedAt: Timestamp(seconds: 1),
      changedAt: Timestamp(seconds: 2), answers: answers.mapValues { TimedAnswer($0, at: Timestamp(seconds: 7)) },
      notes: notes, cursor: cursor, drafts: CaseDrafts([.note("lookup"): "half", .parkingReason: "why"]))
  }

  @Test("has its answers, notes, drafts and place under the names of today")
  func moved() {
    let before = kept(
      ["start": Answer("yes"), "lookup": Answer(["none", "wap"]), "retry.mended": Answer("same")],
      notes: ["lookup": "asked twice"], cursor: "retry.mended")
    let today = before.renamed(by: renames)
    #expect(
      today.answers.mapValues(\.answer)
        == ["start": Answer("yes"), "interface": Answer(["unsure", "wap"]), "retry.repaired": Answer("same")])
    #expect(today.answers["interface"]?.answeredAt == Timestamp(seconds: 7))
    #expect(today.notes == ["interface": "asked twice"])
    #expect(today.cursor == "retry.repaired")
    #expect(today.drafts.texts == [.note("interface"): "half", .parkingReason: "why"])
  }

  @Test("keeps what was answered under the name of today")
  func both() {
    let today = kept(["lookup": Answer("wap"), "interface": Answer("none")]).renamed(by: renames)
    #expect(today.answers.mapValues(\.answer) == ["interface": Answer("unsure")])
  }

  @Test("is the same where nothing was renamed")
  func nothing() {
    let before = kept(["start": Answer("yes")])
    #expect(before.renamed(by: Renames()) == before)
  }
}

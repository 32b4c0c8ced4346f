import Foundation
import GuideContent
import GuideFiles
import Guides
import Randomness
import Testing
import Wizard

@Suite("A guide of before facts and tables, put into the form of today")
struct UpgradedGuideTests {
  private static let id = "illegal-partner-exterface"
  private static let old = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Old")
  private static let shipped = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Resources/guides/\(id)")

  private static let wording = OldGuide.NewWords(
    title: { "\($0)的合同" },
    values: [
      "in-force": { "有\($0)" }, "not-in-force": { "\($0)未生效" }, "absent": { "没有\($0)" }, "unknown": { "\($0)不清楚" },
    ], nothingSigned: "没签过", listUnseen: "没看到")

  private func files(of name: String, _ flow: String? = nil) throws -> GuideFolder {
    func text(_ file: String) throws -> String {
      try String(contentsOf: Self.old.appending(path: file), encoding: .utf8)
    }
    let article = try String(contentsOf: Self.shipped.appending(path: "sources/article.md"), encoding: .utf8)
    return try OldGuide(name: name, flow: flow ?? text("flow.yaml"), words: text("zh-Hans.yaml"), article: article)
      .upgraded(wording: Self.wording)
  }

  /// A walk that answers at random.
  private func walk(through guide: Guide, _ random: inout SeededNumbers) -> Session {
    var answers: [PlaceID: Answer] = [:]
    var session = Session(guide: guide, answers: answers)
    while let end = session.path.end, session.path.ending == nil, let step = guide.step(end.id) {
      let choices = step.choices.map(\.id).shuffled(using: &random)
      let several = Answer(Array(choices.prefix(Int.random(in: 1...choices.count, using: &random))))
      answers[step.id] = step.accepts(several) ? several : Answer(choices[0])
      session = Session(guide: guide, answers: answers)
    }
    return session
  }

  /// The name of today of a passage; of two that told one thing by two questions, only one is left.
  private func nameToday(of passage: PassageID) -> PassageID {
    let name = passage.rawValue.replacing("-lookup", with: "").replacing("lookup-", with: "site-")
    return PassageID(name)
  }

  @Test("passes every check, and gives the same advice on every walk")
  func sameAdvice() throws {
    let upgraded = try files(of: Self.id).guide().guide
    let shipped = try ShippedGuides.load(GuideID(Self.id))
    var random = SeededNumbers(seed: 18)
    var endings: Set<Ending> = []
    for _ in 0..<400 {
      let today = walk(through: shipped, &random)
      let before = Session(guide: upgraded, answers: today.answers)
      #expect(before.path.places == today.path.places)
      #expect(before.path.causes == today.path.causes)
      #expect(before.path.ending == today.path.ending)
      for finding in today.path.findings {
        #expect(
          upgraded.standingPassages(at: finding, given: before.path.answers).map(nameToday)
            == shipped.standingPassages(at: finding, given: today.path.answers))
      }
      if let ending = today.path.ending { endings.insert(ending) }
    }
    #expect(endings.count > 3)
  }

  @Test("keeps its comments, and every line that means the same")
  func comments() throws {
    let flow = try files(of: Self.id).flow
    #expect(flow.contains("# Who cannot see the list cannot see the status in it either."))
    #expect(flow.contains("      - { id: conflict, when: { has.escrow: [absent] } }"))
    #expect(flow.contains("- { id: escrow, table: compare.escrow, proposed-by: create_partner_trade_by_buyer }"))
    for old in ["parts:", "compare:", "comparison:", "membership:"] { #expect(!flow.contains(old), "\(old)") }
    #expect(!(try files(of: Self.id).words.contains("products:")))
  }

  @Test("joins both conditions of a passage, however it is written")
  func bothConditions() throws {
    let line = "- { id: conflict, membership: { escrow: [absent] } }"
    let old = try String(contentsOf: Self.old.appending(path: "flow.yaml"), encoding: .utf8)
    let inline = "- { id: conflict, when: { shop.system: [ecshop] }, membership: { escrow: [absent] } }"
    let block = """
      - id: conflict
              when:
                shop.system: [ecshop]
              # Nothing of this kind is signed.
              membership:
                escrow: [absent]
      """
    for written in [inline, block] {
      let flow = try files(of: Self.id, old.replacing(line, with: written)).flow
      #expect(
        flow.contains(
          "- { id: conflict, when: { shop.system: [ecshop], has.escrow: [absent] } }\n      - { id: unknown"),
        "\(written)")
    }
  }

  @Test("is refused where it is no YAML")
  func noYAML() {
    #expect(throws: GuideFileFlaws.self) { try files(of: Self.id, "id: [") }
  }
}

import SampleGuides
import Testing

@testable import Guides

@Suite("Flaws of values")
struct ValueFlawTests {
  private static let large = ["conditions", "large"]

  private static func flaws(comparing input: InputID, _ comparison: Comparison) -> [GuideFlaw] {
    RefundGuide.flaws { $0.conditions["large"] = .compares(input, comparison) }
  }

  private static func flaws(_ how: Comparison.Operator, _ with: String) -> [GuideFlaw] {
    flaws(comparing: "amount", Comparison([.init(how, with)]))
  }

  @Test("are none in a sound guide")
  func sound() {
    #expect(RefundGuide.flaws { _ in } == [])
  }

  @Test("are bounds the wrong way round")
  func bounds() {
    let flaws = RefundGuide.flaws { flow in
      flow.sections[0].steps[1].asks?.least = .number(FixedNumber(60_000))
    }
    let keys = ["sections", "payment", "steps", "amount", "asks", "to"]
    #expect(flaws == [GuideFlaw(.boundsReversed(least: "60000", most: "50000"), at: .flow(keys))])
  }

  @Test("are comparisons with what has choices, is a fact, or does not exist")
  func nothingToCompare() {
    let comparison = Comparison([.init(.over, "1")])
    for input in ["why", "age"] as [InputID] {
      let at = GuideFlaw.Location.flow(Self.large + [input.rawValue])
      #expect(Self.flaws(comparing: input, comparison).first == GuideFlaw(.nothingToCompare(input), at: at))
    }
    let at = GuideFlaw.Location.flow(Self.large + ["none"])
    #expect(Self.flaws(comparing: "none", comparison) == [GuideFlaw(.unknownName("none"), at: at)])
  }

  @Test("are comparisons that no value can meet, alone or together", arguments: ["50000", "60000"])
  func neverHolds(bound: String) {
    let flaw = GuideFlaw(.comparisonNeverHolds, at: .flow(Self.large + ["amount"]))
    #expect(Self.flaws(.over, bound) == [flaw])
    #expect(Self.flaws(comparing: "amount", Comparison([.init(.over, "5"), .init(.under, "5.01")])) == [flaw])
    #expect(Self.flaws(.atLeast, "50000") == [])
    let later = Self.flaws(comparing: "paid", Comparison([.init(.under, "0")], countsDays: true))
    #expect(later == [GuideFlaw(.comparisonNeverHolds, at: .flow(Self.large + ["days-since", "paid"]))])
  }

  @Test("are comparisons with another kind of value")
  func otherKind() {
    let amount = Self.large + ["amount", "over"]
    #expect(Self.flaws(.over, "2026-11-03") == [GuideFlaw(.notComparable("2026-11-03"), at: .flow(amount))])
    let days = Self.flaws(comparing: "amount", Comparison([.init(.over, "1")], countsDays: true))
    let at = GuideFlaw.Location.flow(Self.large + ["days-since", "amount"])
    #expect(days == [GuideFlaw(.comparisonOfOtherKind(known: []), at: at)])
    let text = Self.flaws(comparing: "payer", Comparison([.init(.over, "AB1234")]))
    let over = GuideFlaw.Location.flow(Self.large + ["payer", "over"])
    #expect(text == [GuideFlaw(.comparisonOfOtherKind(known: ["is"]), at: over)])
    let unfit = Self.flaws(comparing: "payer", Comparison([.init(.equal, "ab")]))
    #expect(unfit == [GuideFlaw(.notComparable("ab"), at: .flow(Self.large + ["payer", "is"]))])
  }

  @Test("are lists of values where there are none to choose from")
  func notCompared() {
    let listed = RefundGuide.flaws { $0.conditions["large"] = .has("amount", ["1000"]) }
    #expect(listed == [GuideFlaw(.valueNotCompared("amount"), at: .flow(Self.large + ["amount"]))])
    let table = RefundGuide.flaws { $0.tables[0].inputs.append("amount") }
    let at = GuideFlaw.Location.flow(["tables", "by-age", "inputs", "amount"])
    #expect(table.contains(GuideFlaw(.valueNotCompared("amount"), at: at)))
  }

  @Test("are tables that miss a band, and conditions that are always so")
  func gap() {
    let flaws = RefundGuide.flaws { flow in
      flow.tables[0].rows.remove(at: 1)
      flow.causes = ["too-early"]
      flow.tables[0].rows[1].route.ruledOut = ["too-early"]
      flow.findings.remove(at: 1)
    }
    #expect(flaws.map(\.kind) == [.tableRowMissing(["age: middle"])])
  }

  @Test("are answers that are implied or proposed where a value is asked for")
  func implied() {
    let flaws = RefundGuide.flaws { $0.opening[0].choices[0].implies = ["payer": Answer("*")] }
    #expect(flaws.map(\.kind) == [.notAnAnswer(of: "payer")])
  }

  @Test("are a missing hint on what a text must look like, and words for a value that nobody asks for")
  func words() throws {
    let flow = RefundGuide().flow
    var texts = GuideTexts(naming: flow)
    texts.places["why"]?.value = ValueText(hint: "?")
    texts.places["paid"]?.value = ValueText(unit: "days")
    let article = Article(address: flow.source, paragraphs: [:])
    #expect {
      _ = try Guide(checking: flow, texts: texts, article: article)
    } throws: { error in
      (error as? GuideFlaws)?.flaws == [
        GuideFlaw(.wordsForNothing, at: .words(["steps", "why", "value"])),
        GuideFlaw(.wordsForNothing, at: .words(["steps", "paid", "value", "unit"])),
        GuideFlaw(
          .wordsMissing(["steps", "payer", "value", "hint"]), at: .words(["steps", "payer", "value", "hint"])),
      ]
    }
  }

  @Test("are not lost when a guide is embedded")
  func archived() throws {
    let flow = RefundGuide().flow
    let read = try ArchiveReader.read(Flow.self, from: ArchiveWriter.archive(flow))
    #expect(read == flow)
    #expect(read.withBands == flow.withBands)
    let text = PlaceText(title: "t", short: "s", say: "", value: ValueText(unit: "u", hint: "h", wrong: "w"))
    #expect(try ArchiveReader.read(PlaceText.self, from: ArchiveWriter.archive(text)) == text)
  }
}

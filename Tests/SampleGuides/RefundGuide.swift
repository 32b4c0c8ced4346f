package import Guides

/// A guide that asks for a day, an amount of money and a private text.
///
/// The age of the payment decides where the last question leads, and the amount whether the second section is walked.
package struct RefundGuide {
  package var flow = Flow(
    id: "refund", version: "1", source: "http://help.example.com/refund", causes: ["too-early", "lost"], start: "why",
    handOver: "hand-over", opening: [Step(id: "why", choices: [Choice(id: "refund", to: .sectionDone)])],
    sections: [
      Section(
        id: "payment", start: "paid",
        steps: [
          Step(id: "paid", choices: [], asks: ValueQuestion(kind: .date, most: .today, leads: .place("amount"))),
          Step(
            id: "amount", choices: [],
            asks: ValueQuestion(
              kind: .money, least: .number(FixedNumber(millionths: 10_000)), most: .number(FixedNumber(50_000)),
              leads: .place("payer"))),
          Step(
            id: "payer", choices: [], passages: [Passage(id: "large", when: .named("large"))],
            asks: ValueQuestion(kind: .text(RefundGuide.rule), isPrivate: true, leads: .table("by-age"))),
        ]),
      Section(
        id: "supervisor", start: "asked", when: .named("large"),
        steps: [Step(id: "asked", choices: [Choice(id: "yes", to: .sectionDone), Choice(id: "no", to: .sectionDone)])]),
    ],
    findings: [
      Finding(id: "wait", retry: .later, actor: "buyer"), Finding(id: "mend", retry: .now, actor: "buyer"),
      Finding(id: "hand-over", retry: .none, actor: "desk"),
    ],
    facts: [
      Fact(
        id: "age", values: ["new", "middle", "old"],
        rules: [
          Fact.Rule(when: .compares("paid", RefundGuide.days([.init(.atMost, "2")])), value: "new"),
          Fact.Rule(
            when: .compares("paid", RefundGuide.days([.init(.over, "2"), .init(.atMost, "30")])), value: "middle"),
          Fact.Rule(value: "old"),
        ])
    ],
    conditions: ["large": .compares("amount", Comparison([.init(.atLeast, "1000")]))],
    tables: [
      Table(
        id: "by-age", inputs: ["age"],
        rows: [
          Table.Row(["age": ["new"]], Route(to: .place("wait"), found: ["too-early"])),
          Table.Row(["age": ["middle"]], Route(to: .place("mend"), found: ["lost"])),
          Table.Row(["age": ["old"]], Route(to: .sectionDone, ruledOut: ["too-early", "lost"])),
        ])
    ])

  package init() {}

  /// The guide with words, whose hint for the payer tells what to type.
  package var guide: Guide {
    get throws {
      var texts = GuideTexts(naming: flow)
      texts.places["payer"]?.value = ValueText(hint: "Two letters and four digits.")
      texts.places["payer"]?.body = [TextBlock(.ours, "Paid on {paid} by {payer}: {amount}.")]
      return try Guide(checking: flow, texts: texts, article: Article(address: flow.source, paragraphs: [:]))
    }
  }

  /// The flaws after a change of the flow.
  package static func flaws(_ change: (inout Flow) -> Void) -> [GuideFlaw] {
    var refund = RefundGuide()
    change(&refund.flow)
    do {
      _ = try refund.guide
      return []
    } catch let flaws as GuideFlaws {
      return flaws.flaws
    } catch {
      return []
    }
  }

  private static func days(_ tests: [Comparison.Test]) -> Comparison { Comparison(tests, countsDays: true) }

  private static var rule: FieldRule {
    FieldRule(id: "", limit: 6, check: TextPattern("[A-Z]{2}[0-9]{4}").map { .pattern($0) } ?? .anything)
  }
}

extension ValueQuestion {
  fileprivate init(
    kind: Kind, least: Bound? = nil, most: Bound? = nil, isPrivate: Bool = false, leads destination: Destination
  ) {
    self.init(kind: kind, least: least, most: most, isPrivate: isPrivate, leads: .route(Route(to: destination)))
  }
}

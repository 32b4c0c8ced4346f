package import Guides

/// The smallest guide without a flaw; each test of a flaw changes one thing in it.
package struct TinyGuide {
  package var flow = Flow(
    id: "tiny", version: "1", source: "http://help.example.com/tiny", causes: ["cause"], notOwed: [3: "a button"],
    start: "first", triage: "first", otherCode: "other-code", handOver: "hand-over",
    opening: [
      Step(id: "first", choices: [Choice(id: "on", to: .sectionDone), Choice(id: "other", to: .place("other-code"))])
    ],
    sections: [
      Section(
        id: "section", start: "asks",
        steps: [
          Step(
            id: "asks", article: [1],
            choices: [
              Choice(id: "yes", to: .place("mend"), found: ["cause"]),
              Choice(id: "no", to: .place("asks-more"), ruledOut: ["cause"]),
            ]),
          Step(
            id: "asks-more", takesSeveral: true,
            choices: [Choice(id: "left", to: .sectionDone), Choice(id: "right", to: .sectionDone)]),
        ])
    ],
    findings: [
      Finding(id: "mend", retry: .now, actor: "merchant", phones: ["line"]),
      Finding(id: "other-code", article: [2], retry: .none, actor: "merchant"),
      Finding(id: "hand-over", retry: .none, actor: "merchant"),
    ])

  package var article = Article(
    address: "http://help.example.com/tiny",
    paragraphs: [1: "Is it mended?", 2: "Call 0571-26885188 or see http://help.example.com/other.", 3: "Print"])

  /// Made from the flow before anything was changed in it.
  package var texts: GuideTexts

  package init() {
    texts = GuideTexts(naming: flow)
    texts.places["asks"]?.title = "Is it mended?"
    texts.places["other-code"]?.body = [
      TextBlock(.article, "Call 0571-26885188 or see http://help.example.com/other.")
    ]
  }

  /// The flaws after a change; none where a guide could be made.
  package static func flawsOfWhole(_ change: (inout TinyGuide) -> Void) -> [GuideFlaw] {
    var tiny = TinyGuide()
    change(&tiny)
    do {
      _ = try Guide(checking: tiny.flow, texts: tiny.texts, article: tiny.article)
      return []
    } catch {
      return error.flaws
    }
  }

  /// The flaws after a change of the flow, with words for what is new in it.
  package static func flaws(_ change: (inout Flow) -> Void) -> [GuideFlaw] {
    flawsOfWhole({ tiny in
      change(&tiny.flow)
      tiny.texts = GuideTexts(naming: tiny.flow).keeping(tiny.texts)
    })
  }

  /// A fact about the steps of the section.
  package static let fact = Fact(
    id: "side", values: ["left", "other", "unknown"],
    rules: [
      Fact.Rule(when: .has("asks-more", ["left"]), value: "left"),
      Fact.Rule(when: .has("asks-more", ["right"]), value: "other"), Fact.Rule(value: "unknown"),
    ])

  /// A table of that fact, all of whose rows lead on.
  package static let table = Table(
    id: "table", inputs: ["side"],
    rows: ["left", "other", "unknown"].map { Table.Row(["side": [$0]], Route(to: .sectionDone)) })
}

extension TinyGuide {
  /// Has the table decide where the last step of the section leads.
  package static func addTable(to flow: inout Flow) {
    flow.facts = [fact]
    flow.tables = [table]
    for index in flow.sections[0].steps[1].choices.indices {
      flow.sections[0].steps[1].choices[index].leads = .table("table")
    }
  }
}

extension GuideTexts {
  /// These words, with the others in the place of those that both have.
  fileprivate func keeping(_ others: GuideTexts) -> GuideTexts {
    var kept = self
    for (id, words) in others.places.all where places[id] != nil {
      let choices = words.choices.merging(places[id]?.choices ?? [:]) { own, _ in own }
      kept.places[id] = words
      kept.places[id]?.choices = choices.filter { places[id]?.choices[$0.key] != nil }
    }
    return kept
  }
}

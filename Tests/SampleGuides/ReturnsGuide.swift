package import Guides

/// A guide of a shop that takes goods back: its walks end in ways of its own, nobody hands a case over, a step is only
/// read, and a summary says an answer in its own words.
package enum ReturnsGuide {
  package static let flow = Flow(
    id: "returns", version: "1", source: "http://shop.example.com/returns", causes: ["broken"], start: "wants",
    opening: [
      Step(
        id: "wants", article: [1],
        choices: [
          Choice(id: "asks", to: .end(.solved)), Choice(id: "keep", to: .place("kept")),
          Choice(id: "return", to: .sectionDone),
        ])
    ],
    sections: [
      Section(
        id: "goods", start: "terms",
        steps: [
          .page(id: "terms", leads: .route(Route(to: .place("state")))),
          Step(
            id: "state",
            choices: [
              Choice(id: "intact", to: .place("refund"), ruledOut: ["broken"]),
              Choice(id: "broken", to: .place("repair"), found: ["broken"]),
              Choice(id: "unsure", to: .place("to-shop")),
            ]),
        ])
    ],
    findings: [
      Finding(id: "repair", retry: .now, actor: "merchant", then: .place("to-shop")),
      .ending(id: "refund", countsAs: .waiting, actor: "finance", phones: ["money"], followUp: .workingDays(3...5)),
      .ending(
        id: "to-shop", countsAs: .handedOver, passages: [Passage(id: "broken", when: .has("state", ["broken"]))]),
      .ending(id: "kept", countsAs: .solved),
    ])

  package static let article = Article(
    address: "http://shop.example.com/returns", paragraphs: [1: "What about the goods?"])

  package static var texts: GuideTexts {
    var texts = GuideTexts(naming: flow)
    texts.places["wants"]?.title = "What about the goods?"
    texts.places["to-shop"]?.variants = ["broken": PlaceText.Variant(say: "Say that it is broken.")]
    texts.places["state"]?.summaries = ["intact": "The goods came back intact."]
    return texts
  }

  package static var guide: Guide {
    get throws { try Guide(checking: flow, texts: texts, article: article) }
  }
}

package import Guides

/// A guide of a workshop: what is asked after its finding depends on the harm, and one of the questions is its own.
package enum RepairGuide {
  package static let flow = Flow(
    id: "repair", version: "1", source: "http://shop.example.com/repair", causes: [], start: "here",
    opening: [Step(id: "here", choices: [Choice(id: "yes", to: .sectionDone)])],
    sections: [
      Section(
        id: "goods", start: "harm",
        steps: [
          Step(
            id: "harm",
            choices: ["fall", "dirt", "water"].map { Choice(id: $0, to: .place("repair")) })
        ])
    ],
    findings: [
      Finding(
        id: "repair", retry: .now,
        retryRules: [
          Finding.RetryRule(when: .has("harm", ["dirt"]), retry: "cleaning"),
          Finding.RetryRule(when: .has("harm", ["water"]), retry: .none),
        ], actor: "shop", then: .place("lost")),
      .ending(id: "lost", countsAs: .handedOver), .ending(id: "cleaned", countsAs: .solved),
    ],
    retries: [
      RetryQuestion(
        id: "cleaning",
        choices: [
          RetryQuestion.Option(id: "clean", outcome: .fixed, to: .place("cleaned")),
          RetryQuestion.Option(id: "streaks", outcome: .same), RetryQuestion.Option(id: "soaks", outcome: .wait),
        ])
    ])

  package static let article = Article(address: "http://shop.example.com/repair", paragraphs: [:])

  package static var guide: Guide {
    get throws { try Guide(checking: flow, texts: GuideTexts(naming: flow), article: article) }
  }
}

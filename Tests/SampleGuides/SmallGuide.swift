package import Guides

/// A guide small enough to know by heart, with one of everything a guide can hold.
///
/// Four sections: `contract` (signed? → which, several → status), `site` (which interface, compared with the contract),
/// `frame` and `browser` (one question each).
package enum SmallGuide {
  package static let flow = Flow(
    id: "small", version: "1.0", source: "http://help.example.com/1",
    causes: ["not-signed", "not-in-force", "wrong-interface", "in-a-frame", "old-browser"],
    notOwed: [9: "the page's own buttons"], start: "code", triage: "symptom", otherCode: "other-code",
    handOver: "hand-over", opening: [code, symptom], sections: [contract, site, frame, browser],
    findings: findings, facts: facts,
    conditions: ["escrow-signed": .has("has.escrow", ["in-force", "not-in-force"])],
    tables: ["escrow", "instant", "wap"].map(table),
    recognises: [Recognition(.parameter("service", fitting: nil), proposes: ["site.interface"])])

  package static let article = Article(
    address: "http://help.example.com/1",
    paragraphs: [
      1: "What does this error mean?", 2: "Section one: look at the contract", 3: "Call 0571-26885188 and sign.",
      4: "See http://help.example.com/2 for the services.", 9: "Was this of help?",
    ])

  package static var guide: Guide {
    get throws { try checked.get() }
  }

  private static let checked = Result { try Guide(checking: flow, texts: texts, article: article) }

  private static let code = Step(
    id: "code", article: [1],
    choices: [
      Choice(id: "this-code", to: .place("symptom")),
      Choice(id: "other", to: .place("other-code")),
    ])

  private static let symptom = Step(
    id: "symptom",
    choices: [
      Choice(id: "always", to: .sectionDone),
      Choice(id: "sometimes", to: .sectionDone, first: "frame"),
      Choice(id: "only-old", to: .sectionDone, first: "browser", implies: ["browser.kind": Answer("old")]),
    ])

  private static let contract = Section(
    id: "contract", start: "contract.signed", article: [2],
    steps: [
      Step(
        id: "contract.signed",
        choices: [
          Choice(id: "no", to: .place("not-signed"), found: ["not-signed"]),
          Choice(id: "yes", to: .place("contract.type"), ruledOut: ["not-signed"]),
          Choice(id: "unsure", to: .place("contract.type")),
        ]),
      Step(
        id: "contract.type", article: [4], takesSeveral: true,
        choices: [
          Choice(id: "escrow", to: .place("contract.status"), ruledOut: ["not-signed"]),
          Choice(id: "other", to: .place("contract.status"), ruledOut: ["not-signed"]),
          Choice(id: "empty", to: .place("not-signed"), found: ["not-signed"], alone: true),
          Choice(id: "unseen", to: .sectionDone, alone: true),
        ]),
      Step(
        id: "contract.status",
        choices: [
          Choice(id: "in-force", to: .sectionDone, ruledOut: ["not-in-force"]),
          Choice(id: "waiting", to: .place("pending"), found: ["not-in-force"]),
          Choice(id: "unseen", to: .sectionDone),
        ]),
    ])

  private static let site = Section(
    id: "site", start: "site.interface",
    steps: [
      Step(
        id: "site.interface",
        choices: [
          Choice(id: "escrow", table: "compare.escrow", proposedBy: "create_partner_trade_by_buyer"),
          Choice(id: "instant", table: "compare.instant", proposedBy: "create_direct_pay_by_user"),
          Choice(id: "wap", table: "compare.wap", proposedBy: "alipay.wap.trade.create.direct"),
          Choice(id: "unsure", to: .sectionDone),
        ],
        passages: [Passage(id: "after-unsure", when: .has("contract.signed", ["unsure"]))])
    ])

  private static let frame = Section(
    id: "frame", start: "frame.seen",
    steps: [
      Step(
        id: "frame.seen",
        choices: [
          Choice(id: "yes", to: .place("in-frame"), found: ["in-a-frame"]),
          Choice(id: "no", to: .sectionDone, ruledOut: ["in-a-frame"]),
        ])
    ])

  private static let browser = Section(
    id: "browser", start: "browser.kind",
    steps: [
      Step(
        id: "browser.kind",
        choices: [
          Choice(id: "old", to: .place("as-administrator"), found: ["old-browser"]),
          Choice(id: "new", to: .sectionDone, ruledOut: ["old-browser"]),
        ])
    ])

  private static let findings = [
    Finding(id: "not-signed", article: [3], retry: .later, actor: "merchant", phones: ["signing"]),
    Finding(id: "pending", retry: .later, actor: "merchant", followUp: .workingDays(1...2)),
    Finding(
      id: "mismatch", retry: .now, actor: "developer",
      passages: [
        Passage(id: "escrow-signed", when: .named("escrow-signed")),
        Passage(
          id: "escrow-waits",
          when: .all([.has("contract.status", ["waiting"]), .has("has.escrow", ["not-in-force"])])),
      ]),
    Finding(id: "contract-unknown", retry: .later, actor: "merchant"),
    Finding(id: "in-frame", retry: .now, actor: "developer"),
    Finding(id: "as-administrator", retry: .now, actor: "merchant"),
    Finding(id: "other-code", retry: .none, actor: "support"),
    Finding(id: "hand-over", retry: .none, actor: "support", phones: ["signing"]),
  ]

  /// What is signed: listed by name (escrow), never listed (instant), or hidden behind another choice (wap).
  private static let facts = [
    fact(
      "escrow",
      [
        Fact.Rule(
          when: .all([.has("contract.type", ["escrow"]), .has("contract.status", ["waiting"])]), value: "not-in-force"),
        Fact.Rule(when: .has("contract.type", ["escrow"]), value: "in-force"),
      ]), fact("instant", []), fact("wap", [Fact.Rule(when: .has("contract.type", ["other"]), value: "unknown")]),
  ]

  private static func fact(_ product: String, _ own: [Fact.Rule]) -> Fact {
    let nothing = Condition.any([.has("contract.signed", ["no"]), .has("contract.type", ["empty"])])
    return Fact(
      id: InputID("has.\(product)"), values: ["in-force", "not-in-force", "absent", "unknown"],
      rules: [
        Fact.Rule(when: nothing, value: "absent"),
        Fact.Rule(when: .not(.has("contract.type", ["escrow", "other"])), value: "unknown"),
      ] + own + [Fact.Rule(value: "absent")])
  }

  private static func table(_ product: String) -> Table {
    let fact = InputID("has.\(product)")
    return Table(
      id: TableID("compare.\(product)"), inputs: [fact],
      rows: [
        Table.Row([fact: ["in-force"]], Route(to: .sectionDone, ruledOut: ["wrong-interface"])),
        Table.Row([fact: ["not-in-force"]], Route(to: .sectionDone)),
        Table.Row([fact: ["absent"]], Route(to: .place("mismatch"), found: ["wrong-interface"])),
        Table.Row([fact: ["unknown"]], Route(to: .place("contract-unknown"))),
      ])
  }

  package static let texts: GuideTexts = {
    var texts = GuideTexts(naming: flow)
    texts.sections["contract"]?.title = "Section one: look at the contract"
    texts.phones["signing"] = PhoneText(number: "0571-26885188", label: "Signing", origin: .article)
    texts.places["code"]?.title = "What does this error mean?"
    texts.places["contract.type"]?.body = [
      TextBlock(.article, "See http://help.example.com/2 for the services."),
      TextBlock(.ours, "Or http://ours.example.com/list and http://help.example.com/2 again."),
    ]
    texts.places["contract.type"]?.aside = "Do not say: closed."
    texts.places["site.interface"]?.body = [TextBlock(.ours, "First look it up.", passage: "after-unsure")]
    texts.places["not-signed"]?.body = [
      TextBlock(.article, "Call 0571-26885188 and sign.\nSee http://help.example.com/2 for the services.")
    ]
    texts.places["mismatch"]?.body = [
      TextBlock(.ours, "Change the interface."), TextBlock(.ours, "Keep escrow.", passage: "escrow-signed"),
    ]
    texts.places["mismatch"]?.variants = [
      "escrow-signed": PlaceText.Variant(action: "Call the escrow interface."),
      "escrow-waits": PlaceText.Variant(say: "Escrow is coming."),
    ]
    texts.addresses = [
      AddressText(address: "http://help.example.com/2", label: "Services", origin: .article),
      AddressText(address: "http://ours.example.com/list", label: "List", origin: .ours),
    ]
    return texts
  }()
}

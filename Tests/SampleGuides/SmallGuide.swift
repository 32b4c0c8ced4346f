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
    findings: findings, contract: reading, comparison: ["escrow": row, "instant": row, "wap": row])

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
    ], paste: Paste(parameter: "service", proposes: ["site.interface"]))

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
          Choice(id: "escrow", comparing: "escrow", proposedBy: "create_partner_trade_by_buyer"),
          Choice(id: "instant", comparing: "instant", proposedBy: "create_direct_pay_by_user"),
          Choice(id: "wap", comparing: "wap", proposedBy: "alipay.wap.trade.create.direct"),
          Choice(id: "unsure", to: .sectionDone),
        ],
        passages: [Passage(id: "after-unsure", when: Condition(answers: ["contract.signed": ["unsure"]]))])
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
    Finding(id: "pending", retry: .later, actor: "merchant", followUp: 1...2),
    Finding(
      id: "mismatch", retry: .now, actor: "developer",
      passages: [
        Passage(id: "escrow-signed", when: Condition(membership: ["escrow": [.inForce, .notInForce]])),
        Passage(
          id: "escrow-waits",
          when: Condition(answers: ["contract.status": ["waiting"]], membership: ["escrow": [.notInForce]])),
      ]),
    Finding(id: "contract-unknown", retry: .later, actor: "merchant"),
    Finding(id: "in-frame", retry: .now, actor: "developer"),
    Finding(id: "as-administrator", retry: .now, actor: "merchant"),
    Finding(id: "other-code", retry: .none, actor: "support"),
    Finding(id: "hand-over", retry: .none, actor: "support", phones: ["signing"]),
  ]

  private static let reading = Contract(
    listedBy: "contract.type", statusBy: "contract.status", inForce: ["in-force", "unseen"],
    nothingSigned: ["contract.signed": ["no"], "contract.type": ["empty"]], products: ["escrow", "instant", "wap"],
    mayBe: ["wap": "other"])

  private static let row: [Membership: Route] = [
    .inForce: Route(to: .sectionDone, ruledOut: ["wrong-interface"]),
    .notInForce: Route(to: .sectionDone),
    .absent: Route(to: .place("mismatch"), found: ["wrong-interface"]),
    .unknown: Route(to: .place("contract-unknown")),
  ]

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

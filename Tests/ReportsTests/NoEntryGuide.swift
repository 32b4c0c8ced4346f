import Guides
import SampleGuides

/// A guide on the error NO_ENTRY as values, in Chinese, with one of everything that a report shows.
enum NoEntryGuide {
  static let guide = Guide(trusted: flow, texts: texts)

  static let flow = Flow(
    id: "small", version: "2.1.0", source: "http://example.com/article?id=7",
    causes: ["not-signed", "not-in-force", "wrong-type"], start: "code", triage: "code", otherCode: "other-code",
    handOver: "hand-over",
    opening: [
      Step(
        id: "code",
        choices: [
          Choice(id: "this", to: .sectionDone),
          Choice(
            id: "forum", to: .sectionDone, implies: ["site.system": Answer("forum")]),
          Choice(id: "other", to: .place("other-code")),
          Choice(id: "gone", to: .end(.solved)),
        ])
    ], sections: [contract, site], findings: findings)

  private static let contract = Section(
    id: "contract", start: "contract.signed",
    steps: [
      Step(
        id: "contract.signed",
        choices: [
          Choice(id: "no", to: .place("not-signed"), found: ["not-signed"]),
          Choice(id: "yes", to: .place("contract.status"), ruledOut: ["not-signed"]),
          Choice(id: "unsure", to: .sectionDone),
        ]),
      Step(
        id: "contract.status",
        choices: [
          Choice(id: "in-force", to: .sectionDone, ruledOut: ["not-in-force"]),
          Choice(id: "pending", to: .place("pending"), found: ["not-in-force"]),
        ]),
    ])

  private static let site = Section(
    id: "site", start: "site.system",
    steps: [
      Step(
        id: "site.system", takesSeveral: true,
        choices: [
          Choice(id: "shop", to: .place("shop-type"), found: ["wrong-type"]),
          Choice(id: "forum", to: .place("shop-type"), found: ["wrong-type"]),
          Choice(
            id: "none", to: .sectionDone, ruledOut: ["wrong-type"], alone: true),
        ])
    ])

  private static let findings = [
    Finding(id: "not-signed", retry: .later, actor: "merchant", phones: ["signing"]),
    Finding(id: "pending", retry: .later, actor: "merchant", followUp: .workingDays(1...2)),
    Finding(
      id: "shop-type", retry: .now, actor: "developer",
      passages: [Passage(id: "forum", when: .has("site.system", ["forum"]))]),
    Finding(id: "other-code", retry: .none, actor: "merchant"),
    Finding(id: "hand-over", retry: .none, actor: "support"),
  ]

  static let texts = GuideTexts(
    title: "NO_ENTRY", subtitle: "没有权限", places: places,
    retries: [
      .now: PlaceText(
        title: "再试一次，错误还在吗？", short: "再试", say: "请再试一次。",
        choices: ["fixed": "好了", "same": "还是同样的错误", "another": "换了一个错误", "cannot": "现在不能试"]),
      .later: PlaceText(
        title: "这一步要等，接下来怎么办？", short: "接下来", say: "这一步要等几天。",
        choices: ["wait": "先办好再试", "go-on": "接着查", "fixed": "已经好了"]),
    ],
    sections: [
      "contract": SectionText(title: "第一部分 检查合同", short: "合同"),
      "site": SectionText(title: "第二部分 检查网站", short: "网站"),
    ],
    causes: ["not-signed": "没有签约", "not-in-force": "合同没有生效", "wrong-type": "接口用错"],
    actors: ["merchant": "商户", "developer": "网站开发人员", "support": "技术支持"],
    phones: ["signing": PhoneText(number: "0571-26885188", label: "签约电话", origin: .article)],
    addresses: [
      AddressText(
        address: "http://example.com/shop/settings?product=escrow&kind=payment&section=interface-types",
        label: "网店设置", instead: "打不开时：在网店后台找“支付宝”", origin: .article)
    ])

  private static let places: [PlaceID: PlaceText] = [
    "code": PlaceText(
      title: "是这个错误代码吗？", short: "错误代码", body: [TextBlock(.article, "错误代码 NO_ENTRY")], say: "请念一下错误代码。",
      choices: ["this": "是", "forum": "是，论坛里出现的", "other": "不是", "gone": "已经没有错误了"]),
    "contract.signed": PlaceText(
      title: "第一步：确认自己是否签约。", short: "是否签约",
      body: [TextBlock(.article, "若没有签约任何合同，是不能使用的。"), TextBlock(.ours, "开通账号不等于签约。")],
      say: "请问签过合同吗？", aside: "不要说“违规”。", choices: ["no": "没有签", "yes": "签过", "unsure": "不清楚"]),
    "contract.status": PlaceText(
      title: "第二步：查看“状态”。", short: "合同状态",
      body: [TextBlock(.reading, "“失效”没有写怎么办。"), figure],
      say: "请看状态一栏。", choices: ["in-force": "已生效", "pending": "等待生效"]),
    "site.system": PlaceText(
      title: "网站用的是哪种系统？", short: "网站系统", say: "请问网站用的是哪种系统？",
      choices: ["shop": "网店系统", "forum": "论坛系统", "none": "都不是"]),
    "not-signed": PlaceText(
      title: "还没有签约。", short: "未签约", say: "原因是还没有签约。", action: "拨打签约电话 0571-26885188 办理签约。"),
    "pending": PlaceText(
      title: "合同还没有生效", short: "等待生效", say: "合同还没有生效。", action: "等 1 到 2 个工作日，合同生效以后再试。"),
    "shop-type": PlaceText(
      title: "接口类型要设为担保交易", short: "接口类型",
      body: [
        TextBlock(
          .article,
          "网店设置：http://example.com/shop/settings?product=escrow&kind=payment&section=interface-types"),
        TextBlock(.ours, "论坛在“插件”里设置。", passage: "forum"),
      ], say: "请把接口类型设为担保交易。", aside: "念完等对方操作。", action: "在网站后台把接口类型设为“担保交易”。",
      variants: ["forum": PlaceText.Variant(say: "请在插件里设置。", action: "在论坛后台的“插件”里设为“担保交易”。")]),
    "other-code": PlaceText(
      title: "是另一个错误", short: "别的错误", say: "这是另一个错误。", action: "记下错误代码，交给网站开发人员。"),
    "hand-over": PlaceText(
      title: "都查过了，请技术支持接手", short: "技术支持", say: "请联系技术支持。", action: "联系技术支持，把小结交给他们。"),
  ]

  /// A drawing for a picture that is lost.
  private static let figure: TextBlock = {
    var figure = TextBlock(.figure, "+-----+\n| # 1 |\n+-----+")
    figure.isForLostPicture = true
    return figure
  }()
}

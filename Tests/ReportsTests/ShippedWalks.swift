import Cases
import GuideContent
import Guides
import Reports
import Testing
import Wizard

/// Walks through the guide that ships, one to every finding, on Wednesday, 2026-11-25.
enum ShippedWalks {
  /// A walk that comes to a finding.
  struct Walk: Sendable {
    let finding: PlaceID
    /// Steps with their choices: `step=choice+choice`.
    let answers: String
    var notes: [PlaceID: String] = [:]
  }

  static let all = [
    Walk(finding: "not-signed", answers: "code=this-code symptom=always contract.signed=no-contract"),
    Walk(
      finding: "pending",
      answers: "code=this-code symptom=always contract.signed=signed contract.type=instant contract.status=pending "
        + "retry.pending=wait", notes: ["contract.status": "11 月 24 日签的，合同还在走流程。"]),
    Walk(
      finding: "expired",
      answers: "code=this-code symptom=always contract.signed=signed contract.type=escrow+batch contract.status=expired"
    ),
    Walk(
      finding: "closed",
      answers: "code=this-code symptom=unsure contract.signed=unsure contract.type=dual contract.status=closed "
        + "retry.closed=wait"),
    Walk(finding: "forum-sign", answers: inForce("escrow") + " site.kind=forum forum.system=discuz"),
    Walk(
      finding: "shop-escrow",
      answers: inForce("instant") + " site.kind=shop shop.system=ledu retry.shop-escrow=cannot",
      notes: ["shop.system": "后台由外包公司管，下午才有人。"]),
    Walk(
      finding: "virtual-goods", answers: inForce("escrow") + " site.kind=virtual retry.virtual-goods=fixed"),
    Walk(
      finding: "mismatch", answers: inForce("escrow") + " site.kind=own site.interface=dual retry.mismatch=wait"),
    Walk(
      finding: "contract-unknown",
      answers: "code=this-code symptom=always contract.signed=unsure contract.type=unseen site.kind=own "
        + "site.interface=batch"),
    Walk(
      finding: "ask-support",
      answers: inForce("other") + " site.kind=own site.interface=unsure site.lookup=still-unsure"),
    Walk(
      finding: "in-a-frame",
      answers: "code=this-code symptom=sometimes frame.address=framed retry.in-a-frame=another"),
    Walk(finding: "ask-developers", answers: "code=this-code symptom=sometimes frame.address=unsure"),
    Walk(finding: "run-as-admin", answers: "code=this-code symptom=only-ie8 retry.run-as-admin=fixed"),
    Walk(finding: "other-code", answers: "code=other"),
    Walk(
      finding: "hand-over",
      answers: inForce("escrow+instant") + " site.kind=own site.interface=escrow frame.address=not-framed "
        + "browser.kind=other"),
    longest,
  ]

  /// A walk through all sections that puts everything off: most places, actions and addresses there can be.
  static let longest = Walk(
    finding: "hand-over",
    answers: "code=this-code symptom=always contract.signed=signed contract.type=escrow contract.status=pending "
      + "retry.pending=go-on site.kind=own site.interface=unsure site.lookup=instant retry.mismatch=go-on "
      + "frame.address=unsure retry.ask-developers=go-on browser.kind=unsure browser.lookup=ie8 "
      + "retry.run-as-admin=same",
    notes: [
      "contract.status": "11 月 24 日签的，合同还在走流程。", "frame.address": "网站是外包公司做的。\n负责人姓李，下午在。",
    ])

  /// Walks with a note at each question: long and short, open and ended, from each of the three sections that may come first.
  static let noted = [
    Walk(notedThroughout: "hand-over", longestAnswers + " retry.run-as-admin=same"),
    Walk(notedThroughout: "run-as-admin", longestAnswers + " retry.run-as-admin=cannot"),
    Walk(notedThroughout: "other-code", "code=other"),
    Walk(
      notedThroughout: "not-signed",
      "code=this-code symptom=always contract.signed=no-contract retry.not-signed=wait"),
    Walk(
      notedThroughout: "in-a-frame",
      "code=this-code symptom=only-ie8 retry.run-as-admin=same contract.signed=unsure contract.type=unseen "
        + "site.kind=shop shop.system=ecshop retry.shop-escrow=same frame.address=framed retry.in-a-frame=fixed"),
    Walk(
      notedThroughout: "run-as-admin",
      "code=this-code symptom=sometimes frame.address=not-framed contract.signed=signed "
        + "contract.type=escrow+instant+dual+batch+other contract.status=expired retry.expired=go-on "
        + "site.kind=forum forum.system=other retry.forum-sign=go-on browser.kind=ie8 retry.run-as-admin=same"),
    Walk(
      notedThroughout: "mismatch",
      "code=this-code symptom=always contract.signed=no-contract retry.not-signed=go-on site.kind=own "
        + "site.interface=mobile retry.mismatch=wait"),
  ]

  private static let longestAnswers =
    "code=this-code symptom=unsure contract.signed=signed contract.type=dual+other contract.status=pending "
    + "retry.pending=go-on site.kind=own site.interface=unsure site.lookup=batch retry.mismatch=go-on "
    + "frame.address=unsure retry.ask-developers=go-on browser.kind=unsure browser.lookup=ie8"

  private static func inForce(_ products: String) -> String {
    "code=this-code symptom=always contract.signed=signed contract.type=\(products) contract.status=in-force"
  }
}

extension ShippedWalks.Walk: CustomTestStringConvertible {
  /// A walk with a note at each question but those after findings.
  fileprivate init(notedThroughout finding: PlaceID, _ answers: String) {
    let places = answers.split(separator: " ").map { $0.prefix { $0 != "=" } }.filter { !$0.hasPrefix("retry") }
    self.init(
      finding: finding, answers: answers,
      notes: Dictionary(uniqueKeysWithValues: places.map { (PlaceID(String($0)), "商户说后台改过一次，让同事再看看。") }))
  }

  var testDescription: String { "\(finding) (\(answers.split(separator: " ").count) answers)" }

  /// The walk itself.
  func session() throws -> Session {
    let given = answers.split(separator: " ").map { answer -> (PlaceID, Answer) in
      let words = answer.split(separator: "=")
      return (PlaceID(String(words[0])), Answer(words[1].split(separator: "+").map { ChoiceID(String($0)) }))
    }
    return Session(
      guide: try ShippedGuides.load(ShippedGuides.ids[0]), answers: Dictionary(uniqueKeysWithValues: given),
      notes: notes)
  }

  /// What the walk comes to, as an agent's case.
  func summary() throws -> Summary {
    let session = try session()
    let details = CaseDetails(
      [
        "merchant": "杭州小店", "partnerID": "2088123456789012", "site": "www.example.com",
        "telephone": "0571-00000000", "ticket": "T-1024",
      ])
    guard let number = CaseNumber("ACEFH-JKMNP-RTUW2") else { throw MissingNumber() }
    let cover = CaseCover(number: number, openedAt: Timestamp(seconds: 1_795_600_000), details: details)
    return Summary(
      of: session, on: CalendarDay(year: 2026, month: 11, day: 25),
      caseHeader: Summary.CaseHeader(of: session, under: cover, for: .agent, form: .shipped))
  }

  private struct MissingNumber: Error {}
}

import GuideContent
import Reports
import Wizard

/// Walks through the guide that ships, as kept cases with all there can be on them: their summaries are the real ones.
enum Walks {
  /// Through every part, with a finding in each, each put off as far as that goes, and the addresses of all methods.
  static let longest: [PlaceID: String] = [
    "code": "this-code", "symptom": "unsure", "contract.signed": "signed", "contract.type": "dual other",
    "contract.status": "pending", "retry.pending": "go-on", "site.kind": "own", "site.interface": "unsure",
    "site.lookup": "batch", "retry.mismatch": "go-on", "frame.address": "unsure", "retry.ask-developers": "go-on",
    "browser.kind": "unsure", "browser.lookup": "ie8", "retry.run-as-admin": "same",
  ]

  static let all: [[PlaceID: String]] = [
    longest,
    longest.merging(["retry.run-as-admin": "cannot"]) { $1 },
    ["code": "this-code"],
    ["code": "other"],
    ["code": "this-code", "symptom": "always", "contract.signed": "no-contract", "retry.not-signed": "wait"],
    [
      "code": "this-code", "symptom": "only-ie8", "retry.run-as-admin": "same", "contract.signed": "unsure",
      "contract.type": "unseen", "site.kind": "shop", "shop.system": "ecshop", "retry.shop-escrow": "same",
      "frame.address": "framed", "retry.in-a-frame": "fixed",
    ],
    [
      "code": "this-code", "symptom": "sometimes", "frame.address": "not-framed", "contract.signed": "signed",
      "contract.type": "escrow instant dual batch other", "contract.status": "expired", "retry.expired": "go-on",
      "site.kind": "forum", "forum.system": "other", "retry.forum-sign": "go-on", "browser.kind": "ie8",
      "retry.run-as-admin": "same",
    ],
    [
      "code": "this-code", "symptom": "always", "contract.signed": "no-contract", "retry.not-signed": "go-on",
      "site.kind": "own", "site.interface": "mobile", "retry.mismatch": "wait",
    ],
  ]

  private static let details = CaseDetails(
    merchant: "杭州西湖区春风小店", partnerID: PartnerID("2088101234567893"), site: "https://shop.example.com/checkout",
    telephone: "13812345678", ticket: "T-20261120-0042")

  /// What a walk amounts to for an agent, with a note at each place where somebody stood.
  static func summary(of answers: [PlaceID: String]) throws -> Summary {
    let guide = try ShippedGuides.load(ShippedGuides.ids[0])
    let given = answers.mapValues { Answer($0.split(separator: " ").map { ChoiceID(String($0)) }) }
    let places = answers.keys.filter { !$0.rawValue.hasPrefix("retry") }
    let notes = Dictionary(uniqueKeysWithValues: places.map { ($0, "商户说后台改过一次，让同事再看看。") })
    let session = Session(guide: guide, answers: given, notes: notes)
    let cover = CaseNumber("K7MNP-3RTUW-9XYAC").map {
      CaseCover(number: $0, openedAt: Timestamp(seconds: 0), details: details)
    }
    return Summary(
      of: session, on: Cases.friday, record: cover.map { Summary.Record(of: session, under: $0, for: .agent) })
  }
}

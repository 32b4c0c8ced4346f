import Cases
import Guides
import Reports
import Wizard

/// Summaries of walks through the small guide on Friday, 2026-11-20.
enum Cases {
  static let friday = CalendarDay(year: 2026, month: 11, day: 20)

  static func summary(
    _ answers: [PlaceID: String], notes: [PlaceID: String] = [:], on day: CalendarDay = friday,
    for audience: Audience = .agent
  ) -> Summary {
    let given = answers.mapValues { Answer($0.split(separator: " ").map { ChoiceID(String($0)) }) }
    return Summary(of: Session(guide: NoEntryGuide.guide, answers: given, notes: notes), on: day, for: audience)
  }

  static let notSigned = summary(
    ["code": "this", "contract.signed": "no", "retry.not-signed": "wait"],
    notes: ["contract.signed": "账号是新开的。\n要公司盖章。"])
  static let pending = summary([
    "code": "this", "contract.signed": "yes", "contract.status": "pending", "retry.pending": "wait",
  ])
  static let shopAfterSigning = summary([
    "code": "this", "contract.signed": "no", "retry.not-signed": "go-on", "site.system": "shop",
    "retry.shop-type": "cannot",
  ])
  /// A merchant has to sign, and the site's developers have something to do too.
  static let merchants = summary(
    [
      "code": "this", "contract.signed": "no", "retry.not-signed": "go-on", "site.system": "shop",
      "retry.shop-type": "cannot",
    ], for: .merchant)
  static let stayed = summary([
    "code": "forum", "contract.signed": "unsure", "retry.shop-type": "same",
  ])
  static let solved = summary([
    "code": "this", "contract.signed": "unsure", "site.system": "shop", "retry.shop-type": "fixed",
  ])
  static let anotherError = summary([
    "code": "this", "contract.signed": "unsure", "site.system": "shop", "retry.shop-type": "another",
  ])
  static let otherCode = summary(["code": "other"])
  static let handedOver = summary([
    "code": "this", "contract.signed": "yes", "contract.status": "in-force", "site.system": "none",
  ])
  static let handedOverWithSigning = summary([
    "code": "this", "contract.signed": "no", "retry.not-signed": "go-on", "site.system": "none",
  ])
  static let found = summary(["code": "this", "contract.signed": "no"])
  static let gone = summary(["code": "gone"])
  static let open = summary(["code": "this"])
  static let untouched = summary([:])

  static let all = [
    notSigned, pending, shopAfterSigning, stayed, solved, anotherError, otherCode, handedOver,
    handedOverWithSigning, found, gone, open, untouched,
  ]

  static func text(of summary: Summary) -> String {
    SummaryReport(of: summary).render(.text)
  }

  static func firstLines(of summary: Summary, count: Int = 2) -> String {
    text(of: summary).split(separator: "\n").prefix(count).joined(separator: "\n")
  }
}

extension Summary {
  /// The addresses on the screens of the walk that have to do with an action, each once, in order.
  var addresses: [AddressText] {
    let wanted = Set(actions.map(\.finding))
    var seen: Set<String> = []
    return walk.filter { wanted.contains($0.place.id) }.flatMap(\.words.addresses)
      .filter { seen.insert($0.address).inserted }
  }
}

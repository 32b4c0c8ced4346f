public import Cases
import Guides

/// Kept cases as JSON, for other programs. What is private is masked.
///
/// The JSON is an array of objects with exactly these keys.
public struct CaseListReport: Sendable {
  struct Item: Sendable, Hashable {
    let number: String
    let guide: GuideID
    let status: String
    let isDue: Bool
    let headline: String
    /// Seconds since 1970-01-01 00:00:00 UTC.
    let changedAt: Int
    let changedOn: String
    let followUp: String?
    let parkedBecause: String?
    let merchant, partnerID, telephone, site, ticket: String
  }

  private let items: [Item]

  /// Makes the report of cases, each with the local time of its last change.
  public init(of cases: [(entry: CaseEntry, changedAt: LocalTime)], on today: CalendarDay) {
    items = cases.map { entry, changedAt in
      Item(
        number: entry.number.description, guide: entry.guide, status: entry.status.rawValue,
        isDue: entry.isDue(on: today), headline: entry.headline, changedAt: entry.changedAt.seconds,
        changedOn: changedAt.day.description, followUp: entry.followUp?.description,
        parkedBecause: entry.parkedBecause, merchant: entry.details.maskedMerchant,
        partnerID: entry.details.partnerID?.masked ?? "", telephone: entry.details.maskedTelephone,
        site: entry.details.site, ticket: entry.details.ticket)
    }
  }

  /// The report as JSON, as the whole text of a file.
  public func json() -> String {
    HarmlessJSON().render(items.value)
  }
}

extension CaseListReport.Item: ReportFacts {
  var value: ReportValue {
    [
      "number": number, "guide": guide, "status": status, "isDue": isDue, "headline": headline,
      "changedAt": changedAt, "changedOn": changedOn, "followUp": followUp, "parkedBecause": parkedBecause,
      "merchant": merchant, "partnerID": partnerID, "telephone": telephone, "site": site, "ticket": ticket,
    ]
  }
}

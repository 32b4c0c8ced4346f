public import Cases
import GuideContent
public import Guides

/// Kept cases as JSON, for other programs. What is private is masked.
///
/// The JSON is an array of objects with exactly these keys, and one for each field of the case form.
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
    let details: [String: ReportValue]
  }

  private let items: [Item]

  /// Makes the report of cases, each with the local time of its last change.
  public init(of cases: [(entry: CaseEntry, changedAt: LocalTime)], on today: CalendarDay) {
    items = cases.map { entry, changedAt in
      Item(
        number: entry.number.description, guide: entry.guide, status: entry.status.rawValue,
        isDue: entry.isDue(on: today), headline: entry.headline, changedAt: entry.changedAt.seconds,
        changedOn: changedAt.day.description, followUp: entry.followUp?.description,
        parkedBecause: entry.parkedBecause, details: Self.masked(entry.details))
    }
  }

  /// What anybody may see of the details, by field.
  private static func masked(_ details: CaseDetails) -> [String: ReportValue] {
    CaseForm.shipped.fields.reduce(into: [:]) { masked, field in
      masked[field.id.rawValue] = .text(field.rule.masked(details[field.id]))
    }
  }

  /// The report as JSON, as the whole text of a file.
  public func json() -> String {
    HarmlessJSON().render(items.value)
  }
}

extension CaseListReport.Item: ReportFacts {
  var value: ReportValue {
    let facts: ReportValue = [
      "number": number, "guide": guide, "status": status, "isDue": isDue, "headline": headline,
      "changedAt": changedAt, "changedOn": changedOn, "followUp": followUp, "parkedBecause": parkedBecause,
    ]
    return .fields(facts.fields.merging(details) { own, _ in own })
  }
}

import Cases
import Guides

/// What identifies the guide that a report was made with.
struct GuideFacts: Sendable, Hashable {
  let id: GuideID
  let title: String
  let subtitle: String
  let version: String
  /// The addresses of the articles.
  let sources: [String]
}

/// A telephone line in a report.
struct PhoneContent: Sendable, Hashable {
  let number: String
  let label: String
  let origin: Origin

  init(_ phone: PhoneText) {
    number = phone.number
    label = phone.label
    origin = phone.origin
  }
}

extension GuideFacts {
  /// The guide of a summary.
  init(of summary: Summary) {
    self.init(
      id: summary.guide, title: summary.title, subtitle: summary.subtitle, version: summary.version,
      sources: summary.sources)
  }
}

extension GuideFacts: ReportFacts {
  var value: ReportValue {
    ["id": id, "title": title, "subtitle": subtitle, "version": version, "source": sources.joined(separator: " ")]
  }
}

extension PhoneContent: ReportFacts {
  var value: ReportValue { ["number": number, "label": label, "origin": origin] }
}

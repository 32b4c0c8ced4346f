import Wizard

/// What identifies the guide that a report was made with.
struct GuideFacts: Encodable, Sendable, Hashable {
  let id: GuideID
  let title: String
  let subtitle: String
  let version: String
  let source: String
}

/// A telephone line in a report.
struct PhoneContent: Encodable, Sendable, Hashable {
  let number: String
  let label: String
  let origin: Origin

  init(_ phone: PhoneText) {
    number = phone.number
    label = phone.label
    origin = phone.origin
  }
}

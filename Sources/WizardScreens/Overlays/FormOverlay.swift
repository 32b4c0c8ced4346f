import Cases
import GuideContent
import Guides
import Text

/// The fields of a case's details, shown instead of the page.
struct FormOverlay: Sendable, Hashable {
  /// What a field holds.
  enum Kind: Sendable, Hashable, CaseIterable {
    case merchant, partnerID, site, telephone, ticket
  }

  /// One line to type into.
  struct Field: Sendable, Hashable {
    let kind: Kind
    let label: String
    var text: TextField
  }

  /// What a key asks for in the form. Any other key goes to the focused field.
  enum Action: Sendable, Hashable {
    case previous, next, done, cancel
  }

  /// Every key of the form. The table reads keys and makes the key line.
  static let bindings: [KeyBinding<Action>] = {
    typealias Words = Phrases.Keys
    return [
      KeyBinding([.up, .backTab], .previous, name: Words.arrows, label: Words.nextFieldLabel),
      KeyBinding([.down, .tab], .next),
      KeyBinding([.enter], .done, name: Words.enter, label: Words.doneLabel),
      KeyBinding([.escape, .control("c")], .cancel, name: "Esc", label: Words.cancelLabel),
    ]
  }()

  var fields: [Field]
  /// The index of the field that is typed into.
  var focus = 0
  /// Why the form was not accepted; the fields stay as they are. `nil` if nothing is wrong.
  var problem: String?

  init(_ details: CaseDetails) {
    fields = Kind.allCases.map { Field(kind: $0, label: Self.label(of: $0), text: Self.field(of: $0, in: details)) }
  }

  mutating func move(by distance: Int) {
    focus = (focus + distance + fields.count) % fields.count
  }

  /// Puts text into the focused field.
  mutating func insert(_ text: String) {
    fields[focus].text.insert(text)
    problem = nil
  }

  /// Empties the focused field.
  mutating func clear() {
    fields[focus].text = TextField(limit: fields[focus].text.limit)
  }

  /// Hands a key to the focused field, and says whether it means something there.
  mutating func type(_ key: Key) -> Bool {
    guard fields[focus].text.handle(key) else { return false }
    problem = nil
    return true
  }

  /// The details in the fields; `nil` if the PID is not a PID, and then `problem` says so.
  mutating func details() -> CaseDetails? {
    let partnerID = PartnerID(text(of: .partnerID))
    guard partnerID != nil || text(of: .partnerID).isEmpty else {
      focus = fields.firstIndex { $0.kind == .partnerID } ?? focus
      problem = Phrases.Screen.partnerIDWrong
      return nil
    }
    return CaseDetails(
      merchant: text(of: .merchant), partnerID: partnerID, site: text(of: .site), telephone: text(of: .telephone),
      ticket: text(of: .ticket))
  }

  private func text(of kind: Kind) -> String {
    fields.first { $0.kind == kind }?.text.text.trimmedBlanks ?? ""
  }

  private static func label(of kind: Kind) -> String {
    switch kind {
    case .merchant: Phrases.Details.merchant
    case .partnerID: Phrases.Details.partnerID
    case .site: Phrases.Details.site
    case .telephone: Phrases.Details.telephone
    case .ticket: Phrases.Details.ticket
    }
  }

  private static func field(of kind: Kind, in details: CaseDetails) -> TextField {
    switch kind {
    case .merchant: TextField(text: details.merchant, limit: .merchant)
    case .partnerID: TextField(text: details.partnerID?.digits ?? "", limit: .partnerID)
    case .site: TextField(text: details.site, limit: .site)
    case .telephone: TextField(text: details.telephone, limit: .telephone)
    case .ticket: TextField(text: details.ticket, limit: .ticket)
    }
  }
}

extension WizardState {
  /// Takes a key while the form is open.
  mutating func handle(_ key: Key, in form: FormOverlay) -> [Effect] {
    var form = form
    switch FormOverlay.bindings.action(for: key) {
    case .previous: form.move(by: -1)
    case .next: form.move(by: 1)
    case .cancel:
      overlay = nil
      return []
    case .done:
      if let details = form.details() {
        cover.details = details
        overlay = nil
        message = Phrases.Screen.detailsKept
        return []
      }
    case nil:
      guard form.type(key) else { return sayMeaningless(key, among: FormOverlay.bindings) }
    }
    overlay = .form(form)
    return []
  }
}

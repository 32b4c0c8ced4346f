import Cases
import GuideContent
import Guides
import Text

/// The fields of a case's details, shown instead of the page.
struct FormOverlay: Sendable, Hashable {
  /// What a field holds.
  enum Kind: Sendable, Hashable, CaseIterable {
    case merchant, partnerID, site, telephone, ticket

    /// The field among the drafts of a case.
    var draft: CaseDrafts.Field {
      switch self {
      case .merchant: .merchant
      case .partnerID: .partnerID
      case .site: .site
      case .telephone: .telephone
      case .ticket: .ticket
      }
    }
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
  var bindings: [KeyBinding<Action>] {
    typealias Words = Phrases.Keys
    let isLast = focus == fields.count - 1
    return [
      KeyBinding([.up, .backTab], .previous, name: Words.arrows, label: Words.otherFieldLabel),
      KeyBinding([.down, .tab], .next),
      KeyBinding(
        [.enter], isLast ? .done : .next, name: Words.enter, label: isLast ? Words.doneLabel : Words.nextFieldLabel),
      KeyBinding([.escape, .control("c")], .cancel, name: "Esc", label: Words.laterLabel),
    ]
  }

  var fields: [Field]
  /// The index of the field that is typed into.
  var focus = 0
  /// Why the form was not accepted; the fields stay as they are. `nil` if nothing is wrong.
  var problem: String?

  /// Makes the form of details. A field with a draft has the draft in it.
  init(_ details: CaseDetails, drafts: CaseDrafts = CaseDrafts()) {
    fields = Kind.allCases.map { kind in
      let text = drafts[kind.draft] ?? Self.text(of: kind, in: details)
      let isNumber = kind == .partnerID || kind == .telephone
      return Field(
        kind: kind, label: Self.label(of: kind),
        text: TextField(text: text, limit: kind.draft.limit, takesPlainSigns: isNumber))
    }
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
    fields[focus].text = fields[focus].text.emptied
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
      merchant: text(of: .merchant), partnerID: partnerID, site: text(of: .site),
      telephone: CaseDetails.telephone(typed: text(of: .telephone)),
      ticket: text(of: .ticket))
  }

  /// The drafts with what stands in the fields, as far as it differs from the details that are kept.
  func drafts(_ drafts: CaseDrafts, besides kept: CaseDetails) -> CaseDrafts {
    var drafts = drafts
    for field in fields {
      let text = field.text.text
      let isKeptNumber = field.kind == .partnerID && kept.partnerID != nil && PartnerID(text) == kept.partnerID
      drafts.take(isKeptNumber ? "" : text, in: field.kind.draft, kept: Self.text(of: field.kind, in: kept))
    }
    return drafts
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

  private static func text(of kind: Kind, in details: CaseDetails) -> String {
    switch kind {
    case .merchant: details.merchant
    case .partnerID: details.partnerID?.digits ?? ""
    case .site: details.site
    case .telephone: details.telephone
    case .ticket: details.ticket
    }
  }
}

extension WizardState {
  /// Takes a key while the form is open.
  mutating func handle(_ key: Key, in form: FormOverlay) -> [Effect] {
    var form = form
    switch form.bindings.action(for: key) {
    case .previous: form.move(by: -1)
    case .next: form.move(by: 1)
    case .cancel:
      closeField()
      return []
    case .done:
      if let details = form.details() {
        cover.details = details
        cover.drafts.removeDetails()
        overlay = nil
        message = Phrases.Screen.detailsKept
        return []
      }
    case nil:
      guard form.type(key) else { return sayMeaningless(key, among: form.bindings) }
    }
    overlay = .form(form)
    return []
  }
}

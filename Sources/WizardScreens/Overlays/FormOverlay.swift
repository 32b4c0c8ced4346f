import Cases
import GuideContent
import Guides
import Text

/// The fields of a case's details, shown instead of the page.
struct FormOverlay: Sendable, Hashable {
  /// One line to type into.
  struct Field: Sendable, Hashable {
    let field: FormField
    var text: TextField

    var label: String { field.text.label }
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

  /// The details that the case has.
  private let kept: CaseDetails

  /// Makes the form of details. A field with a draft has the draft in it.
  init(_ details: CaseDetails, drafts: CaseDrafts = CaseDrafts(), form: CaseForm) {
    kept = details
    fields = form.fields.map { field in
      let text = drafts[.field(field.id)] ?? details[field.id]
      return Field(
        field: field,
        text: TextField(text: text, limit: field.rule.textLimit, takesPlainSigns: field.rule.takesPlainSigns))
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

  /// The details with what stands in the fields; `nil` if a field refuses what was typed, and then `problem` says so.
  mutating func details() -> CaseDetails? {
    var details = kept
    for (index, field) in fields.enumerated() {
      guard let text = field.field.rule.taken(field.text.text.trimmedBlanks) else {
        focus = index
        problem = field.field.text.wrong ?? Phrases.Screen.fieldWrong(label: field.label)
        return nil
      }
      details[field.field.id] = text
    }
    return details
  }

  /// The drafts with what stands in the fields, as far as it means something else than the details that are kept.
  func drafts(_ drafts: CaseDrafts) -> CaseDrafts {
    var drafts = drafts
    for field in fields {
      let (id, text) = (field.field.id, field.text.text)
      let isKept = !kept[id].isEmpty && field.field.rule.taken(text.trimmedBlanks) == kept[id]
      drafts.take(isKept ? "" : text, in: .field(id), kept: kept[id])
    }
    return drafts
  }

  /// What to type into the focused field; `nil` if its label says it.
  var hint: String? { fields[focus].field.text.hint }
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

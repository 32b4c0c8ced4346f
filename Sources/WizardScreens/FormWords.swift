import GuideContent
import Guides

/// The words on the case form as a whole.
enum FormWords {
  /// What the fields are called, in one row.
  static func names(of form: CaseForm) -> String {
    let names = form.fields.map(\.text.short)
    let first = names.dropLast().joined(separator: Phrases.Details.separator)
    return first.isEmpty ? names.joined() : Phrases.Details.names(first: first, last: names.last ?? "")
  }

  /// The help of a key at a place. That of the key of the form names its fields.
  static func help(of binding: KeyBinding<Action>, for form: CaseForm) -> String {
    binding.action == .details ? Phrases.Keys.detailsHelpOfFields(fields: names(of: form)) : binding.help
  }
}

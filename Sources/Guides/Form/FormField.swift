/// A field of the case form: its rule, and its words.
public struct FormField: Sendable, Hashable {
  /// What the field takes.
  public let rule: FieldRule
  /// What the field is called.
  public let text: FieldText

  /// Makes a field.
  public init(rule: FieldRule, text: FieldText) {
    self.rule = rule
    self.text = text
  }

  /// The field's name.
  public var id: FieldID { rule.id }
}

/// The words of a field.
public struct FieldText: Sendable, Hashable {
  /// What the field is called where it stands alone.
  public var label: String
  /// What it is called among others in a sentence.
  public var short: String
  /// What to type, shown while the field is typed into; `nil` if the label says it.
  public var hint: String?
  /// What to say of a text that the check refuses; `nil` for a sentence that names the label.
  public var wrong: String?

  /// Makes the words of a field.
  public init(label: String, short: String, hint: String? = nil, wrong: String? = nil) {
    self.label = label
    self.short = short
    self.hint = hint
    self.wrong = wrong
  }
}

/// What the text of a field must look like. An empty text always passes, since it says that nothing is known.
public enum FieldCheck: Sendable, Hashable {
  /// Any text.
  case anything
  /// So many digits that begin with `prefix`, typed with or without blanks and hyphens, and kept without.
  case digits(count: ClosedRange<Int>, prefix: String)
  /// A telephone number: any text, kept with ordinary signs and one hyphen for several.
  case telephone
  /// Text that a pattern fits.
  case pattern(TextPattern)
}

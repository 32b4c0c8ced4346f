/// The attributes and colours that set texts apart.
public enum Theme: String, Sendable, Hashable, CaseIterable {
  /// Attributes, and a few colours that can be read on black and on white.
  case usual = "default"
  /// Bold, underlined and reversed text in the terminal's own two colours; nothing faint, slanted or coloured.
  case highContrast = "high-contrast"
  /// The attributes of the usual theme without its colours.
  case mono
}

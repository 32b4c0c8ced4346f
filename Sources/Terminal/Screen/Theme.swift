/// Which attributes and colours set texts apart.
public enum Theme: String, Sendable, Hashable, CaseIterable {
  /// Attributes, and a few colours that can be read on black and on white alike.
  case usual = "default"
  /// Nothing faint, slanted or coloured: bold, underlined and reversed text in the terminal's own two colours.
  case highContrast = "high-contrast"
  /// As the usual one, without colours.
  case mono
}

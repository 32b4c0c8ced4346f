/// Who is looking at the screen.
public enum Audience: String, Sendable, Hashable, CaseIterable {
  /// Someone of the support desk with a merchant on the phone: sees what to read aloud, and hints.
  case agent
  /// The merchant: never sees what is meant for agents.
  case merchant
}

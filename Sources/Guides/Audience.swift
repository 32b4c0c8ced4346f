/// The reader of the screen.
public enum Audience: String, Sendable, Hashable, CaseIterable {
  /// Somebody of the support desk with a merchant on the telephone, who sees what to read aloud, and hints.
  case agent
  /// A merchant, who never sees what is meant for agents.
  case merchant
}

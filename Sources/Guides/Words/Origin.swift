/// Where a fact comes from.
public enum Origin: String, Sendable, Hashable {
  /// The source article has it.
  case article
  /// We have added it.
  case ours
}

/// Whether somebody from far away may come to the case they named.
public enum Admission: Sendable, Hashable {
  case admitted
  /// There is no such case for them, which makes so many wrong numbers within ten minutes.
  case wrong(count: Int)
  /// They named too many wrong numbers; nothing was looked up.
  case refused
}

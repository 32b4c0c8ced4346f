/// How a screen was looked at before each of the last keys.
///
/// A key that comes alone is obeyed at once. If the rest of a paste follows, the state goes back to the look before that key.
struct LastLooks<Look: Sendable>: Sendable {
  /// How many looks are kept. A burst is known as one after at most that many keys.
  private static var most: Int { 4 }

  private var looks: [Look] = []

  /// Remembers the look before a key.
  mutating func note(_ look: Look) {
    looks = looks.suffix(Self.most - 1) + [look]
  }

  /// The look before the last `keys` keys; `nil` if `keys` is 0 or that look is not known.
  func before(_ keys: Int) -> Look? {
    keys > 0 && keys <= looks.count ? looks[looks.count - keys] : nil
  }
}

/// Whether a merchant has signed a contract for a product.
public enum Membership: String, Sendable, Hashable, CaseIterable {
  /// It is signed, and nothing says that it is not in force.
  case inForce = "in-force"
  /// It is signed, but waiting, expired or closed.
  case notInForce = "not-in-force"
  /// It is not signed.
  case absent
  /// Nobody could look it up.
  case unknown
}

/// Whether a product is among the contracts a merchant has signed.
public enum Membership: String, Sendable, Hashable, CaseIterable {
  /// Signed, and nothing is known against its being in force.
  case inForce = "in-force"
  /// Signed, but waiting, expired or closed.
  case notInForce = "not-in-force"
  /// Not signed.
  case absent
  /// Nobody could look it up.
  case unknown
}

/// What is known of an address in a guide.
public struct AddressText: Sendable, Hashable {
  /// The address itself.
  public var address: String
  /// What it leads to.
  public var label: String
  /// What to look for if the address no longer answers; `nil` if nothing can be said.
  public var instead: String?
  /// Where the address comes from.
  public var origin: Origin

  /// Makes the description of an address.
  public init(address: String, label: String, instead: String? = nil, origin: Origin) {
    self.address = address
    self.label = label
    self.instead = instead
    self.origin = origin
  }
}

/// A hash that is the same in every run and every version of the program, unlike `Hasher`.
///
/// It is FNV-1a of 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/). It tells apart what differs by chance, and
/// keeps nobody from looking for two texts with the same hash.
public struct StableHash: Sendable {
  /// The hash of the fields so far.
  public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of nothing.
  public init() {}

  /// Adds a field. Where one field ends counts too.
  public mutating func add(_ field: some StringProtocol) {
    for byte in field.utf8 { add(byte) }
    // Ends each field; no UTF-8 holds it.
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}

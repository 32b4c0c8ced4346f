internal import Glibc

/// The address of a login, as far as limits distinguish addresses.
///
/// Whoever has an IPv6 address has 2^64 of them, so that a /64 network counts as one address. Everything that is no
/// address, or is not known, counts as one address too.
public struct ClientAddress: Sendable, Hashable {
  private enum Kind: Hashable {
    case unknown
    case version4(UInt32)
    /// The first 64 bits.
    case version6(UInt64)
  }

  /// The number of a key's bits.
  static let keyBits = 42
  /// The first 96 bits of an IPv4 address in the form of IPv6.
  private static let mapped: [UInt8] = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]

  private let kind: Kind

  /// Reads an address as sshd writes it, such as `192.0.2.1`, `2001:db8::1` or `fe80::1%eth0`.
  public init(_ text: String) {
    let address = String(text.prefix { $0 != "%" })
    if let bytes = Self.bytes(of: address, family: AF_INET, count: 4) {
      kind = .version4(UInt32(truncatingIfNeeded: Self.number(bytes[...])))
    } else if let bytes = Self.bytes(of: address, family: AF_INET6, count: 16) {
      kind =
        bytes.starts(with: Self.mapped)
        ? .version4(UInt32(truncatingIfNeeded: Self.number(bytes[12...]))) : .version6(Self.number(bytes[..<8]))
    } else {
      kind = .unknown
    }
  }

  /// A number below 2^42 that stands for the address in files.
  ///
  /// Each IPv4 address has a number of its own. The /64 networks share the other 2^41 numbers by a hash: among a
  /// thousand networks, two have the same number in one of four million cases.
  var key: UInt64 {
    switch kind {
    case .unknown: 0
    case .version4(let address): 1 << 32 | UInt64(address)
    case .version6(let network): 1 << 41 | Self.mixed(network) >> 23
    }
  }

  private static func bytes(of text: String, family: Int32, count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    return inet_pton(family, text, &bytes) == 1 ? bytes : nil
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Mixes the bits so that every bit of the result depends on every bit of the value (the last steps of SplitMix64).
  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

extension ClientAddress: CustomStringConvertible {
  /// The address or the network, such as `192.0.2.1` or `2001:db8::/64`; empty if it is not known.
  public var description: String {
    switch kind {
    case .unknown: ""
    case .version4(let address): Self.text(of: UInt64(address) << 32, family: AF_INET)
    case .version6(let network): Self.text(of: network, family: AF_INET6) + "/64"
    }
  }

  private static func text(of bits: UInt64, family: Int32) -> String {
    let bytes = stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: bits >> $0) }
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    _ = inet_ntop(family, bytes + [UInt8](repeating: 0, count: 8), &text, socklen_t(text.count))
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

import Text

/// Makes characters of bytes in GB18030, GBK or GB2312 that arrive one by one: of groups of two bytes, or of four if
/// the second byte is a digit (GB 18030-2005).
///
/// Like `UTF8Decoder` it recovers from errors: a byte that does not fit a group is read as if the group had not begun.
struct GroupDecoder: Sendable {
  let encoding: TextEncoding
  private var group: [UInt8] = []

  init(encoding: TextEncoding) {
    self.encoding = encoding
  }

  /// Whether a group has begun.
  var isPending: Bool { !group.isEmpty }

  /// Takes a byte that is not a control character, and gives the characters that it completes: more than one if a group
  /// proves wrong, and its digit stands for itself.
  mutating func take(_ byte: UInt8) -> [Unicode.Scalar] {
    switch group.count {
    case 0: return begin(byte)
    case 1: return second(byte)
    case 2 where Self.isLead(byte):
      group.append(byte)
      return []
    case 3 where Self.isDigit(byte):
      return finish(with: byte)
    default:
      // The third byte may begin a group of its own.
      let lead = group.dropFirst(2).first
      let digits = giveUp()
      guard let lead else { return digits + begin(byte) }
      group = [lead]
      return digits + second(byte)
    }
  }

  /// Whether a digit may prove to be a key, if nothing continues its group.
  var holdsKey: Bool { group.contains(where: Self.isDigit) }

  /// Gives the digits of a group that nothing has continued.
  mutating func giveUp() -> [Unicode.Scalar] {
    defer { reset() }
    return group.filter(Self.isDigit).map { Unicode.Scalar($0) }
  }

  /// Drops a group that will not be completed.
  mutating func reset() {
    group.removeAll(keepingCapacity: true)
  }

  private mutating func begin(_ byte: UInt8) -> [Unicode.Scalar] {
    guard byte >= 0x80 else { return [Unicode.Scalar(byte)] }
    if Self.isLead(byte) { group = [byte] }
    return []
  }

  private mutating func second(_ byte: UInt8) -> [Unicode.Scalar] {
    if Self.isDigit(byte), encoding == .gb18030 {
      group.append(byte)
      return []
    }
    guard byte >= 0x40, byte != 0x7F, byte != 0xFF else {
      reset()
      return begin(byte)
    }
    return finish(with: byte)
  }

  private mutating func finish(with byte: UInt8) -> [Unicode.Scalar] {
    defer { reset() }
    return encoding.scalar(of: group + [byte]).map { [$0] } ?? []
  }

  private static func isLead(_ byte: UInt8) -> Bool { (0x81...0xFE).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

/// Makes characters of UTF-8 bytes that come one by one.
///
/// An invalid byte is swallowed alone: what follows it is read as if it had not been there, since on a bad line a lost
/// key is better than a lost screenful.
struct UTF8Decoder: Sendable {
  private var partial: [UInt8] = []
  private var expectedCount = 0

  /// Takes a byte that is not a control character; the character it completes, if it completes one.
  mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    if byte & 0xC0 == 0x80 {
      guard !partial.isEmpty else { return nil }
      partial.append(byte)
      return partial.count == expectedCount ? finish() : nil
    }
    reset()
    switch byte {
    case 0x00...0x7F: return Unicode.Scalar(byte)
    case 0xC2...0xDF: expectedCount = 2
    case 0xE0...0xEF: expectedCount = 3
    case 0xF0...0xF4: expectedCount = 4
    default: return nil
    }
    partial.append(byte)
    return nil
  }

  /// Forgets the beginning of a character that will not be completed.
  mutating func reset() {
    partial.removeAll(keepingCapacity: true)
  }

  /// The character of a whole group of bytes; none for overlong forms and surrogates.
  private mutating func finish() -> Unicode.Scalar? {
    defer { reset() }
    let lengthBits = UInt32(0xFF >> (expectedCount + 1))
    let value = partial.dropFirst().reduce(UInt32(partial[0]) & lengthBits) { $0 << 6 | UInt32($1 & 0x3F) }
    let lowest: [UInt32] = [0, 0, 0x80, 0x800, 0x10000]
    return value < lowest[expectedCount] ? nil : Unicode.Scalar(value)
  }
}

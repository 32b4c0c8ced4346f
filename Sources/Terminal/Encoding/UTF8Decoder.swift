/// Makes characters of UTF-8 bytes that arrive one by one.
///
/// An invalid byte is dropped alone, and what follows is read as if the byte had not been there: on a bad line a lost
/// key is better than a lost screenful. In GBK a letter can be the second half of a hanzi; then it is dropped too,
/// since it is no key.
struct UTF8Decoder: Sendable {
  private var partial: [UInt8] = []
  private var expectedCount = 0
  /// How many bytes above ASCII have come in a row that made no character of three or four bytes. A long row of them is
  /// not UTF-8. Characters of two bytes do not count as proof, since many a pair of GBK looks like one.
  private var strayCount = 0

  /// Takes a byte that is not a control character, and gives the character that it completes; `nil` if it completes
  /// none.
  ///
  /// - Parameter isPressedAlone: Whether so much time has passed since the last byte that somebody must have pressed a
  ///   key.
  mutating func take(_ byte: UInt8, isPressedAlone: Bool = false) -> Unicode.Scalar? {
    if byte < 0x80 { return takeASCII(byte, isPressedAlone: isPressedAlone) }
    strayCount += 1
    if byte & 0xC0 == 0x80 {
      guard !partial.isEmpty else { return nil }
      partial.append(byte)
      return partial.count == expectedCount ? finish() : nil
    }
    partial.removeAll(keepingCapacity: true)
    switch byte {
    case 0xC2...0xDF: expectedCount = 2
    case 0xE0...0xEF: expectedCount = 3
    case 0xF0...0xF4: expectedCount = 4
    default: return nil
    }
    partial.append(byte)
    return nil
  }

  /// Drops the beginning of a character that will not be completed.
  mutating func reset() {
    partial.removeAll(keepingCapacity: true)
    strayCount = 0
  }

  /// Takes a byte of ASCII; `nil` if it is the second half of a hanzi in GBK, at an odd position in a row of stray
  /// bytes.
  private mutating func takeASCII(_ byte: UInt8, isPressedAlone: Bool) -> Unicode.Scalar? {
    let isInOtherText = strayCount > max(2, partial.count) && !isPressedAlone
    if isInOtherText, !strayCount.isMultiple(of: 2), (0x40...0x7E).contains(byte) {
      partial.removeAll(keepingCapacity: true)
      strayCount += 1
      return nil
    }
    reset()
    return Unicode.Scalar(byte)
  }

  /// The character of a whole group of bytes; `nil` for overlong forms and surrogates.
  private mutating func finish() -> Unicode.Scalar? {
    defer {
      partial.removeAll(keepingCapacity: true)
      if expectedCount > 2 { strayCount = 0 }
    }
    let lengthBits = UInt32(0xFF >> (expectedCount + 1))
    let value = partial.dropFirst().reduce(UInt32(partial[0]) & lengthBits) { $0 << 6 | UInt32($1 & 0x3F) }
    let lowest: [UInt32] = [0, 0, 0x80, 0x800, 0x10000]
    return value < lowest[expectedCount] ? nil : Unicode.Scalar(value)
  }
}

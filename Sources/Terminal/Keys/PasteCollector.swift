import Text

/// Collects pasted text up to the sequence that ends it.
struct PasteCollector: Sendable {
  /// The most bytes of a paste; the rest is dropped. A paste is a line for a field, not a file.
  static let capacity = 65_536

  private static let end: [UInt8] = [0x1B] + Array("[201~".utf8)
  private var bytes: [UInt8] = []
  private var matchedCount = 0

  /// Takes a byte; true if it completes the sequence that ends the paste.
  mutating func takeIsEnd(_ byte: UInt8) -> Bool {
    if byte == Self.end[matchedCount] {
      matchedCount += 1
      return matchedCount == Self.end.count
    }
    append(Self.end.prefix(matchedCount))
    matchedCount = byte == Self.end[0] ? 1 : 0
    if matchedCount == 0 { append([byte]) }
    return false
  }

  /// The pasted text. A row of line ends is one space, a tab is a space, and other control characters are left out.
  func text(in encoding: TextEncoding) -> String {
    var decoder = CharacterDecoder(encoding)
    var text = String.UnicodeScalarView()
    var isAfterLineEnd = false
    for byte in bytes {
      let isLineEnd = byte == 0x0A || byte == 0x0D
      if isLineEnd && isAfterLineEnd { continue }
      isAfterLineEnd = isLineEnd
      let scalars = decoder.take(isLineEnd || byte == 0x09 ? 0x20 : byte, isPressedAlone: false)
      text += scalars.filter { $0.properties.generalCategory != .control }
    }
    return String(text)
  }

  private mutating func append(_ more: some Sequence<UInt8>) {
    bytes += more.prefix(Self.capacity - bytes.count)
  }
}

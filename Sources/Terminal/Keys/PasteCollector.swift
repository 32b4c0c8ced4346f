import Text

/// Collects pasted text up to the sequence that ends it.
struct PasteCollector: Sendable {
  /// The most bytes of a paste; the rest is dropped. A paste is a line for a field, not a file.
  static let capacity = 65_536

  private static let end: [UInt8] = [0x1B] + Array("[201~".utf8)
  /// A pause of this length ends a paste, since no slow line pauses so long.
  private static let longestPause = Duration.seconds(5)
  /// A paste ends after this time in all. Otherwise a user whose keys all go into it could never end it.
  private static let longest = Duration.seconds(10)
  /// After such a paste, a pause of this length shows that the next byte was typed.
  private static let pauseAfterRest = Duration.milliseconds(200)

  private let began: Duration
  private let escapeInterval: Duration
  private var bytes: [UInt8] = []
  private var matchedCount = 0
  /// Whether the paste was given already, so that the bytes behind it are skipped.
  private var isRest = false

  /// Begins to collect.
  ///
  /// - Parameter escapeInterval: The silence after an Esc that makes it a key.
  init(at began: Duration, escapeInterval: Duration) {
    self.began = began
    self.escapeInterval = escapeInterval
  }

  /// Whether the last byte was an Esc, which begins the sequence that ends a paste.
  var isAfterEscape: Bool { matchedCount == 1 }

  /// The moment at which the paste ends by itself if no byte comes before.
  func deadline(after lastByte: Duration) -> Duration {
    let silence = lastByte + (isAfterEscape ? escapeInterval : isRest ? Self.pauseAfterRest : Self.longestPause)
    return isRest ? silence : min(silence, began + Self.longest)
  }

  /// A collector that skips the rest of a paste that has taken too long; `nil` if no byte has come for a while.
  func rest(after lastByte: Duration, at time: Duration) -> PasteCollector? {
    guard !isRest, lastByte + Self.pauseAfterRest > time else { return nil }
    var rest = self
    (rest.bytes, rest.isRest) = ([], true)
    return rest
  }

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
    if !isRest { bytes += more.prefix(Self.capacity - bytes.count) }
  }
}

internal import Text

/// Makes the terminal's bytes of those that ncurses draws, which are in UTF-8 and have one cell for every character of
/// ambiguous width.
///
/// If the terminal gives such a character two cells, a placeholder follows it in what ncurses draws: ncurses counts the
/// placeholder's cell, and the placeholder is not sent.
struct ScreenEncoder {
  let encoding: TextEncoding
  let metrics: TextMetrics

  /// A private-use character that no text may have.
  static let placeholder: Unicode.Scalar = "\u{10FFFD}"
  private static let placeholderBytes = Array(String(placeholder).utf8)

  /// How many placeholders follow a character to which ncurses gives `cells`.
  func placeholders(after scalar: Unicode.Scalar, cells: Int) -> Int {
    guard metrics.ambiguous == 2, scalar.value > 0x7F else { return 0 }
    return max(0, metrics.width(of: Character(scalar)) - cells)
  }

  /// Whether ncurses' bytes can go to the terminal as they are.
  var changesNothing: Bool { encoding == .utf8 && metrics.ambiguous == 1 }

  /// The bytes for the terminal.
  func encoded(_ drawn: UnsafeRawBufferPointer) -> [UInt8] {
    let bytes = metrics.ambiguous == 2 ? withoutPlaceholders(drawn) : Array(drawn)
    return encoding == .utf8 ? bytes : encoding.bytes(of: String(decoding: bytes, as: UTF8.self))
  }

  private func withoutPlaceholders(_ drawn: UnsafeRawBufferPointer) -> [UInt8] {
    var sent: [UInt8] = []
    sent.reserveCapacity(drawn.count)
    var index = 0
    while index < drawn.count {
      if drawn[index] == Self.placeholderBytes[0], drawn[index...].starts(with: Self.placeholderBytes) {
        index += Self.placeholderBytes.count
      } else {
        sent.append(drawn[index])
        index += 1
      }
    }
    return sent
  }
}

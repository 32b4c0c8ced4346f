/// Characters that nobody means to write into a guide, since nobody sees them: other programs show nothing for them, a
/// character that looks like another one, or the end of a line.
enum StrangeCharacters {
  /// The characters of a text that may not stand in it, with their positions as an editor counts them.
  static func all(in text: String) -> [(scalar: Unicode.Scalar, position: FilePosition)] {
    // Almost every file has none, and bytes are looked at much faster than scalars.
    guard text.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F || leads.contains($0) }) else { return [] }
    var found: [(Unicode.Scalar, FilePosition)] = []
    var position = FilePosition()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      if isStrange(scalar) { found.append((scalar, position)) }
      if scalar == "\n" || scalar == "\r" {
        if scalar == "\r" || !isAfterReturn { position = FilePosition(line: position.line + 1) }
      } else {
        position.column += 1
      }
      isAfterReturn = scalar == "\r"
    }
    return found
  }

  /// First bytes in UTF-8 of the strange characters beyond ASCII: U+0085, U+2000 and behind, U+E000 and behind, U+2F800.
  private static let leads: Set<UInt8> = [0xC2, 0xE2, 0xEE, 0xEF, 0xF0]

  /// Whether a character is a control character, an end of a line that only YAML knows, invisible, without a meaning of
  /// its own, or looks like another one: a radical like a hanzi, a hanzi kept for old encodings like the ordinary one, and
  /// two hyphens like `-`.
  static func isStrange(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0xAD: true
    case 0x2010, 0x2011: true
    case 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2069: true
    case 0xFA0E, 0xFA0F, 0xFA11, 0xFA13, 0xFA14, 0xFA1F, 0xFA21, 0xFA23, 0xFA24, 0xFA27, 0xFA28, 0xFA29: false
    case 0xF900...0xFAFF, 0x2F800...0x2FA1F: true
    case 0x2E80...0x2FDF, 0xE000...0xF8FF, 0xFFF9...0xFFFF: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// The character as Unicode numbers it, such as `U+3000`.
  public var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

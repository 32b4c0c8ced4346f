/// What a glyph allows at the line breaks beside it.
///
/// Sources: "Requirements for Chinese Text Layout" (W3C CLREQ, line breaking) and, for Latin text, UAX #14.
struct BreakTraits: OptionSet {
  let rawValue: UInt8

  /// It never begins a line after a break: closing marks, dashes, units that are signs.
  static let neverFirst = BreakTraits(rawValue: 1)
  /// It never ends a line before a break: opening marks, currency signs.
  static let neverLast = BreakTraits(rawValue: 2)
  /// It stays on the line of the glyph before it, unless there is a blank between them.
  static let clingsToPrevious = BreakTraits(rawValue: 4)
  /// It stays on the line of the glyph after it, unless there is a blank between them.
  static let clingsToNext = BreakTraits(rawValue: 8)
  /// Part of a word, a number, a code or an address.
  static let word = BreakTraits(rawValue: 16)
  /// Part of a number, if nothing but such parts is around it.
  static let number = BreakTraits(rawValue: 32)
  /// It is dropped at the end of a line.
  static let blank = BreakTraits(rawValue: 64)

  /// The traits of `glyph`.
  init(of glyph: Glyph) {
    guard !glyph.isBlank else {
      self = .blank
      return
    }
    let value = glyph.base.value
    switch value {
    case 0..<0x80: self = Self.ofASCII(UInt8(value))
    case 0x4E00...0x9FFF: self = []
    default: self = Self.mark(value).union(Self.isWord(glyph.base) ? .word : [])
    }
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  private static func ofASCII(_ byte: UInt8) -> BreakTraits {
    switch Unicode.Scalar(byte) {
    case "0"..."9": [.word, .number]
    case "A"..."Z", "a"..."z": .word
    case ")", "]", "}": [.word, .neverFirst]
    case "(", "[", "{": [.word, .neverLast]
    // Quotation marks that do not show whether they open or close.
    case "\"", "'": [.word, .clingsToPrevious, .clingsToNext]
    case "<", "#", "$", "@", "\\": [.word, .clingsToNext]
    case ",", ".", ":", "/", "~", "+", "-": [.word, .number, .clingsToPrevious]
    case ";", "!", "?", "%", "*", "=", "&", "_", ">", "^", "`", "|": [.word, .clingsToPrevious]
    default: .word
    }
  }

  /// The traits of a mark beyond ASCII by its code point; none for anything else.
  private static func mark(_ value: UInt32) -> BreakTraits {
    switch value {
    // Commas and stops.
    case 0x3001, 0x3002, 0xFF01, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF61, 0xFF64, 0xFE50...0xFE52,
      0xFE54...0xFE57, 0x203C, 0x2047...0x2049:
      .neverFirst
    // Closing brackets and quotation marks.
    case 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x3019, 0x301B, 0x301E, 0x301F, 0xFF09, 0xFF3D, 0xFF5D,
      0xFF60, 0xFF63, 0xFE5A, 0xFE5C, 0xFE5E, 0x2019, 0x201D, 0x203A, 0xBB:
      .neverFirst
    // Dots and dashes.
    case 0x2025...0x2027, 0x22EF, 0x2013, 0x2014, 0x2E3A, 0x301C, 0xFF5E, 0xB7, 0x2022, 0x30FB, 0xFF65: .neverFirst
    // The signs after a number, and the slash.
    case 0xFF05, 0x2103, 0x2109, 0x2030, 0xB0, 0x2032, 0x2033, 0xA2, 0xFFE0, 0xFF0F: .neverFirst
    // Opening brackets and quotation marks.
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0x301D, 0xFF08, 0xFF3B, 0xFF5B, 0xFF5F,
      0xFF62, 0xFE59, 0xFE5B, 0xFE5D, 0x2018, 0x201C, 0x2039, 0xAB:
      .neverLast
    // The signs before a number.
    case 0xFFE5, 0xA5, 0xA3, 0x20AC, 0xFFE1, 0xFF04, 0x2116: .neverLast
    // No-break spaces.
    case 0xA0, 0x2007, 0x202F: [.clingsToPrevious, .clingsToNext]
    default: []
    }
  }

  /// Whether a scalar beyond ASCII is part of a word: a letter or digit that is not laid out like a hanzi, or a sign
  /// that occurs inside words and numbers.
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Apostrophe, hyphens, dash, dot.
    case 0x2019, 0x2010, 0x2011, 0x2013, 0xB7: return true
    case 0x2012...0x2027: return false
    default: break
    }
    guard !EastAsianWidth.isWide(scalar) else { return false }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType == .decimal
  }
}

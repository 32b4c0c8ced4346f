/// What a glyph does to the line breaks beside it.
///
/// After "Requirements for Chinese Text Layout" (W3C CLREQ, line breaking) and, for Latin text, UAX #14.
struct BreakTraits: OptionSet {
  let rawValue: Int

  /// Never begins a line that a break made: closing marks, dashes, units that are signs.
  static let neverFirst = BreakTraits(rawValue: 1)
  /// Never ends such a line: opening marks, signs of a currency.
  static let neverLast = BreakTraits(rawValue: 2)
  /// Stays on the line of the glyph before it, unless a blank stands between them.
  static let clingsToPrevious = BreakTraits(rawValue: 4)
  /// Stays on the line of the glyph after it, unless a blank stands between them.
  static let clingsToNext = BreakTraits(rawValue: 8)
  /// Part of a word, a number, a code or an address.
  static let word = BreakTraits(rawValue: 16)
  /// Part of a number, if nothing but such parts is around it.
  static let number = BreakTraits(rawValue: 32)
  /// Vanishes at the end of a line.
  static let blank = BreakTraits(rawValue: 64)

  /// The traits of `glyph`.
  init(of glyph: Glyph) {
    self.init(rawValue: 0)
    if glyph.isBlank {
      insert(.blank)
      return
    }
    let scalar = glyph.base
    if (0x4E00...0x9FFF).contains(scalar.value) { return }
    if Self.closing.contains(scalar) { insert(.neverFirst) }
    if Self.opening.contains(scalar) { insert(.neverLast) }
    if Self.gluing.contains(scalar) { insert([.clingsToPrevious, .clingsToNext]) }
    if Self.leading.contains(scalar) { insert(.clingsToNext) }
    if Self.trailing.contains(scalar) { insert(.clingsToPrevious) }
    if Self.isWord(scalar) { insert(.word) }
    if Self.numeric.contains(scalar) { insert(.number) }
  }

  init(rawValue: Int) { self.rawValue = rawValue }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII || inWord.contains(scalar) { return true }
    let properties = scalar.properties
    return (properties.isAlphabetic || properties.numericType == .decimal) && !EastAsianWidth.isWide(scalar)
  }

  private typealias Scalars = Set<Unicode.Scalar>

  /// Commas, stops, closing brackets and quotation marks, dots, dashes, and the signs after a number.
  private static let closing = Scalars(
    ("\u{3001}\u{3002}\u{FF0C}\u{FF0E}\u{FF1A}\u{FF1B}\u{FF01}\u{FF1F}\u{FE50}\u{FE51}\u{FE52}"
      + "\u{FE54}\u{FE55}\u{FE56}\u{FE57}\u{203C}\u{2047}\u{2048}\u{2049}"
      + "\u{FF09}\u{300D}\u{300F}\u{300B}\u{3011}\u{3009}\u{3015}\u{3017}\u{3019}\u{301B}\u{FF3D}\u{FF5D}\u{FF60}"
      + "\u{FE5A}\u{FE5C}\u{FE5E}\u{FF63}\u{FF61}\u{FF64}\u{301E}\u{301F}\u{201D}\u{2019}\u{BB}\u{203A})]}"
      + "\u{2026}\u{2025}\u{22EF}\u{2014}\u{2013}\u{2E3A}\u{301C}\u{FF5E}\u{B7}\u{2022}\u{2027}\u{30FB}\u{FF65}"
      + "\u{FF05}\u{2103}\u{2109}\u{2030}\u{B0}\u{2032}\u{2033}\u{A2}\u{FFE0}\u{FF0F}").unicodeScalars)

  /// Opening brackets and quotation marks, and the signs before a number.
  private static let opening = Scalars(
    ("\u{FF08}\u{300C}\u{300E}\u{300A}\u{3010}\u{3008}\u{3014}\u{3016}\u{3018}\u{301A}\u{FF3B}\u{FF5B}\u{FF5F}"
      + "\u{FE59}\u{FE5B}\u{FE5D}\u{FF62}\u{301D}\u{201C}\u{2018}\u{AB}\u{2039}([{"
      + "\u{FFE5}\u{A5}\u{A3}\u{20AC}\u{FFE1}\u{FF04}\u{2116}").unicodeScalars)

  /// Quotation marks that do not tell which side they are on, and no-break spaces.
  private static let gluing = Scalars("\"'\u{A0}\u{2007}\u{202F}".unicodeScalars)
  private static let leading = Scalars("<#$@\\".unicodeScalars)
  private static let trailing = Scalars(",.:;!?%/-~+*=&_>^`|".unicodeScalars)

  /// Signs that a word or a number may have inside, ASCII aside: apostrophe, dashes, dot.
  private static let inWord = Scalars("\u{2019}\u{2010}\u{2011}\u{2013}\u{B7}".unicodeScalars)
  private static let numeric = Scalars("0123456789.,:/~+-".unicodeScalars)
}

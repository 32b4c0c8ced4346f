/// What shares one cell, or the two cells of a wide character: a scalar and the marks on it.
///
/// Smaller than a `Character`, which may hold any number of wide scalars (Hangul
/// consonants, for one) and so be wider than a screen.
struct Glyph: Sendable {
  /// The first scalar, which decides how wide the glyph is and where a line may break.
  var base: Unicode.Scalar
  /// Whether marks come after it.
  var hasMarks = false
  /// Its width, in cells.
  var width: Int
  /// How many bytes of UTF-8 stand before it in its text.
  var start: Int

  /// Whether a line break swallows the glyph; a no-break space is no blank.
  var isBlank: Bool { !hasMarks && base.isBlank }
}

extension Unicode.Scalar {
  /// Whether a line break swallows the scalar if no mark stands on it.
  var isBlank: Bool {
    switch value {
    case 0x20, 0x3000, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x1680: true
    default: false
    }
  }
}

extension TextMetrics {
  /// Calls `body` with each glyph of `text`, which is harmless and begins after `start` bytes.
  func forEachGlyph(of text: String, from start: Int = 0, _ body: (Glyph) -> Void) {
    var pending: Glyph?
    var offset = start
    for scalar in text.unicodeScalars {
      if pending != nil, scalar.isCombining {
        pending?.hasMarks = true
        pending?.width += width(of: scalar)
      } else {
        if let pending { body(pending) }
        pending = Glyph(base: scalar, width: width(of: scalar), start: offset)
      }
      offset += UTF8.width(scalar)
    }
    if let pending { body(pending) }
  }
}

extension String {
  /// The text between two positions, which are counted in bytes of UTF-8 and lie between characters.
  func text(inBytes range: Range<Int>) -> String {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(self[start..<utf8.index(start, offsetBy: range.count)])
  }
}

/// What shares one cell, or the two cells of a wide character: a scalar and the marks on it.
///
/// Smaller than a `Character`, which may hold any number of wide scalars (Hangul
/// consonants, for one) and so be wider than a screen.
struct Glyph: Sendable {
  /// The first scalar, which decides how wide the glyph is and where a line may break.
  var base: Unicode.Scalar
  /// The marks after it.
  var marks: [Unicode.Scalar] = []
  /// Its width, in cells.
  var width: Int

  /// Whether a line break swallows the glyph; a no-break space is no blank.
  var isBlank: Bool {
    guard marks.isEmpty else { return false }
    switch base.value {
    case 0x20, 0x3000, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x1680: return true
    default: return false
    }
  }
}

extension TextMetrics {
  /// The glyphs of `text`, which is harmless.
  func glyphs(of text: String) -> [Glyph] {
    var glyphs: [Glyph] = []
    for scalar in text.unicodeScalars {
      if scalar.isCombining, let last = glyphs.indices.last {
        glyphs[last].marks.append(scalar)
        glyphs[last].width += width(of: scalar)
      } else {
        glyphs.append(Glyph(base: scalar, width: width(of: scalar)))
      }
    }
    return glyphs
  }
}

extension String {
  /// The text of some glyphs; made of bytes at once, since a scalar at a time takes ten times as long.
  init(_ glyphs: ArraySlice<Glyph>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(glyphs.count * 3)
    for glyph in glyphs {
      bytes += UTF8.encode(glyph.base) ?? .init()
      for mark in glyph.marks { bytes += UTF8.encode(mark) ?? .init() }
    }
    self.init(decoding: bytes, as: UTF8.self)
  }
}

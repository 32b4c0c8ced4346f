extension String {
  /// How many cells the text covers if all of it is plain; `nil` if it is not.
  ///
  /// Most texts are plain: they are harmless, and have no marks that share a cell. Their bytes show that, whereas
  /// Unicode's tables would have to be asked twice for each character.
  func plainWidth(ambiguous: Int) -> Int? {
    utf8.withContiguousStorageIfAvailable { Self.plainWidth(of: $0, ambiguous: ambiguous) } ?? nil
  }

  private static func plainWidth(of bytes: UnsafeBufferPointer<UInt8>, ambiguous: Int) -> Int? {
    var width = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      var value = UInt32(byte)
      var count = 1
      // A string's bytes are whole characters; those of two and of four bytes are never plain.
      if byte & 0xF0 == 0xE0 {
        value = (value & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
        count = 3
      } else if byte > 0x7F {
        return nil
      }
      guard let cells = Unicode.Scalar.plainWidth(of: value, ambiguous: ambiguous) else { return nil }
      width += cells
      index += count
    }
    return width
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is certainly harmless and has a cell of its own, without looking into Unicode's tables.
  var isPlain: Bool { Self.plainWidth(of: value, ambiguous: 1) != nil }

  /// How many cells a plain code point covers; `nil` for all others.
  ///
  /// Plain are printable ASCII, hanzi of the common block, and the marks and full-width characters set with them.
  static func plainWidth(of value: UInt32, ambiguous: Int) -> Int? {
    switch value {
    case 0x20...0x7E: 1
    case 0x4E00...0x9FFF, 0x3000...0x3029, 0xFF01...0xFF5E: 2
    case 0x2010...0x2027: EastAsianWidth.isAmbiguous(value) ? ambiguous : 1
    default: nil
    }
  }
}

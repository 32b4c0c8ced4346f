extension String {
  /// The text with ordinary letters, digits, signs and blanks instead of the full-width ones that Chinese input methods
  /// write.
  public var narrowed: String {
    var narrowed = String.UnicodeScalarView()
    for scalar in unicodeScalars { narrowed.append(scalar.narrowed) }
    return String(narrowed)
  }
}

extension Character {
  /// Whether only an input method types the character: a hanzi, a Chinese mark, a full-width letter. No key of a Latin
  /// keyboard types it.
  public var isFromInputMethod: Bool {
    unicodeScalars.contains { $0.value >= 0x2000 || $0 == "\u{B7}" }
  }
}

extension Unicode.Scalar {
  /// The ordinary sign of a full-width scalar; any other scalar as it is.
  var narrowed: Unicode.Scalar {
    switch value {
    case 0x3000: " "
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    default: self
    }
  }
}

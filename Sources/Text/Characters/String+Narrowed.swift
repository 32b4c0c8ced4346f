extension String {
  /// The text with full-width letters, digits, signs and blanks, as Chinese input methods write them, made ordinary ones.
  public var narrowed: String {
    var narrowed = String.UnicodeScalarView()
    for scalar in unicodeScalars { narrowed.append(scalar.narrowed) }
    return String(narrowed)
  }
}

extension Character {
  /// Whether only an input method types the character, or one of a wide form: a hanzi, a mark of Chinese, a full-width
  /// letter. No key of a keyboard in Latin letters does.
  public var isFromInputMethod: Bool {
    unicodeScalars.contains { $0.value >= 0x2000 || $0 == "\u{B7}" }
  }
}

extension Unicode.Scalar {
  /// The ordinary sign of a full-width one; any other scalar as it is.
  var narrowed: Unicode.Scalar {
    switch value {
    case 0x3000: " "
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    default: self
    }
  }
}

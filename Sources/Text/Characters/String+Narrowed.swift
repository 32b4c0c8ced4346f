extension String {
  /// The text with full-width signs, as Chinese input methods write them, made ordinary ones.
  public var narrowed: String {
    var narrowed = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x3000: narrowed.append(" ")
      case 0xFF01...0xFF5E: narrowed.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      default: narrowed.append(scalar)
      }
    }
    return String(narrowed)
  }
}

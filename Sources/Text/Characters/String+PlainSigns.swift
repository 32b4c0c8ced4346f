extension String {
  /// The text as it was meant by somebody who typed or pasted a number, whatever their programs have made of its signs.
  ///
  /// Full-width signs are ordinary ones, every dash is `-`, a blank of any width is a space, and characters that nobody
  /// sees are gone: soft hyphens, zero-width and bidirectional characters, byte order marks, variation selectors, fillers.
  public var plainSigns: String {
    var plain = String.UnicodeScalarView()
    for scalar in unicodeScalars { scalar.plainSign.map { plain.append($0) } }
    return String(plain)
  }

  /// The text with the digits that were meant by letters that look like them: 0 for O, and 1 for I and l.
  ///
  /// It is the text itself if it has any other letter or no digit at all, since then the letters may be meant.
  public var lookalikeDigits: String {
    let digits = map { Self.digitsByLookalike[$0] ?? $0 }
    let isNumber = !digits.contains(where: \.isLetter) && contains { $0.isASCII && $0.isNumber }
    return isNumber ? String(digits) : self
  }

  private static let digitsByLookalike: [Character: Character] = ["O": "0", "o": "0", "I": "1", "l": "1"]
}

extension Unicode.Scalar {
  /// Signs that look like a dash and are none in Unicode: a list's hyphen, a drawn line, a heavy minus.
  private static let lookalikeDashes: Set<Unicode.Scalar> = ["\u{2043}", "\u{2500}", "\u{2796}"]

  /// The sign that is meant; `nil` if nobody sees the scalar.
  fileprivate var plainSign: Unicode.Scalar? {
    if isASCII { return self }
    if properties.isDash || Self.lookalikeDashes.contains(self) { return "-" }
    if properties.isDefaultIgnorableCodePoint { return nil }
    switch properties.generalCategory {
    case .format: return nil
    case .spaceSeparator: return " "
    default: return narrowed
    }
  }
}

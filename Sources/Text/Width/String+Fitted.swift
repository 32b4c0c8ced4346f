extension String {
  /// The most scalars of one character that a fitted text keeps: more than any writing system puts into one.
  public static let scalarsPerCharacter = 8

  /// The beginning of this text that so many characters hold, harmless as it has to be for a screen.
  ///
  /// Characters are what people count, but no measure of a text: consonants of Hangul or of Devanagari join into a single
  /// one however many there are. So a character keeps its first scalars only, and the result has at most
  /// `scalarsPerCharacter` times as many scalars, of four bytes at most, as it may have characters. A fitted text comes
  /// back unchanged. Each scalar is looked at once, and none behind the last character that is kept.
  public func harmless(upTo characters: Int) -> String {
    var cleaner = TextCleaner()
    var fitted = UnicodeScalarView()
    var last = ""
    var room = characters
    for scalar in unicodeScalars {
      guard let scalar = cleaner.clean(scalar) else { continue }
      if last.isContinued(by: scalar) {
        guard last.unicodeScalars.count < Self.scalarsPerCharacter else { continue }
        last.unicodeScalars.append(scalar)
      } else {
        guard room > 0 else { break }
        room -= 1
        last = String(scalar)
      }
      fitted.append(scalar)
    }
    return String(fitted)
  }

  /// Whether this one character and the scalar behind it are one character still.
  private func isContinued(by scalar: Unicode.Scalar) -> Bool {
    guard !isEmpty, !scalar.isPlain || unicodeScalars.first?.isPlain == false else { return false }
    return (self + String(scalar)).count == 1
  }
}

extension String {
  /// The most scalars of one character in a fitted text: more than any writing system puts into one.
  public static let scalarsPerCharacter = 8

  /// The harmless text of the first `characters` characters.
  ///
  /// People count characters, but a character may have any number of scalars: consonants of Hangul or of Devanagari
  /// join into a single character however many there are. So a character is cut after its first scalars, and the result
  /// has at most `scalarsPerCharacter` scalars for each character, of at most four bytes each. A fitted text stays as
  /// it is. Each scalar is looked at once, and none behind the last character of the result.
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

  /// Whether this character and the scalar after it are one character.
  private func isContinued(by scalar: Unicode.Scalar) -> Bool {
    guard !isEmpty, !scalar.isPlain || unicodeScalars.first?.isPlain == false else { return false }
    return (self + String(scalar)).count == 1
  }
}

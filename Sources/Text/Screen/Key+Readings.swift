extension Key {
  /// The keys that this one may be meant for, in the order in which a table of keys is asked: the key itself; the
  /// ordinary sign, if an input method has made it Chinese; the small letter, if it is a capital.
  ///
  /// People who type Chinese do not see whether the input method is on until something comes out wrong, and the screen
  /// does not show Caps Lock either.
  public var readings: [Key] {
    guard case .character(let typed) = self else { return [self] }
    let ordinary = Self.ordinary[typed] ?? Character(String(typed).narrowed)
    var readings = [self]
    for character in [ordinary] + (ordinary.isASCII ? [Character(ordinary.lowercased())] : []) {
      let key = Key.character(character)
      if !readings.contains(key) { readings.append(key) }
    }
    return readings
  }

  /// Marks of Chinese that an input method writes for the key of another sign.
  private static let ordinary: [Character: Character] = ["\u{3001}": "/", "\u{300A}": "<", "\u{300B}": ">"]
}

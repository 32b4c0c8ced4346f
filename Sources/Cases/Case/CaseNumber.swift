import Text

/// The random number of a kept case. It always has a letter, which distinguishes it from a hand-off code.
///
/// Its 24 signs can be read aloud and copied without mistakes. Of signs that look alike only one is used (8 for B, 5
/// for S, 2 for Z, 6 for G, U for V); 0, 1, D, I, L, O and Q are not used at all. 15 signs hold 68 random bits.
public struct CaseNumber: Sendable, Hashable {
  /// The signs, in order.
  public static let alphabet: [Character] = Array("23456789ACEFHJKMNPRTUWXY")
  /// The number of signs.
  public static let length = 15
  /// The number of signs in a group.
  public static let groupLength = 5

  /// The signs without blanks, in upper case.
  public let signs: String

  /// Reads a number as it was typed: in either case, with full-width signs, blanks and hyphens, and with signs that
  /// look alike; `nil` if it cannot be a number.
  public init?(_ typed: String) {
    let signs = typed.plainSigns.uppercased().filter { !$0.isWhitespace && $0 != "-" }.map(Self.meant)
    guard signs.count == Self.length, signs.allSatisfy(Self.alphabet.contains), signs.contains(where: \.isLetter)
    else { return nil }
    self.signs = String(signs)
  }

  private init(signs: String) {
    self.signs = signs
  }

  /// The sign that was meant by a sign that looks like it.
  private static func meant(_ typed: Character) -> Character {
    switch typed {
    case "B": "8"
    case "G": "6"
    case "S": "5"
    case "V": "U"
    case "Z": "2"
    default: typed
    }
  }

  /// Makes a new number.
  public static func random(using generator: inout some RandomNumberGenerator) -> CaseNumber {
    while true {
      let signs = (0..<length).compactMap { _ in alphabet.randomElement(using: &generator) }
      if signs.contains(where: \.isLetter) { return CaseNumber(signs: String(signs)) }
    }
  }
}

extension CaseNumber: CustomStringConvertible {
  /// The number as the screen shows it, with hyphens between the groups: `K7MNP-3RTUW-9XYAC`.
  public var description: String {
    let signs = Array(signs)
    return stride(from: 0, to: signs.count, by: Self.groupLength)
      .map { String(signs[$0..<min($0 + Self.groupLength, signs.count)]) }.joined(separator: "-")
  }
}

/// How much of a text that somebody typed is taken and kept.
///
/// People count characters, but a character has no bound of its own: consonants of Hangul or of Devanagari join into a
/// single one however many there are. So a character is kept with its first scalars only, which bounds the whole text in
/// scalars and in bytes.
public struct TextLimit: Sendable, Hashable {
  /// The most scalars of one character that are kept: more than any writing system puts into one.
  public static let scalarsPerCharacter = 8

  /// The most characters.
  public let characters: Int
  /// The most scalars.
  public var scalars: Int { characters * Self.scalarsPerCharacter }
  /// The most bytes in UTF-8.
  public var bytes: Int { scalars * 4 }

  /// Makes a limit of so many characters.
  public init(characters: Int) {
    self.characters = max(0, characters)
  }

  /// The beginning of a text that the limit allows.
  public func prefix(of text: String) -> String {
    guard text.unicodeScalars.count > min(characters, Self.scalarsPerCharacter) else { return text }
    var prefix = String.UnicodeScalarView()
    for character in text.prefix(characters) {
      prefix.append(contentsOf: character.unicodeScalars.prefix(Self.scalarsPerCharacter))
    }
    return String(prefix)
  }
}

extension TextLimit {
  /// A note on a place.
  public static let note = TextLimit(characters: 500)
  /// A merchant's name.
  public static let merchant = TextLimit(characters: 60)
  /// A merchant's number at Alipay, with what is typed between its digits.
  public static let partnerID = TextLimit(characters: 40)
  /// A merchant's site.
  public static let site = TextLimit(characters: 200)
  /// A telephone number.
  public static let telephone = TextLimit(characters: 40)
  /// The number of a ticket.
  public static let ticket = TextLimit(characters: 60)
  /// Why a case is parked.
  public static let parkingReason = TextLimit(characters: 200)
  /// A case number or a hand-off code, with what is typed between its signs.
  public static let reference = TextLimit(characters: 100)
  /// Words to find.
  public static let words = TextLimit(characters: 200)
  /// An address that is pasted.
  public static let address = TextLimit(characters: 8_192)
  /// A line of the plain dialogue; what it says is kept within the other limits.
  public static let line = TextLimit(characters: 65_536)
  /// A file's path.
  public static let path = TextLimit(characters: 1_024)
  /// What was typed, where it is said that it means nothing.
  public static let quoted = TextLimit(characters: 60)
}

extension Case {
  /// The case with no text longer than may be typed.
  ///
  /// A store may hold longer ones, which an older version of the program took or somebody else wrote.
  public var withinLimits: Case {
    var limited = self
    limited.notes = notes.mapValues(TextLimit.note.prefix)
    limited.details = details.withinLimits
    limited.parkedBecause = parkedBecause.map(TextLimit.parkingReason.prefix)
    return limited
  }
}

extension CaseDetails {
  /// The details with no text longer than may be typed.
  public var withinLimits: CaseDetails {
    CaseDetails(
      merchant: TextLimit.merchant.prefix(of: merchant), partnerID: partnerID, site: TextLimit.site.prefix(of: site),
      telephone: TextLimit.telephone.prefix(of: telephone), ticket: TextLimit.ticket.prefix(of: ticket))
  }
}

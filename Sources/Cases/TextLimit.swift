public import Guides

/// How much of a typed text is taken.
///
/// People count characters, but a character may have any number of scalars: consonants of Hangul or of Devanagari join
/// into a single character however many there are. So a character is cut after its first scalars, which limits the text
/// in scalars and in bytes too.
public struct TextLimit: Sendable, Hashable {
  /// The most scalars of one character: more than any writing system puts into one.
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

  /// The beginning of a text that is within the limit.
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
  /// A field of the case form that may take the most.
  public static let field = TextLimit(characters: FieldRule.mostCharacters)
  /// Why a case is parked.
  public static let parkingReason = TextLimit(characters: 200)
  /// A case number or a hand-off code, with the signs that people type between its groups.
  public static let reference = TextLimit(characters: 100)
  /// Words to search for.
  public static let words = TextLimit(characters: 200)
  /// An address that is pasted.
  public static let address = TextLimit(characters: 8_192)
  /// A line of the dialogue by lines. What the line is used for has a limit of its own.
  public static let line = TextLimit(characters: 65_536)
  /// A file's path.
  public static let path = TextLimit(characters: 1_024)
  /// What was typed, in a message that it means nothing.
  public static let quoted = TextLimit(characters: 60)
}

extension Case {
  /// The case with every text cut to its limit, which for its details is that of the form's fields.
  ///
  /// A store may hold longer texts, which an older version of the program took or somebody else has written.
  public func withinLimits(of form: CaseForm) -> Case {
    var limited = self
    limited.notes = notes.mapValues(TextLimit.note.prefix)
    limited.details = details.withinLimits(of: form)
    limited.parkedBecause = parkedBecause.map(TextLimit.parkingReason.prefix)
    return limited
  }
}

extension CaseDetails {
  /// The details with every text cut to its limit. A field that the form does not have may take the most.
  public func withinLimits(of form: CaseForm) -> CaseDetails {
    var limited = CaseDetails()
    for (field, text) in texts { limited[field] = (form[field]?.rule.textLimit ?? .field).prefix(of: text) }
    return limited
  }
}

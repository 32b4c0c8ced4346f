/// What a field of the case form takes, who may see it, and what finds a case by it. Its words are a `FieldText`.
public struct FieldRule: Sendable, Hashable {
  /// The most characters that any field may take.
  public static let mostCharacters = 200
  /// The most characters of a field that names no limit.
  public static let usualLimit = 60

  /// What JSON and templates have of every case beside its fields.
  static let reserved: Set<FieldID> = ["number", "code"]

  /// The field's name: cases are kept by it, and JSON and templates show it.
  public var id: FieldID
  /// The most characters.
  public var limit: Int
  /// What the text must look like.
  public var check: FieldCheck
  /// Whether letters that look like digits are meant as digits: 0 for O, and 1 for I and l.
  public var hasLookalikes: Bool
  /// What anybody may see of the text; `nil` if it is not private.
  public var mask: FieldMask?
  /// Whether a case is found by the words of the text.
  public var isFoundByWords: Bool
  /// Whether a case is found by any digits in a row of the text.
  public var isFoundByDigits: Bool

  /// Makes a rule.
  public init(
    id: FieldID, limit: Int = FieldRule.usualLimit, check: FieldCheck = .anything, hasLookalikes: Bool = false,
    mask: FieldMask? = nil, isFoundByWords: Bool = false, isFoundByDigits: Bool = false
  ) {
    self.id = id
    self.limit = limit
    self.check = check
    self.hasLookalikes = hasLookalikes
    self.mask = mask
    self.isFoundByWords = isFoundByWords
    self.isFoundByDigits = isFoundByDigits
  }
}

/// What anybody may see of a private text: its first and last characters. The others are stars.
public struct FieldMask: Sendable, Hashable {
  /// How many characters are seen at the beginning.
  public var first: Int
  /// How many characters are seen at the end.
  public var last: Int

  /// Makes a mask.
  public init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }
}

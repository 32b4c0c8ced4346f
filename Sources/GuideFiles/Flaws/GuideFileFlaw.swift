public import Guides

/// A flaw in one of a guide's files, with the position at which its author finds it.
public struct GuideFileFlaw: Error, Sendable, Hashable {
  /// What a value in a file should have been.
  public enum Shape: Sendable, Hashable {
    /// Keys with values.
    case mapping
    /// A list of values.
    case list
    /// Some words.
    case text
    /// A whole number, zero or more.
    case number
    /// A paragraph by the name of its article, which is one of these, and its number.
    case paragraph(of: [String])
    /// `true` or `false`.
    case flag
    /// Two numbers of working days, the first not after the second, neither beyond `mostDays`; a number of days; or `asked`.
    case days
    /// A whole number within these bounds.
    case numberBetween(ClosedRange<Int>)
    /// A number, which may have a decimal point.
    case decimal
    /// A day, such as `2026-11-22`, or `today`.
    case day
    /// A pattern; see `TextPattern`.
    case pattern
    /// A pattern with a part that may have a name; see `CapturingPattern`.
    case capturingPattern
  }

  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// The file is not there.
    case missing
    /// The file lies where guides of before had it.
    case oldPlace(now: String)
    /// The file has words, and its name is no language's.
    case notALanguage
    /// The file is there and cannot be read.
    case unreadable
    /// The file holds more bytes than this.
    case tooLarge(limit: Int)
    /// The file is not UTF-8.
    case notUTF8
    /// The file holds nothing.
    case empty
    /// The file is not YAML; the reason in libyaml's English.
    case syntax(String)
    /// A full-width sign stands where YAML has a sign of its own.
    case wideSign(Unicode.Scalar, instead: String)
    /// A text has a colon and a blank in it, and no quotation marks around it.
    case unquotedColon
    /// A key and its value have a colon between them, and no blank behind it.
    case colonWithoutBlank
    /// A quotation mark has no partner; the position is its own.
    case unclosedQuote
    /// A Tab stands in the indentation of a line.
    case tab
    /// A blank of another width stands in the indentation of a line.
    case strangeBlank(Unicode.Scalar)
    /// The file has a character that nobody sees, or that looks like another one.
    case strangeCharacter(Unicode.Scalar)
    /// There are more `*aliases` than this; each may double what stands before it.
    case tooManyAliases(limit: Int)
    /// The `*aliases` stand for more values than this.
    case tooManyAliasedValues(limit: Int)
    /// More lists and mappings than this lie in one another.
    case tooDeep(limit: Int)
    /// There are more `%TAG` lines than this.
    case tooManyDirectives(limit: Int)
    /// A mapping has these keys twice; the position is that of the first one.
    case duplicateKeys([String])
    /// A mapping has a key that means nothing there.
    case unknownKey(String, known: [String])
    /// A mapping has a key of before; what is written at the file's outermost level now.
    case movedKey(String, now: String)
    /// A mapping lacks a key.
    case missingKey(String)
    /// A mapping needs exactly one of these keys.
    case exactlyOneKey([String])
    /// A value should be a mapping with some of these keys.
    case expectedKeys([String])
    /// A row of a table has so many cells, and the table's head another number.
    case cellCount(Int, wanted: Int)
    /// A value has another shape than this.
    case expected(Shape)
    /// A value is none of these words.
    case expectedOne(of: [String])
    /// A guide's `id` is not the name of its folder.
    case idIsNotFolder(name: String)
    /// The article does not say the address of its page.
    case addressMissing
    /// A line of the article has no number.
    case paragraphNumberMissing
    /// The article has two paragraphs of this number.
    case duplicateParagraph(Int)
    /// The files are sound one by one, and make no guide.
    case flaw(GuideFlaw.Kind)
  }

  /// More working days than a year has are a slip of the pen.
  public static let mostDays = 366

  /// The file's name, without its folder.
  public var file: String
  /// Where in the file.
  public var position: FilePosition
  /// What is wrong.
  public var kind: Kind

  /// The line, from 1.
  public var line: Int { position.line }
  /// The column, from 1.
  public var column: Int { position.column }

  /// Makes a flaw.
  public init(_ kind: Kind, file: String, position: FilePosition = FilePosition()) {
    self.kind = kind
    self.file = file
    self.position = position
  }
}

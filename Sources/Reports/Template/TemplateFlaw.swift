/// What is wrong with a template, and where.
public struct TemplateFlaw: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// Nothing goes by this name there; `known` does.
    case unknownName(String, known: [String])
    /// A tag begins and does not end.
    case tagNotClosed
    /// A section begins and does not end.
    case sectionNotClosed(String)
    /// A section ends that is not the innermost one; `expected` is, where there is one.
    case wrongEnd(String, expected: String?)
    /// A kind of tag that reaches out of the template or changes how it is read: partials, other delimiters.
    case unsupportedTag(String)
    /// A list that belongs to the whole summary stands inside of another list, where it would come again and again.
    case listInList(String)
    /// Something with parts is to be written where only one of its parts can be.
    case notAValue(String, parts: [String])
    /// A list is to be written without a section that repeats for each item.
    case listAsValue(String)
    /// More sections than this lie in one another.
    case tooDeep(limit: Int)
  }

  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int
  /// What is wrong there.
  public let kind: Kind

  /// Makes a flaw.
  public init(line: Int, column: Int, kind: Kind) {
    self.line = line
    self.column = column
    self.kind = kind
  }
}

/// What is wrong with a template, and where.
public struct TemplateFlaw: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// The name does not exist there; `known` are the names that do.
    case unknownName(String, known: [String])
    /// A tag begins and does not end.
    case tagNotClosed
    /// A section begins and does not end.
    case sectionNotClosed(String)
    /// A section ends that is not the innermost one; `expected` is the innermost one, if there is one.
    case wrongEnd(String, expected: String?)
    /// A tag that leads out of the template or changes how it is read: partials, other delimiters.
    case unsupportedTag(String)
    /// A list of the whole summary is inside another list, where it would be repeated again and again.
    case listInList(String)
    /// A value with parts is to be written; only its parts can be.
    case notAValue(String, parts: [String])
    /// A list is to be written without a section that repeats for its items.
    case listAsValue(String)
    /// Sections are nested more deeply than this.
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

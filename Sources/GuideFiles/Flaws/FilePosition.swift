/// A position in a text file.
public struct FilePosition: Sendable, Hashable, Comparable {
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, counted in Unicode scalars as YAML counts it.
  public var column: Int

  /// Makes a position; without arguments, the beginning of a file.
  public init(line: Int = 1, column: Int = 1) {
    self.line = line
    self.column = column
  }

  /// Reading order.
  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

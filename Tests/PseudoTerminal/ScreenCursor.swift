/// The cursor of a terminal.
public struct ScreenCursor: Sendable, Equatable {
  /// Cells from the left edge.
  public var column: Int
  /// Rows from the top.
  public var row: Int
  /// Whether it can be seen.
  public var isVisible: Bool

  /// Makes a cursor.
  public init(column: Int, row: Int, isVisible: Bool) {
    self.column = column
    self.row = row
    self.isVisible = isVisible
  }
}

/// A cell of a screen, counted from the top left corner, which is (0, 0).
public struct CellPosition: Sendable, Hashable {
  /// Cells from the left edge.
  public var column: Int
  /// Rows from the top.
  public var row: Int

  /// Makes the position of a cell.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// The size of a terminal, in cells.
public struct ScreenSize: Sendable, Hashable {
  /// Cells in a row.
  public var columns: Int
  /// Rows on the screen.
  public var rows: Int

  /// Makes a size of `columns` × `rows` cells.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

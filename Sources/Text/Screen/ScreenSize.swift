/// The size of a terminal, in cells.
public struct ScreenSize: Sendable, Hashable {
  /// The most columns that are used of a window.
  public static let mostColumns = 500
  /// The most rows that are used of a window.
  public static let mostRows = 300

  /// Cells in a row.
  public var columns: Int
  /// Rows on the screen.
  public var rows: Int

  /// Makes a size of `columns` × `rows` cells.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// The part that is used of a window; `nil` if the terminal does not know its size.
  ///
  /// A program at the other end of a line may claim 65,535 × 65,535 cells, which cost it nothing and cost memory here:
  /// ncurses stores each cell twice, in 28 bytes.
  public init?(claimedColumns columns: Int, rows: Int) {
    guard columns > 0, rows > 0 else { return nil }
    self.columns = min(columns, Self.mostColumns)
    self.rows = min(rows, Self.mostRows)
  }
}

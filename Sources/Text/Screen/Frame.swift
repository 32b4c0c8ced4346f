/// A whole screen as a value: every row, and the cursor's cell.
///
/// There may be fewer rows than the screen has, and rows may be shorter than the screen: the rest is blank. All text in
/// a frame is harmless (see `harmless`), and no row reaches the last column.
public struct Frame: Sendable, Hashable {
  /// The rows from the top, each a list of spans from the left.
  public var rows: [[Span]]
  /// The cell of the cursor: at the selection, so that screen readers and input methods follow it. `nil` hides the
  /// cursor.
  public var cursor: CellPosition?

  /// Makes a frame of `rows`.
  public init(rows: [[Span]], cursor: CellPosition? = nil) {
    self.rows = rows
    self.cursor = cursor
  }

  /// The frame as a person sees it: one line a row, without trailing blanks.
  public var text: String {
    rows.map { row in
      var line = row.text
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}

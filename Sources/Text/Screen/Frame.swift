/// A whole screen as a value: every row, and where the cursor stands.
///
/// Rows may be fewer than the screen has, and shorter than it is wide: what is
/// missing is blank. All text in a frame is harmless (see `harmless`), and no
/// row reaches the last column.
public struct Frame: Sendable, Hashable {
  /// The rows from the top, each a list of spans from the left.
  public var rows: [[Span]]
  /// Where the cursor stands: on the selection, so that a screen reader and an
  /// input method follow it. `nil` hides it.
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

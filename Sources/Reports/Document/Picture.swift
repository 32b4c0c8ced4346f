/// A drawing of boxes, lines, words and squares, before it becomes SVG.
///
/// A unit is a CSS pixel at full size. On a page with less room the whole drawing is smaller.
struct Picture: Sendable, Hashable {
  /// A position in the drawing, from its upper left corner.
  struct Point: Sendable, Hashable {
    var x: Int
    var y: Int
  }

  /// The meaning of a part. The style sheet gives it its colours by day, in the dark and on paper.
  enum Look: String, Sendable, Hashable {
    case plain, strong, soft, finding, mark
  }

  /// Dark squares side by side.
  struct Run: Sendable, Hashable {
    let origin: Point
    let count: Int
  }

  /// A part of the drawing. Later parts cover earlier ones.
  enum Shape: Sendable, Hashable {
    case box(origin: Point, width: Int, height: Int, corner: Int, Look)
    /// A line through points, with a head at the last point if it is an arrow.
    case line([Point], isArrow: Bool, Look)
    /// One line of words; the point is the start of their base line.
    case words(String, at: Point, Look)
    /// Dark squares; every side is one unit.
    case squares([Run])
  }

  /// What the drawing shows, for readers who cannot see it.
  let title: String
  let width: Int
  let height: Int
  let shapes: [Shape]
}

/// A drawing of boxes, lines, words and squares, before it is SVG.
///
/// It is measured in units of a CSS pixel at full size; a page that has less room shows the whole drawing smaller.
struct Picture: Sendable, Hashable {
  /// A position in the drawing, from its upper left corner.
  struct Point: Sendable, Hashable {
    var x: Int
    var y: Int
  }

  /// What something stands for; the style sheet gives it its colours by day, in the dark and on paper.
  enum Look: String, Sendable, Hashable {
    case plain, strong, soft, finding, mark
  }

  /// Dark squares side by side.
  struct Run: Sendable, Hashable {
    let origin: Point
    let count: Int
  }

  /// A part of the drawing; later ones cover earlier ones.
  enum Shape: Sendable, Hashable {
    case box(origin: Point, width: Int, height: Int, corner: Int, Look)
    /// A line through points, with a head at the last where it is an arrow.
    case line([Point], isArrow: Bool, Look)
    /// One line of words; the point is where their base line begins.
    case words(String, at: Point, Look)
    /// Dark squares; every side is one unit.
    case squares([Run])
  }

  /// What it shows, for who cannot see it.
  let title: String
  let width: Int
  let height: Int
  let shapes: [Shape]
}

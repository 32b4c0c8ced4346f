/// Paper that a flow is drawn on.
struct FlowCanvas {
  static let lineHeight = 20
  private static let baseLine = 15
  private static let padding = 6

  /// What is drawn so far.
  private(set) var shapes: [Picture.Shape] = []

  /// How high a box around words is.
  static func height(ofBoxAround text: String, width: Int) -> Int {
    PictureWords.lines(of: text, width: width - 2 * padding).count * lineHeight + 2 * padding
  }

  /// Lines of words below each other; the point is the upper left corner.
  mutating func write(_ lines: [String], at corner: Picture.Point, _ look: Picture.Look) {
    for (index, line) in lines.enumerated() where !line.isEmpty {
      let point = Picture.Point(x: corner.x, y: corner.y + index * Self.lineHeight + Self.baseLine)
      shapes.append(.words(line, at: point, look))
    }
  }

  /// A box around words.
  mutating func box(around text: String, at corner: Picture.Point, width: Int, rounding: Int, _ look: Picture.Look) {
    let height = Self.height(ofBoxAround: text, width: width)
    shapes.append(.box(origin: corner, width: width, height: height, corner: rounding, look))
    let inner = Picture.Point(x: corner.x + Self.padding, y: corner.y + Self.padding)
    write(PictureWords.lines(of: text, width: width - 2 * Self.padding), at: inner, look)
  }

  /// A line through points, as pairs of x and y.
  mutating func line(_ points: [(Int, Int)], isArrow: Bool = false) {
    shapes.append(.line(points.map { Picture.Point(x: $0.0, y: $0.1) }, isArrow: isArrow, .plain))
  }

  mutating func add(_ shape: Picture.Shape) {
    shapes.append(shape)
  }

  /// Another drawing, so many units further down.
  mutating func add(_ other: FlowCanvas, down distance: Int) {
    shapes += other.shapes.map { $0.moved(down: distance) }
  }
}

extension Picture.Shape {
  fileprivate func moved(down distance: Int) -> Self {
    func moved(_ point: Picture.Point) -> Picture.Point { Picture.Point(x: point.x, y: point.y + distance) }
    return switch self {
    case .box(let origin, let width, let height, let corner, let look):
      .box(origin: moved(origin), width: width, height: height, corner: corner, look)
    case .line(let points, let isArrow, let look): .line(points.map(moved), isArrow: isArrow, look)
    case .words(let words, let point, let look): .words(words, at: moved(point), look)
    case .squares(let runs):
      .squares(runs.map { Picture.Run(origin: moved($0.origin), count: $0.count) })
    }
  }
}

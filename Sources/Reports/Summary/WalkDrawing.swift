import Cases
import Guides
import Wizard

/// The stations of one section of a walk, on a line from top to bottom.
///
/// An answered question is a dot on the line, an open one an empty dot at its end. A finding is a box. An answer that
/// follows from another one is beside the line, since nobody was asked for it.
struct WalkDrawing {
  /// The picture's width: three stand side by side on a screen, four on paper, and one on a telephone.
  private static let width = 216
  /// The positions of the line, of words, and of words beside the line.
  private static let (rail, indent, derivedIndent) = (8, 26, 38)
  private static let radius = 4
  private static let padding = 8
  private static let gap = 10

  private let title: String
  private var stations: [Picture.Shape] = []
  /// Where the line begins and ends.
  private var start: Int?
  private var end = 0
  /// Letters reach a little above their line.
  private var bottom = 2

  init(title: String) {
    self.title = title
    addLines(of: title, at: 0, .strong)
    bottom += Self.gap
  }

  /// Adds a stop of the walk below those before it.
  mutating func add(_ stop: Summary.Stop) {
    let isFinding = stop.place.isToRead && stop.place.kind != .page
    let y = bottom + (isFinding ? Self.padding : 0) + 9
    start = start ?? y
    end = y
    if isFinding { addFinding(stop, at: y) } else { addQuestion(stop, at: y) }
    bottom += Self.gap
  }

  /// The picture. If the walk goes on, the line leads out of it.
  func picture(goesOn: Bool) -> Picture {
    let height = bottom + Self.gap
    let (first, last) = (start ?? height, goesOn ? height : end)
    let line = [first, last].map { Picture.Point(x: Self.rail, y: $0) }
    let lines = first < last ? [Picture.Shape.line(line, isArrow: goesOn, .soft)] : []
    return Picture(title: title, width: Self.width, height: height, shapes: lines + stations)
  }

  private mutating func addQuestion(_ stop: Summary.Stop, at y: Int) {
    let indent = stop.place.isDerived ? Self.derivedIndent : Self.indent
    if stop.place.isDerived {
      let branch = [Self.rail, Self.indent - Self.radius].map { Picture.Point(x: $0, y: y) }
      stations += [.line(branch, isArrow: false, .soft), Self.dot(x: Self.indent, y: y, .plain)]
    } else if stop.place.kind == .page {
      stations.append(Self.dot(x: Self.rail, y: y, .plain))
    } else if stop.answer.isEmpty {
      stations.append(Self.dot(x: Self.rail, y: y, .strong))
      end = y - Self.radius
    } else {
      stations.append(Self.dot(x: Self.rail, y: y, .mark))
    }
    addLines(of: SummaryWords.name(of: stop), at: indent, .soft)
    addLines(of: SummaryWords.result(of: stop), at: indent, .plain)
  }

  private mutating func addFinding(_ stop: Summary.Stop, at y: Int) {
    let top = bottom
    let count = stations.count
    bottom += Self.padding
    addLines(of: SummaryWords.name(of: stop), at: Self.indent + Self.padding, within: Self.padding, .soft)
    addLines(of: SummaryWords.result(of: stop), at: Self.indent + Self.padding, within: Self.padding, .finding)
    bottom += Self.padding
    let box = Picture.Shape.box(
      origin: Picture.Point(x: Self.indent - 4, y: top), width: Self.width - Self.indent + 2, height: bottom - top,
      corner: 4, .finding)
    stations.insert(contentsOf: [box, Self.dot(x: Self.rail, y: y, .finding)], at: count)
  }

  private static func dot(x: Int, y: Int, _ look: Picture.Look) -> Picture.Shape {
    .box(
      origin: Picture.Point(x: x - radius, y: y - radius), width: 2 * radius, height: 2 * radius, corner: radius, look)
  }

  private mutating func addLines(of words: String, at x: Int, within margin: Int = 0, _ look: Picture.Look) {
    let height = look == .soft ? 18 : 20
    for line in PictureWords.lines(of: words, width: Self.width - x - margin) {
      stations.append(.words(line, at: Picture.Point(x: x, y: bottom + height - 5), look))
      bottom += height
    }
  }
}

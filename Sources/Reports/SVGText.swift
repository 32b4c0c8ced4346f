/// Sets a picture as SVG inside of a page; its words come out escaped.
struct SVGText {
  /// How long and how wide an arrow's head is.
  private static let head = (length: 7, halfWidth: 4)

  /// The element.
  static func render(_ picture: Picture) -> String {
    let size = "width=\"\(picture.width)\" height=\"\(picture.height)\""
    let start = "<svg class=\"picture\" viewBox=\"0 0 \(picture.width) \(picture.height)\" \(size) role=\"img\">"
    let title = "<title>\(HTMLText.escaped(picture.title))</title>"
    return ([start + title] + picture.shapes.map { element(of: $0) } + ["</svg>"]).joined(separator: "\n")
  }

  private static func element(of shape: Picture.Shape) -> String {
    switch shape {
    case .box(let origin, let width, let height, let corner, let look):
      let place = "x=\"\(origin.x)\" y=\"\(origin.y)\" width=\"\(width)\" height=\"\(height)\""
      return "<rect class=\"\(look.rawValue)\" \(place) rx=\"\(corner)\"/>"
    case .line(let points, let isArrow, let look):
      let line = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
      return "<polyline class=\"\(look.rawValue)\" points=\"\(line)\"/>" + (isArrow ? head(of: points, look) : "")
    case .words(let words, let point, let look):
      let place = "x=\"\(point.x)\" y=\"\(point.y)\""
      return "<text class=\"\(look.rawValue)\" \(place)>\(HTMLText.escaped(words))</text>"
    case .squares(let runs):
      let path = runs.map { "M\($0.origin.x) \($0.origin.y)h\($0.count)v1h-\($0.count)z" }.joined()
      return "<path class=\"squares\" d=\"\(path)\"/>"
    }
  }

  /// The head of an arrow whose last stretch is level or upright.
  private static func head(of points: [Picture.Point], _ look: Picture.Look) -> String {
    guard let tip = points.last, let before = points.dropLast().last else { return "" }
    let (along, across) = ((tip.x - before.x).signum(), (tip.y - before.y).signum())
    let back = Picture.Point(x: tip.x - along * head.length, y: tip.y - across * head.length)
    let corners = [
      tip, Picture.Point(x: back.x + across * head.halfWidth, y: back.y + along * head.halfWidth),
      Picture.Point(x: back.x - across * head.halfWidth, y: back.y - along * head.halfWidth),
    ]
    let points = corners.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    return "<polygon class=\"\(look.rawValue)\" points=\"\(points)\"/>"
  }
}

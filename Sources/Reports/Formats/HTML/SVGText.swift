/// Sets a picture as SVG inside of a page.
enum SVGText {
  /// How long and how wide an arrow's head is.
  private static let head = (length: 7, halfWidth: 4)

  /// The element.
  static func html(of picture: Picture) -> HTML {
    let (width, height) = (String(picture.width), String(picture.height))
    let title = HTML.element("title", .words(picture.title))
    return .element(
      "svg",
      ["class": "picture", "viewBox": "0 0 \(width) \(height)", "width": width, "height": height, "role": "img"],
      title + .newline + HTML(lines: picture.shapes.map { element(of: $0) }))
  }

  private static func element(of shape: Picture.Shape) -> HTML {
    switch shape {
    case .box(let origin, let width, let height, let corner, let look):
      return .element(
        "rect",
        [
          "class": look.rawValue, "x": String(origin.x), "y": String(origin.y), "width": String(width),
          "height": String(height), "rx": String(corner),
        ])
    case .line(let points, let isArrow, let look):
      let line = HTML.element("polyline", ["class": look.rawValue, "points": text(of: points)])
      return line + (isArrow ? head(of: points, look) : .nothing)
    case .words(let words, let point, let look):
      return .element(
        "text", ["class": look.rawValue, "x": String(point.x), "y": String(point.y)], .words(words))
    case .squares(let runs):
      let path = runs.map { "M\($0.origin.x) \($0.origin.y)h\($0.count)v1h-\($0.count)z" }.joined()
      return .element("path", ["class": "squares", "d": path])
    }
  }

  private static func text(of points: [Picture.Point]) -> String {
    points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
  }

  /// The head of an arrow whose last part is horizontal or vertical.
  private static func head(of points: [Picture.Point], _ look: Picture.Look) -> HTML {
    guard let tip = points.last, let before = points.dropLast().last else { return .nothing }
    let (along, across) = ((tip.x - before.x).signum(), (tip.y - before.y).signum())
    let back = Picture.Point(x: tip.x - along * head.length, y: tip.y - across * head.length)
    let corners = [
      tip, Picture.Point(x: back.x + across * head.halfWidth, y: back.y + along * head.halfWidth),
      Picture.Point(x: back.x - across * head.halfWidth, y: back.y - along * head.halfWidth),
    ]
    return .element("polygon", ["class": look.rawValue, "points": text(of: corners)])
  }
}

import Foundation
import FoundationXML
import Testing

/// A picture read back from a page.
struct DrawnPicture {
  /// What is drawn somewhere, from its left upper corner.
  struct Area: CustomTestStringConvertible {
    let text: String
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double

    var testDescription: String { "\(text) \(left),\(top)-\(right),\(bottom)" }

    func overlaps(_ other: Area) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    func holds(_ other: Area) -> Bool {
      left <= other.left && top <= other.top && other.right <= right && other.bottom <= bottom
    }
  }

  var title = ""
  var frame = Area(text: "", left: 0, top: 0, right: 0, bottom: 0)
  var words: [Area] = []
  var boxes: [Area] = []
  /// The stretches of lines.
  var lines: [Area] = []

  /// The pictures of a page.
  static func all(in page: String) throws -> [DrawnPicture] {
    let reader = PictureReader()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = reader
    if !parser.parse() { throw try #require(parser.parserError) }
    return reader.pictures
  }
}

/// Words are taken to be as wide as they are at least: a hanzi is as wide as it is high, a letter half of that.
private final class PictureReader: NSObject, XMLParserDelegate {
  private(set) var pictures: [DrawnPicture] = []
  private var attributes: [String: String] = [:]
  private var text: String?

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes values: [String: String]
  ) {
    attributes = values
    switch name {
    case "svg" where values["class"] == "picture":
      let frame = DrawnPicture.Area(text: "", left: 0, top: 0, right: number("width"), bottom: number("height"))
      pictures.append(DrawnPicture(frame: frame))
    case "rect" where !pictures.isEmpty:
      let (left, top) = (number("x"), number("y"))
      pictures[pictures.count - 1].boxes.append(
        DrawnPicture.Area(
          text: values["class"] ?? "", left: left, top: top, right: left + number("width"),
          bottom: top + number("height")))
    case "polyline" where !pictures.isEmpty: addLines(through: values["points"] ?? "")
    case "text", "title": text = ""
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    text? += string
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    guard let words = text, !pictures.isEmpty else { return }
    if name == "title" { pictures[pictures.count - 1].title = words }
    if name == "text" {
      let size: Double = attributes["class"] == "soft" ? 12 : 14
      let width = words.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2000 ? size / 2 : size) }
      let (left, base) = (number("x"), number("y"))
      pictures[pictures.count - 1].words.append(
        DrawnPicture.Area(text: words, left: left, top: base - size, right: left + width, bottom: base + size / 4))
    }
    text = nil
  }

  private func addLines(through points: String) {
    let corners = points.split(separator: " ").map { $0.split(separator: ",").compactMap { Double($0) } }
    for (start, end) in zip(corners, corners.dropFirst()) {
      pictures[pictures.count - 1].lines.append(
        DrawnPicture.Area(
          text: "line", left: min(start[0], end[0]), top: min(start[1], end[1]), right: max(start[0], end[0]) + 1,
          bottom: max(start[1], end[1]) + 1))
    }
  }

  private func number(_ name: String) -> Double {
    attributes[name].flatMap { Double($0) } ?? 0
  }
}

import Foundation
import Testing

/// A picture in shades of grey, as a portable graymap holds it.
struct GrayPicture: Sendable {
  let width: Int
  let height: Int
  private let shades: Data

  init(portableGraymap data: Data) throws {
    let header = try #require(
      String(decoding: data.prefix(64), as: UTF8.self).prefixMatch(of: #/P5\s+(\d+)\s+(\d+)\s+255\s/#))
    width = try #require(Int(header.output.1))
    height = try #require(Int(header.output.2))
    shades = Data(data.dropFirst(header.output.0.utf8.count))
    try #require(shades.count == width * height)
  }

  /// The shades of a rectangle, row by row, as far as it lies in the picture; 255 is white.
  func shades(columns: Range<Int>, rows: Range<Int>) -> [UInt8] {
    let columns = columns.clamped(to: 0..<width)
    return rows.clamped(to: 0..<height).flatMap { row in
      shades[row * width + columns.lowerBound..<row * width + columns.upperBound]
    }
  }

  /// Whether nothing is drawn in a rectangle.
  func isWhite(columns: Range<Int>, rows: Range<Int>) -> Bool {
    shades(columns: columns, rows: rows).allSatisfy { $0 == 255 }
  }
}

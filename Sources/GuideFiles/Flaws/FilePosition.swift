/// A position in a text file.
public struct FilePosition: Sendable, Hashable, Comparable {
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, counted in Unicode scalars as YAML counts it.
  public var column: Int

  /// Makes a position; without arguments, the beginning of a file.
  public init(line: Int = 1, column: Int = 1) {
    self.line = line
    self.column = column
  }

  /// Reading order.
  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension FilePosition {
  /// Where words stand in a text for the first time from a position on; `nil` if they do not, or on several lines.
  init?(of words: String, in text: String, from start: FilePosition) {
    let wanted = Array(words.utf8)
    guard let first = wanted.first else { return nil }
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    for (index, line) in lines.enumerated().dropFirst(start.line - 1) {
      let bytes = Array(line.utf8)
      guard bytes.count >= wanted.count else { continue }
      for offset in 0...(bytes.count - wanted.count) where bytes[offset] == first {
        guard bytes[offset..<(offset + wanted.count)].elementsEqual(wanted) else { continue }
        let column = String(decoding: bytes[..<offset], as: UTF8.self).unicodeScalars.count + 1
        let position = FilePosition(line: index + 1, column: column)
        guard position >= start else { continue }
        self = position
        return
      }
    }
    return nil
  }
}

/// A template taken apart: its tags in order, and the text before, between and behind them, which may be empty.
struct TemplatePieces: Sendable, Hashable {
  /// The tags, comments among them.
  private(set) var tags: [TemplateTag] = []
  /// The texts; one more than there are tags.
  private(set) var texts: [String] = []

  /// Takes a template apart byte by byte, so that a brace with a combining mark on it is still a brace.
  init(of template: String) throws(TemplateFlaw) {
    let bytes = Array(template.utf8)
    var (line, column) = (1, 1)
    var position = 0
    /// Passes the bytes up to one.
    func take(upTo end: Int) -> String {
      let text = String(decoding: bytes[position..<end], as: UTF8.self)
      for character in text { (line, column) = character.isNewline ? (line + 1, 1) : (line, column + 1) }
      position = end
      return text
    }
    while let start = Self.braces("{", count: 2, in: bytes[position...]) {
      texts.append(take(upTo: start))
      let tagPosition = (line: line, column: column)
      let width = bytes[start...].dropFirst(2).first == UInt8(ascii: "{") ? 3 : 2
      guard let end = Self.braces("}", count: width, in: bytes[(start + 2)...]) else {
        throw TemplateFlaw(line: line, column: column, kind: .tagNotClosed)
      }
      let tag = take(upTo: end + width)
      let inside = String(decoding: tag.utf8.dropFirst(width).dropLast(width), as: UTF8.self)
      tags.append(
        TemplateTag(inside: inside, isTriple: width == 3, line: tagPosition.line, column: tagPosition.column))
    }
    texts.append(take(upTo: bytes.count))
    takeAwayTagLines()
  }

  /// Where the same brace stands so many times in a row for the first time.
  private static func braces(_ brace: Unicode.Scalar, count: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    var found = 0
    for (index, byte) in zip(bytes.indices, bytes) {
      found = byte == UInt8(ascii: brace) ? found + 1 : 0
      if found == count { return index - count + 1 }
    }
    return nil
  }

  /// A line that holds nothing but a tag, which itself writes nothing, is no line of the document, as Mustache has it.
  private mutating func takeAwayTagLines() {
    let blankStarts = texts.indices.map { Self.lengthOfBlankStart(of: texts[$0], isLast: $0 == tags.count) }
    let blankEnds = texts.indices.map { Self.lengthOfBlankEnd(of: texts[$0], isFirst: $0 == 0) }
    for (index, tag) in tags.enumerated() where tag.role != .value {
      guard let before = blankEnds[index], let after = blankStarts[index + 1] else { continue }
      texts[index] = String(decoding: texts[index].utf8.dropLast(before), as: UTF8.self)
      texts[index + 1] = String(decoding: texts[index + 1].utf8.dropFirst(after), as: UTF8.self)
    }
  }

  /// How many bytes blanks and the line's end take up where a text starts with nothing else; the last one may have none
  /// at all.
  private static func lengthOfBlankStart(of text: String, isLast: Bool) -> Int? {
    let blanks = text.utf8.prefix { isBlank($0) || $0 == UInt8(ascii: "\r") }
    guard let next = text.utf8.dropFirst(blanks.count).first else { return isLast && blanks.isEmpty ? 0 : nil }
    return next == UInt8(ascii: "\n") ? blanks.count + 1 : nil
  }

  /// How many bytes blanks take up after the last line's end, where nothing else stands there.
  private static func lengthOfBlankEnd(of text: String, isFirst: Bool) -> Int? {
    let blanks = text.utf8.reversed().prefix { isBlank($0) }.count
    guard let previous = text.utf8.dropLast(blanks).last else { return isFirst ? blanks : nil }
    return previous == UInt8(ascii: "\n") ? blanks : nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}

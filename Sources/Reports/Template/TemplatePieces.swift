/// A template in pieces: its tags in order, and the texts before, between and after them, which may be empty.
struct TemplatePieces: Sendable, Hashable {
  /// The tags, comments among them.
  private(set) var tags: [TemplateTag] = []
  /// The texts; one more than there are tags.
  private(set) var texts: [String] = []

  /// Splits a template byte by byte, so that a brace with a combining mark is still a brace.
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

  /// The first position at which the brace occurs `count` times in a row.
  private static func braces(_ brace: Unicode.Scalar, count: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    var found = 0
    for (index, byte) in zip(bytes.indices, bytes) {
      found = byte == UInt8(ascii: brace) ? found + 1 : 0
      if found == count { return index - count + 1 }
    }
    return nil
  }

  /// Removes lines with nothing but a tag that writes nothing itself, as Mustache does.
  private mutating func takeAwayTagLines() {
    let blankStarts = texts.indices.map { Self.lengthOfBlankStart(of: texts[$0], isLast: $0 == tags.count) }
    let blankEnds = texts.indices.map { Self.lengthOfBlankEnd(of: texts[$0], isFirst: $0 == 0) }
    for (index, tag) in tags.enumerated() where tag.role != .value {
      guard let before = blankEnds[index], let after = blankStarts[index + 1] else { continue }
      texts[index] = String(decoding: texts[index].utf8.dropLast(before), as: UTF8.self)
      texts[index + 1] = String(decoding: texts[index + 1].utf8.dropFirst(after), as: UTF8.self)
    }
  }

  /// The bytes of blanks and line end at the start of a text, if it starts with nothing else. The last text may lack
  /// the line end.
  private static func lengthOfBlankStart(of text: String, isLast: Bool) -> Int? {
    let blanks = text.utf8.prefix { isBlank($0) || $0 == UInt8(ascii: "\r") }
    guard let next = text.utf8.dropFirst(blanks.count).first else { return isLast && blanks.isEmpty ? 0 : nil }
    return next == UInt8(ascii: "\n") ? blanks.count + 1 : nil
  }

  /// The bytes of blanks after the last line end of a text, if nothing else follows it.
  private static func lengthOfBlankEnd(of text: String, isFirst: Bool) -> Int? {
    let blanks = text.utf8.reversed().prefix { isBlank($0) }.count
    guard let previous = text.utf8.dropLast(blanks).last else { return isFirst ? blanks : nil }
    return previous == UInt8(ascii: "\n") ? blanks : nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}

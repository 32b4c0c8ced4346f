/// Changes to a text, each at a position of the text as it was.
struct TextEdits {
  let scalars: [Unicode.Scalar]
  private let lineStarts: [Int]
  private var edits: [(range: Range<Int>, text: String)] = []

  init(of text: String) {
    let scalars = Array(text.unicodeScalars)
    self.scalars = scalars
    lineStarts = [0] + scalars.indices.filter { scalars[$0] == "\n" }.map { $0 + 1 }
  }

  /// The text with all changes; of two that meet, only the first counts.
  var text: String {
    var text = String.UnicodeScalarView()
    var done = 0
    for (range, new) in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where range.lowerBound >= done {
      text.append(contentsOf: scalars[done..<range.lowerBound])
      text.append(contentsOf: new.unicodeScalars)
      done = range.upperBound
    }
    text.append(contentsOf: scalars[done...])
    return String(text)
  }

  mutating func replace(_ range: Range<Int>, by text: String) {
    edits.append((range, text))
  }

  /// Replaces a word at its position, with the quotation marks around it.
  mutating func replace(_ word: YAMLCursor, by text: String) {
    guard let old = word.word else { return }
    let start = offset(of: word.position)
    let quote = start < scalars.count && ["\"", "'"].contains(scalars[start]) ? 2 : 0
    replace(start..<min(scalars.count, start + old.unicodeScalars.count + quote), by: text)
  }

  func offset(of position: FilePosition) -> Int {
    guard lineStarts.indices.contains(position.line - 1) else { return scalars.count }
    return min(scalars.count, lineStarts[position.line - 1] + position.column - 1)
  }

  /// The lines of a key at the left edge, up to the comments of the next one.
  func block(at key: YAMLCursor) -> Range<Int> {
    let first = key.position.line - 1
    let next = lineStarts.indices.first { $0 > first && beginsKey($0) } ?? lineStarts.count
    var end = next
    while end > first + 1, isCommentOrBlank(end - 1) { end -= 1 }
    return lineStarts[first]..<(end < lineStarts.count ? lineStarts[end] : scalars.count)
  }

  /// A mapping from its first sign to its end: its closing brace, or the line after it that is indented less.
  func mapping(_ mapping: YAMLCursor) -> Range<Int> {
    let start = offset(of: mapping.position)
    guard start < scalars.count, scalars[start] == "{" else { return indented(from: start, mapping.position) }
    return start..<closingBrace(from: start)
  }

  /// A key with the mapping under it: whole lines if the key begins one, or else up to the next key.
  func entry(_ key: YAMLCursor, _ value: YAMLCursor) -> Range<Int> {
    let (start, end) = (offset(of: key.position), mapping(value).upperBound)
    guard isFirst(key) else { return start..<scalars[end...].prefix { $0 == " " || $0 == "," }.endIndex }
    let lineEnd = scalars[end...].firstIndex(of: "\n").map { $0 + 1 } ?? scalars.count
    return lineStarts[key.position.line - 1]..<lineEnd
  }

  /// Whether nothing but blanks stands before a key on its line.
  func isFirst(_ key: YAMLCursor) -> Bool {
    indentation(of: key.position.line - 1) == key.position.column - 1
  }

  private func closingBrace(from start: Int) -> Int {
    var depth = 0
    var quote: Unicode.Scalar?
    for index in start..<scalars.count {
      let scalar = scalars[index]
      if let open = quote {
        if scalar == open { quote = nil }
      } else if scalar == "\"" || scalar == "'" {
        quote = scalar
      } else if scalar == "{" || scalar == "[" {
        depth += 1
      } else if scalar == "}" || scalar == "]" {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
    }
    return scalars.count
  }

  private func indented(from start: Int, _ position: FilePosition) -> Range<Int> {
    let edge = position.column - 1
    let next = lineStarts.indices.first { $0 >= position.line && !isCommentOrBlank($0) && indentation(of: $0) < edge }
    var end = next ?? lineStarts.count
    while end > position.line, isCommentOrBlank(end - 1) { end -= 1 }
    // The line end stays.
    return start..<((end < lineStarts.count ? lineStarts[end] : scalars.count + 1) - 1)
  }

  private func line(_ number: Int) -> ArraySlice<Unicode.Scalar> {
    let end = number + 1 < lineStarts.count ? lineStarts[number + 1] - 1 : scalars.count
    return scalars[lineStarts[number]..<end]
  }

  private func indentation(of number: Int) -> Int { line(number).prefix { $0 == " " }.count }

  private func isCommentOrBlank(_ number: Int) -> Bool {
    let rest = line(number).drop { $0 == " " || $0 == "\r" }
    return rest.isEmpty || rest.first == "#"
  }

  private func beginsKey(_ number: Int) -> Bool {
    !isCommentOrBlank(number) && indentation(of: number) == 0 && line(number).first != "-"
  }
}

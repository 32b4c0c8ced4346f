/// What an author probably meant where a file is no YAML, or is YAML and says something else than it looks like.
///
/// libyaml says where it cannot go on, in its own terms. That is often a line later, and never names a Chinese sign.
struct YAMLSlip {
  /// What libyaml reports.
  struct Report {
    /// The reason, in libyaml's English.
    let problem: String
    /// Where libyaml cannot go on.
    let position: FilePosition
    /// Where the value began that it was reading; `nil` if it does not say.
    let start: FilePosition?
  }

  /// How many lines with words before the report may have the slip: libyaml joins lines before it gives up.
  private static let lookback = 3

  private let lines: [[Unicode.Scalar]]

  /// Takes a file's text.
  init(_ text: String) {
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isLineEnd).map { Array($0.unicodeScalars) }
  }

  /// The slip behind a report, and its position; `nil` if it is none that is known.
  func slip(behind report: Report) -> (kind: GuideFileFlaw.Kind, position: FilePosition)? {
    if let start = report.start, report.problem.contains("unexpected end of stream"), isQuote(at: start) {
      return (.unclosedQuote, start)
    }
    if report.problem.contains("expected ',' or"), let sign = signInBrackets(before: report.position) { return sign }
    let nearby = linesWithWords(upTo: report.position.line)
    for line in nearby {
      if let blank = strangeBlank(in: line) { return blank }
      if let colon = wideColon(in: line) { return (.wideSign("\u{FF1A}", instead: ": "), colon) }
    }
    if let quote = openQuote(endingNear: report.position.line) { return (.unclosedQuote, quote) }
    if let bracket = wideBracket(in: report.position.line) { return bracket }
    if report.problem.contains("mapping values are not allowed") { return (.unquotedColon, report.position) }
    for line in nearby {
      if let colon = tightColon(in: line) { return (.colonWithoutBlank, colon) }
    }
    return nil
  }

  /// The line, and those with words before it, nearest first.
  private func linesWithWords(upTo line: Int) -> [Int] {
    let before = stride(from: min(line, lines.count), to: 0, by: -1).filter { !lines[$0 - 1].allSatisfy(\.isYAMLBlank) }
    return Array(before.prefix(Self.lookback))
  }

  /// A Tab or a wide blank in the indentation of a line.
  private func strangeBlank(in line: Int) -> (GuideFileFlaw.Kind, FilePosition)? {
    let text = lines[line - 1]
    guard let index = text.firstIndex(where: { $0 != " " && $0 != "-" }) else { return nil }
    let position = FilePosition(line: line, column: index + 1)
    switch text[index] {
    case "\t": return (.tab, position)
    case "\u{A0}", "\u{3000}": return (.strangeBlank(text[index]), position)
    default: return nil
    }
  }

  /// A full-width colon behind a word that can be a key only, with no ordinary colon before it.
  private func wideColon(in line: Int) -> FilePosition? {
    let text = lines[line - 1]
    let start = text.firstIndex { !$0.isYAMLBlank && $0 != "-" && $0 != "{" } ?? text.endIndex
    let key = text[start...].prefix { $0.isKeyPart }
    guard !key.isEmpty, key.endIndex < text.endIndex, text[key.endIndex] == "\u{FF1A}" else { return nil }
    return FilePosition(line: line, column: key.endIndex + 1)
  }

  /// A sign of Chinese nearest before a position, where a list or mapping in brackets should go on.
  private func signInBrackets(before position: FilePosition) -> (GuideFileFlaw.Kind, FilePosition)? {
    guard lines.indices.contains(position.line - 1) else { return nil }
    let text = lines[position.line - 1].prefix(position.column)
    for (index, scalar) in text.enumerated().reversed() {
      guard let sign = WideSign(in: String(scalar)) else { continue }
      return (.wideSign(scalar, instead: sign.instead), FilePosition(line: position.line, column: index + 1))
    }
    return nil
  }

  /// A full-width bracket that begins the value of a line.
  private func wideBracket(in line: Int) -> (GuideFileFlaw.Kind, FilePosition)? {
    guard lines.indices.contains(line - 1), let start = valueStart(in: lines[line - 1]) else { return nil }
    let scalar = lines[line - 1][start]
    guard ["\u{FF5B}", "\u{FF3B}", "\u{3010}"].contains(scalar), let sign = WideSign(in: String(scalar)) else {
      return nil
    }
    return (.wideSign(scalar, instead: sign.instead), FilePosition(line: line, column: start + 1))
  }

  /// A colon between a key and its value without the blank that YAML wants behind it; those of addresses do not count.
  private func tightColon(in line: Int) -> FilePosition? {
    let text = lines[line - 1]
    let start = text.firstIndex { !$0.isYAMLBlank && $0 != "-" && $0 != "{" } ?? text.endIndex
    let key = text[start...].prefix { $0.isKeyPart }
    let rest = text[key.endIndex...].prefix(3)
    guard !key.isEmpty, rest.first == ":", let next = rest.dropFirst().first, !next.isYAMLBlank else { return nil }
    return rest.elementsEqual("://".unicodeScalars) ? nil : FilePosition(line: line, column: key.endIndex + 1)
  }

  /// The quotation mark that begins a value and that the mark of another value ends, on the line `end` or just before.
  private func openQuote(endingNear end: Int) -> FilePosition? {
    for line in stride(from: min(end, lines.count), to: 0, by: -1) {
      let text = lines[line - 1]
      guard let start = valueStart(in: text), text[start] == "\"" || text[start] == "'" else { continue }
      guard !isClosed(text, from: start) else { continue }
      let ending = lines[line...].firstIndex { $0.contains(text[start]) }
      if let ending, ending + 1 < end - 1 { return nil }
      return FilePosition(line: line, column: start + 1)
    }
    return nil
  }

  /// Where the value of a line begins: behind its key and colon, or behind the sign of a list's item.
  private func valueStart(in text: [Unicode.Scalar]) -> Int? {
    var start = text.firstIndex { !$0.isYAMLBlank } ?? text.endIndex
    while start + 1 < text.count, text[start] == "-", text[start + 1] == " " {
      start = text[(start + 1)...].firstIndex { !$0.isYAMLBlank } ?? text.endIndex
    }
    let key = text[start...].prefix { $0.isKeyPart }
    guard !key.isEmpty, key.endIndex < text.endIndex, text[key.endIndex] == ":" else {
      return start < text.endIndex ? start : nil
    }
    return text[(key.endIndex + 1)...].firstIndex { !$0.isYAMLBlank }
  }

  private func isClosed(_ text: [Unicode.Scalar], from start: Int) -> Bool {
    var index = start + 1
    while index < text.endIndex {
      if text[index] == "\\", text[start] == "\"" {
        index += 2
        continue
      }
      if text[index] == text[start] { return true }
      index += 1
    }
    return false
  }

  private func isQuote(at position: FilePosition) -> Bool {
    guard lines.indices.contains(position.line - 1) else { return false }
    let line = lines[position.line - 1]
    guard line.indices.contains(position.column - 1) else { return false }
    return line[position.column - 1] == "\"" || line[position.column - 1] == "'"
  }
}

/// A sign of Chinese that stands where YAML has one of its own.
struct WideSign {
  /// The sign.
  let sign: Unicode.Scalar
  /// How many scalars stand before it.
  let offset: Int
  /// What YAML needs in its place.
  let instead: String

  /// The first sign of Chinese in a name or a key, which has none; `nil` if there is none.
  init?(in word: String) {
    for (offset, scalar) in word.unicodeScalars.enumerated() {
      guard let instead = Self.ordinary(scalar) else { continue }
      (self.sign, self.offset, self.instead) = (scalar, offset, instead)
      return
    }
    return nil
  }

  private static func ordinary(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\u{FF1A}": ": "
    case "\u{FF0C}", "\u{3001}": ", "
    case "\u{201C}", "\u{201D}", "\u{FF02}": "\""
    case "\u{2018}", "\u{2019}", "\u{FF07}": "'"
    case "\u{3000}", "\u{A0}": " "
    case "\u{FF01}"..."\u{FF5E}": Unicode.Scalar(scalar.value - 0xFEE0).map { String($0) }
    case "\u{3010}": "["
    case "\u{3011}": "]"
    case "\u{2010}"..."\u{2015}", "\u{2212}": "-"
    default: nil
    }
  }
}

extension Character {
  /// Whether editors begin a new line here; YAML knows three more such characters, which editors do not.
  fileprivate var isLineEnd: Bool { self == "\n" || self == "\r" || self == "\r\n" }
}

extension Unicode.Scalar {
  fileprivate var isYAMLBlank: Bool { self == " " || self == "\t" || self == "\u{A0}" || self == "\u{3000}" }

  /// Whether a key or a name of a guide can have the character.
  fileprivate var isKeyPart: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_": true
    default: false
    }
  }
}

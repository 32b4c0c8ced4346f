package import Guides

/// Where the values of a file come from, and where their flaws go.
final class YAMLSource: Sendable {
  /// The name of the file.
  let file: String
  let report: FlawReport
  /// The names of a guide's articles, if there are several.
  let articles: [String]

  init(file: String, report: FlawReport, articles: [String] = []) {
    self.articles = articles
    self.file = file
    self.report = report
  }
}

/// A value in a YAML file: it knows its position, reads itself in a given shape, and reports a flaw if it has another.
///
/// A value of the wrong shape is reported and read as something empty, so that reading goes on and finds the next flaw;
/// whoever reads must not use the result when the report holds anything.
package final class YAMLCursor: Sendable {
  enum Content: Sendable {
    case text(String)
    case list([YAMLCursor])
    case mapping([(key: YAMLCursor, value: YAMLCursor)])
  }

  let content: Content
  private let source: YAMLSource
  /// Line and column, in few bytes, since a file may hold a million values.
  private let packed: (line: UInt32, column: UInt32)

  init(_ content: Content, position: FilePosition, source: YAMLSource) {
    self.content = content
    self.source = source
    packed = (UInt32(clamping: position.line), UInt32(clamping: position.column))
  }

  /// The names of the guide's articles, if there are several.
  var articles: [String] { source.articles }

  /// Where the value stands.
  package var position: FilePosition { FilePosition(line: Int(packed.line), column: Int(packed.column)) }

  /// Reports a flaw of this value.
  package func refuse(_ kind: GuideFileFlaw.Kind) {
    source.report.add(kind, file: source.file, position: position)
  }

  /// Reports a sign of Chinese at its own position.
  private func refused<Value>(_ sign: WideSign, as value: Value) -> Value {
    let position = FilePosition(line: position.line, column: position.column + sign.offset)
    source.report.add(.wideSign(sign.sign, instead: sign.instead), file: source.file, position: position)
    return value
  }

  private func refused<Value>(_ kind: GuideFileFlaw.Kind, as value: Value) -> Value {
    refuse(kind)
    return value
  }

  /// The value's word or words as they stand in the file; `nil` if it is a list or a mapping.
  package var word: String? {
    if case .text(let text) = content { text } else { nil }
  }

  /// Whether the value has keys.
  var isMapping: Bool {
    if case .mapping = content { true } else { false }
  }

  /// The value as words, without the line end that a block of words has.
  package func text() -> String {
    guard let word else { return refused(.expected(.text), as: "") }
    var text = word.unicodeScalars[...]
    while text.last == "\n" { text.removeLast() }
    guard !text.isEmpty else { return refused(.expected(.text), as: "") }
    return String(text)
  }

  /// The value as a name.
  package func name<Kind>() -> Identifier<Kind> {
    let name = text()
    if let sign = WideSign(in: name) { return refused(sign, as: "") }
    return Identifier(name)
  }

  /// The value as a whole number, zero or more.
  package func number() -> Int {
    guard let word, let number = Int(word), number >= 0 else {
      return refused(.expected(.number), as: 0)
    }
    return number
  }

  /// The value as `true` or `false`.
  package func flag() -> Bool {
    guard let flag = word.flatMap(Bool.init) else { return refused(.expected(.flag), as: false) }
    return flag
  }

  /// The value as one of the words of an enumeration.
  package func word<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type = Word.self) -> Word? {
    guard let known = word.flatMap(Word.init) else {
      return refused(.expectedOne(of: Word.allCases.map(\.rawValue)), as: nil)
    }
    return known
  }

  /// The value's items, each read the same way.
  package func list<Item>(_ read: (YAMLCursor) -> Item) -> [Item] {
    guard case .list(let items) = content else {
      if let sign = wideBracket { return refused(sign, as: []) }
      return refused(.expected(.list), as: [])
    }
    return items.map(read)
  }

  /// The value's keys and values, in the file's order.
  package func entries() -> [(key: YAMLCursor, value: YAMLCursor)] {
    guard case .mapping(let entries) = content else {
      if let sign = wideColon { return refused(sign, as: []) }
      return refused(.expected(.mapping), as: [])
    }
    return entries
  }

  /// The full-width colon in what should be a key and its value.
  private var wideColon: WideSign? {
    word.flatMap(WideSign.init).flatMap { $0.sign == "\u{FF1A}" ? $0 : nil }
  }

  /// The full-width bracket that begins what should be a list.
  private var wideBracket: WideSign? {
    word.flatMap(WideSign.init).flatMap { $0.offset == 0 ? $0 : nil }
  }

  /// The value as a dictionary; keys that are read as the same are reported.
  package func dictionary<Key: Hashable, Value>(
    _ key: (YAMLCursor) -> Key?, _ value: (YAMLCursor) -> Value
  ) -> [Key: Value] {
    var result: [Key: Value] = [:]
    for entry in entries() {
      guard let name = key(entry.key) else { continue }
      if result.updateValue(value(entry.value), forKey: name) != nil {
        entry.key.refuse(.duplicateKeys([entry.key.text()]))
      }
    }
    return result
  }

  /// The value as a mapping with these keys and no others.
  ///
  /// - Parameter moved: Keys of before, and what is written now instead.
  package func fields(_ known: [String], moved: [String: String] = [:]) -> YAMLFields {
    guard case .mapping(let entries) = content else {
      if let sign = wideColon { return refused(sign, as: YAMLFields(owner: self, entries: [])) }
      refuse(.expectedKeys(known))
      return YAMLFields(owner: self, entries: [])
    }
    for entry in entries {
      let key = entry.key.text()
      guard !key.isEmpty, !known.contains(key) else { continue }
      if let sign = WideSign(in: key) {
        entry.key.refused(sign, as: ())
      } else if key.contains(":") {
        entry.key.refuse(.colonWithoutBlank)
      } else if let now = moved[key] {
        entry.key.refuse(.movedKey(key, now: now))
      } else {
        entry.key.refuse(.unknownKey(key, known: known))
      }
    }
    return YAMLFields(owner: self, entries: entries)
  }
}

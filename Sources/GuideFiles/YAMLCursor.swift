package import Wizard
import Yams

/// A value in a YAML file: knows where it stands, gives itself in the shape asked for, and reports where it cannot.
///
/// A value of the wrong shape is reported and read as something empty, so that reading goes on and finds the next flaw;
/// whoever reads must not use the result when the report holds anything.
package struct YAMLCursor {
  let node: Node
  /// The name of the file.
  package let file: String
  let report: FlawReport

  /// Where the value stands.
  package var position: FilePosition { node.mark.map { FilePosition($0) } ?? FilePosition() }

  /// Reports a flaw of this value.
  package func refuse(_ kind: GuideFileFlaw.Kind) {
    report.add(kind, file: file, position: position)
  }

  private func refused<Value>(_ kind: GuideFileFlaw.Kind, as value: Value) -> Value {
    refuse(kind)
    return value
  }

  private func cursor(_ node: Node) -> YAMLCursor {
    YAMLCursor(node: node, file: file, report: report)
  }

  /// The value as words, without the line end that a block of words has.
  package func text() -> String {
    guard let scalar = node.scalar else { return refused(.expected(.text), as: "") }
    var text = scalar.string[...]
    while text.last == "\n" { text.removeLast() }
    guard !text.isEmpty else { return refused(.expected(.text), as: "") }
    return String(text)
  }

  /// The value as a name.
  package func name<Kind>() -> Identifier<Kind> {
    Identifier(text())
  }

  /// The value as a whole number, zero or more.
  package func number() -> Int {
    guard let word = node.scalar?.string, let number = Int(word), number >= 0 else {
      return refused(.expected(.number), as: 0)
    }
    return number
  }

  /// The value as `true` or `false`.
  package func flag() -> Bool {
    guard let flag = (node.scalar?.string).flatMap(Bool.init) else { return refused(.expected(.flag), as: false) }
    return flag
  }

  /// The value as one of the words of an enumeration.
  package func word<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type = Word.self) -> Word? {
    guard let word = (node.scalar?.string).flatMap(Word.init) else {
      return refused(.expectedOne(of: Word.allCases.map(\.rawValue)), as: nil)
    }
    return word
  }

  /// The value's items, each read the same way.
  package func list<Item>(_ read: (YAMLCursor) -> Item) -> [Item] {
    guard let sequence = node.sequence else { return refused(.expected(.list), as: []) }
    return sequence.map { read(cursor($0)) }
  }

  /// The value's keys and values, in the file's order.
  package func entries() -> [(key: YAMLCursor, value: YAMLCursor)] {
    guard let mapping = node.mapping else { return refused(.expected(.mapping), as: []) }
    return mapping.map { (cursor($0.key), cursor($0.value)) }
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
  package func fields(_ known: [String]) -> YAMLFields {
    guard node.mapping != nil else {
      refuse(.expected(.mapping))
      return YAMLFields(owner: self, values: nil)
    }
    var values: [(key: String, value: YAMLCursor)] = []
    for entry in entries() {
      let key = entry.key.text()
      if known.contains(key) {
        values.append((key, entry.value))
      } else if !key.isEmpty {
        entry.key.refuse(.unknownKey(key, known: known))
      }
    }
    return YAMLFields(owner: self, values: values)
  }
}

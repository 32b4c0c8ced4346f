package import Guides

/// The values of a mapping whose keys are known.
package struct YAMLFields {
  let owner: YAMLCursor
  /// Empty if the value is no mapping, which has been reported.
  let entries: [(key: YAMLCursor, value: YAMLCursor)]

  /// The value of a key that may be missing.
  package func optional<Value>(_ key: String, _ read: (YAMLCursor) -> Value) -> Value? {
    (entries.first { $0.key.word == key }?.value).map(read)
  }

  /// The value of a key that must be there; `nil` after reporting that it is not.
  package func required<Value>(_ key: String, _ read: (YAMLCursor) -> Value) -> Value? {
    let value = optional(key, read)
    if value == nil, owner.isMapping { owner.refuse(.missingKey(key)) }
    return value
  }

  /// Words that must be there.
  package func text(_ key: String) -> String {
    required(key) { $0.text() } ?? ""
  }

  /// A name that must be there.
  package func name<Kind>(_ key: String) -> Identifier<Kind> {
    required(key) { $0.name() } ?? ""
  }

  /// A list that may be missing and is then empty.
  package func list<Item>(_ key: String, _ read: (YAMLCursor) -> Item) -> [Item] {
    optional(key) { $0.list(read) } ?? []
  }

  /// Names that may be missing.
  package func names<Kind>(_ key: String) -> [Identifier<Kind>] {
    list(key) { $0.name() }
  }

  /// Those of the keys that are there.
  package func present(of keys: [String]) -> [String] {
    keys.filter { key in entries.contains { $0.key.word == key } }
  }
}

/// Keys that guides had before there were facts and tables.
enum OldKey: String {
  case parts
  case compare
  case comparison
  /// What is signed, and how the answers tell it.
  case signed = "contract"
  /// Whether something is signed, as a condition.
  case standing = "membership"
  case goods = "products"
  case listedBy = "listed-by"
  case statusBy = "status-by"
  case inForce = "in-force"
  case nothingSigned = "nothing-signed"
  case mayBe = "may-be"
}

extension YAMLCursor {
  /// The value under a key; `nil` if there is none.
  subscript(_ key: String) -> YAMLCursor? { pairs.first { $0.key.word == key }?.value }

  subscript(_ key: OldKey) -> YAMLCursor? { self[key.rawValue] }

  /// The key itself.
  func key(_ key: OldKey) -> YAMLCursor? { pairs.first { $0.key.word == key.rawValue }?.key }

  /// The keys with their values; none if the value is no mapping.
  var pairs: [(key: YAMLCursor, value: YAMLCursor)] {
    if case .mapping(let pairs) = content { pairs } else { [] }
  }

  /// The items; none if the value is no list.
  var items: [YAMLCursor] {
    if case .list(let items) = content { items } else { [] }
  }

  /// The words in a list, or the one word.
  var words: [String] { word.map { [$0] } ?? items.compactMap(\.word) }

  /// The value in one line, as YAML.
  var inOneLine: String {
    switch content {
    case .text(let word): quoted(word)
    case .list(let items): "[" + items.map(\.inOneLine).joined(separator: ", ") + "]"
    case .mapping(let pairs):
      "{ " + pairs.map { "\($0.key.inOneLine): \($0.value.inOneLine)" }.joined(separator: ", ") + " }"
    }
  }

  private func quoted(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy { scalar in
      ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
        || ["-", ".", "_"].contains(scalar)
    }
    guard !isPlain || word.isEmpty else { return word }
    return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}

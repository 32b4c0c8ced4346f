/// What one place of a table holds; a store's tables hold nothing else, whichever engine keeps them.
enum SQLValue: Sendable, Hashable {
  case null
  case integer(Int64)
  case text(String)

  /// A number, or null.
  init(_ number: Int?) {
    self = number.map { .integer(Int64($0)) } ?? .null
  }

  /// A text, or null.
  init(_ text: String?) {
    self = text.map(SQLValue.text) ?? .null
  }
}

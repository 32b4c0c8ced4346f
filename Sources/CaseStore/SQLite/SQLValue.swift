/// What one column of a row holds, in any database engine.
enum SQLValue: Sendable, Hashable {
  case null
  case integer(Int64)
  case text(String)
  /// A fraction or bytes. No table of the store has them, but a damaged file may.
  case other

  /// A number, or null.
  init(_ number: Int?) {
    self = number.map { .integer(Int64($0)) } ?? .null
  }

  /// A text, or null.
  init(_ text: String?) {
    self = text.map(SQLValue.text) ?? .null
  }
}

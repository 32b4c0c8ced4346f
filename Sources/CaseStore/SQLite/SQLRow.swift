/// A row of a query's result.
struct SQLRow: Sendable, Hashable {
  /// The columns' names.
  let columns: [String]
  /// The values, in the order of the columns.
  let values: [SQLValue]

  /// The text of a column.
  func text(_ column: String) throws(UnreadableRow) -> String {
    guard let text = try textIfAny(column) else { throw UnreadableRow() }
    return text
  }

  /// The text of a column; `nil` if it is null.
  func textIfAny(_ column: String) throws(UnreadableRow) -> String? {
    switch try value(column) {
    case .null: nil
    case .text(let text): text
    case .integer, .other: throw UnreadableRow()
    }
  }

  /// The number of a column.
  func integer(_ column: String) throws(UnreadableRow) -> Int {
    guard let number = try integerIfAny(column) else { throw UnreadableRow() }
    return number
  }

  /// The number of a column; `nil` if it is null.
  func integerIfAny(_ column: String) throws(UnreadableRow) -> Int? {
    switch try value(column) {
    case .null: return nil
    case .integer(let number):
      guard let number = Int(exactly: number) else { throw UnreadableRow() }
      return number
    case .text, .other: throw UnreadableRow()
    }
  }

  private func value(_ column: String) throws(UnreadableRow) -> SQLValue {
    guard let index = columns.firstIndex(of: column) else { throw UnreadableRow() }
    return values[index]
  }
}

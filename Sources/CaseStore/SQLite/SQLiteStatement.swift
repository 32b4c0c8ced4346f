internal import CSQLite

/// A prepared statement. It can be carried out many times with other values.
final class SQLiteStatement {
  private let database: OpaquePointer
  private let handle: OpaquePointer
  private var columns: [String] = []

  /// Prepares a statement. The text must have only this one.
  init(_ sql: String, of database: OpaquePointer) throws(SQLiteFailure) {
    var handle: OpaquePointer?
    let (result, isAll) = sql.withCString { text in
      var rest: UnsafePointer<CChar>?
      let result = sqlite3_prepare_v3(database, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, &rest)
      return (result, rest?.pointee == 0)
    }
    guard result == SQLITE_OK else { throw SQLiteFailure(of: database) }
    guard let handle else { throw SQLiteFailure(code: SQLITE_MISUSE) }
    self.database = database
    self.handle = handle
    guard isAll else { throw SQLiteFailure(code: SQLITE_MISUSE) }
  }

  deinit { sqlite3_finalize(handle) }

  /// Carries the statement out, and hands over each row.
  ///
  /// However it ends, the statement is ready for the next time. A call while it hands over a row is refused.
  func run(_ values: [SQLValue], each: (SQLRow) throws -> Void) throws {
    guard sqlite3_stmt_busy(handle) == 0 else { throw SQLiteFailure(code: SQLITE_MISUSE) }
    defer {
      sqlite3_reset(handle)
      sqlite3_clear_bindings(handle)
    }
    try bind(values)
    while try step() { try each(row) }
  }

  private func bind(_ values: [SQLValue]) throws(SQLiteFailure) {
    guard values.count == sqlite3_bind_parameter_count(handle) else { throw SQLiteFailure(code: SQLITE_RANGE) }
    for (index, value) in zip(Int32(1)..., values) {
      let result =
        switch value {
        case .null: sqlite3_bind_null(handle, index)
        case .integer(let number): sqlite3_bind_int64(handle, index, number)
        case .text(let text): Self.bind(text, at: index, of: handle)
        case .other: SQLITE_MISMATCH
        }
      guard result == SQLITE_OK else { throw SQLiteFailure(code: result) }
    }
  }

  private static func bind(_ text: String, at index: Int32, of handle: OpaquePointer) -> Int32 {
    var text = text
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { bytes in
        // Without an address the text would be null instead of empty.
        guard let address = bytes.baseAddress else { return csq_bind_text(handle, index, "", 0) }
        return csq_bind_text(handle, index, address, UInt64(bytes.count))
      }
    }
  }

  /// Goes to the next row; `false` after the last.
  private func step() throws(SQLiteFailure) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw SQLiteFailure(of: database)
    }
  }

  private var row: SQLRow {
    get throws(SQLiteFailure) {
      let count = sqlite3_column_count(handle)
      // Another program may have changed the table in the meantime.
      if count != columns.count {
        columns = (0..<count).map { sqlite3_column_name(handle, $0).map(String.init(cString:)) ?? "" }
      }
      var values: [SQLValue] = []
      values.reserveCapacity(columns.count)
      for column in 0..<count { values.append(try value(column)) }
      return SQLRow(columns: columns, values: values)
    }
  }

  private func value(_ column: Int32) throws(SQLiteFailure) -> SQLValue {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_NULL: return .null
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(handle, column))
    case SQLITE_TEXT:
      guard let bytes = sqlite3_column_text(handle, column) else { throw SQLiteFailure(of: database) }
      let count = Int(sqlite3_column_bytes(handle, column))
      return .text(String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self))
    default: return .other
    }
  }
}

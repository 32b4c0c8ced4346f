internal import CSQLite

/// What SQLite refused to do, as numbers; its own words are for programmers, and nobody here is shown them.
struct SQLiteFailure: Error, Sendable, Hashable {
  /// The extended result code.
  let code: Int32
  /// The number of the system's error behind it; 0 where there is none.
  let systemNumber: Int32

  /// The kind of error, of which the extended code is a case.
  var kind: Int32 { code & 0xFF }

  /// A failure that the system has no part in.
  init(code: Int32) {
    self.code = code
    systemNumber = 0
  }

  /// What a database says of the call that failed last.
  init(of database: OpaquePointer?) {
    code = sqlite3_extended_errcode(database)
    let kind = code & 0xFF
    systemNumber = kind == SQLITE_IOERR || kind == SQLITE_CANTOPEN ? sqlite3_system_errno(database) : 0
  }
}

internal import CSQLite

/// An open database file.
final class SQLiteConnection {
  /// What a transaction may do.
  enum Purpose {
    /// Sees one state of the file, whatever other programs write meanwhile.
    case reading
    /// First waits until no other program writes.
    case writing
  }

  private let handle: OpaquePointer
  private let wait: Wait
  private var statements: [(sql: String, statement: SQLiteStatement)] = []

  /// How a connection waits for what another connection has locked.
  private final class Wait {
    let next: (Int) -> Bool

    init(next: @escaping (Int) -> Bool) {
      self.next = next
    }
  }

  /// Opens an existing file; nothing of it is read yet.
  ///
  /// - Parameter waits: Sleeps before the next attempt to lock, and gives `false` if there were enough attempts. Its
  ///   argument is how many followed the first.
  init(path: String, waits: @escaping (Int) -> Bool = { BusyWait.waits(after: $0) }) throws(SQLiteFailure) {
    var handle: OpaquePointer?
    // Only one thread at a time uses a connection, so that SQLite's locks between threads would protect nothing.
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let result = sqlite3_open_v2(path, &handle, flags, nil)
    guard result == SQLITE_OK, let handle else {
      let failure = handle.map { SQLiteFailure(of: $0) } ?? SQLiteFailure(code: result)
      sqlite3_close_v2(handle)
      throw failure
    }
    self.handle = handle
    wait = Wait(next: waits)
    let answer: @convention(c) (UnsafeMutableRawPointer?, Int32) -> Int32 = { wait, attempts in
      guard let wait else { return 0 }
      return Unmanaged<Wait>.fromOpaque(wait).takeUnretainedValue().next(Int(attempts)) ? 1 : 0
    }
    sqlite3_busy_handler(handle, answer, Unmanaged.passUnretained(wait).toOpaque())
  }

  deinit {
    statements = []
    sqlite3_close_v2(handle)
  }

  /// Carries out statements one after the other, without values or rows.
  func execute(script: String) throws(SQLiteFailure) {
    guard sqlite3_exec(handle, script, nil, nil, nil) == SQLITE_OK else { throw SQLiteFailure(of: handle) }
  }

  /// Carries out a statement, and hands over each row. The statement stays prepared for the next time.
  func run(_ sql: String, _ values: [SQLValue] = [], each: (SQLRow) throws -> Void = { _ in }) throws {
    try statement(sql).run(values, each: each)
  }

  /// The rows of a query.
  func rows(_ sql: String, _ values: [SQLValue] = []) throws -> [SQLRow] {
    var rows: [SQLRow] = []
    try run(sql, values) { rows.append($0) }
    return rows
  }

  /// How many rows the last statement changed that inserts, updates or deletes.
  var changes: Int { Int(sqlite3_changes64(handle)) }

  /// The number of the row that was inserted last.
  var lastInserted: Int { Int(sqlite3_last_insert_rowid(handle)) }

  /// Writes the log's content into the file, and empties the log; does nothing if there is no log.
  func emptyLog() throws(SQLiteFailure) {
    let result = sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
    guard result == SQLITE_OK else { throw SQLiteFailure(of: handle) }
  }

  /// Carries out work completely or not at all. It must not be called within another transaction.
  func transaction<Value>(for purpose: Purpose, _ work: () throws -> Value) throws -> Value {
    try run(purpose == .writing ? "BEGIN IMMEDIATE" : "BEGIN")
    do {
      let value = try work()
      try run("COMMIT")
      return value
    } catch {
      // After some failures SQLite has already undone everything.
      if sqlite3_get_autocommit(handle) == 0 { try? run("ROLLBACK") }
      throw error
    }
  }

  private func statement(_ sql: String) throws(SQLiteFailure) -> SQLiteStatement {
    if let known = statements.first(where: { $0.sql == sql }) { return known.statement }
    let new = try SQLiteStatement(sql, of: handle)
    statements.append((sql, new))
    return new
  }
}

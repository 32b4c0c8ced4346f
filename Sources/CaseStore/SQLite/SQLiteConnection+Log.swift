/// The log beside a file, with which readers need not wait for writers. The programs that use it share memory.
extension SQLiteConnection {
  /// Whether the file has a log.
  var hasLog: Bool {
    get throws { try rows("PRAGMA journal_mode").first?.text("journal_mode") == "wal" }
  }

  /// Gives the file a log.
  func beginLog() throws {
    try run("PRAGMA journal_mode = WAL")
  }

  /// Goes on without a log: what a transaction replaces is stored beside the file until the transaction ends.
  ///
  /// It must be called before anything of the file is read, and while no other program has the file open. Then the
  /// shared memory of an old log is not needed.
  func endLog() throws {
    try execute(script: "PRAGMA locking_mode = EXCLUSIVE")
    try run("PRAGMA journal_mode = DELETE")
    // The lock is released with the next statement.
    try execute(script: "PRAGMA locking_mode = NORMAL; SELECT * FROM sqlite_master")
  }
}

/// The log beside a file, with which nobody who reads waits for whoever writes. Those who use it share memory.
extension SQLiteConnection {
  /// Whether the file has one.
  var hasLog: Bool {
    get throws { try rows("PRAGMA journal_mode").first?.text("journal_mode") == "wal" }
  }

  /// Gives the file one.
  func beginLog() throws {
    try run("PRAGMA journal_mode = WAL")
  }

  /// Does without: what a transaction replaces is kept beside the file until the transaction ends.
  ///
  /// Must come before anything of the file is read. Nobody else may have the file open then, which makes the shared
  /// memory of a log needless that was left.
  func endLog() throws {
    try execute(script: "PRAGMA locking_mode = EXCLUSIVE")
    try run("PRAGMA journal_mode = DELETE")
    // The lock is given back with the next look at the file.
    try execute(script: "PRAGMA locking_mode = NORMAL; SELECT * FROM sqlite_master")
  }
}

internal import CSQLite

/// The steps from an empty file to today's tables.
///
/// Which of them a file has had stands in a table with the name and the shape that GRDB gave it, with which the program
/// once was made: a file of then goes on here, and one of today goes on there.
struct SQLiteMigrations {
  /// The steps in their order, as scripts; one that was released never changes again.
  let steps: [(name: String, script: String)]

  /// The file has had a step that is not among these.
  struct UnknownStep: Error {}

  /// Brings a file up to date, all of it or nothing; only reads where it is.
  func bringUpToDate(_ connection: SQLiteConnection) throws {
    guard try !missing(in: connection).isEmpty else { return }
    try connection.transaction(for: .writing) {
      try connection.run("CREATE TABLE IF NOT EXISTS grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
      for step in try missing(in: connection) {
        try connection.execute(script: step.script)
        try connection.run("INSERT INTO grdb_migrations (identifier) VALUES (?)", [SQLValue(step.name)])
      }
    }
  }

  private func missing(in connection: SQLiteConnection) throws -> [(name: String, script: String)] {
    let applied = try Self.applied(to: connection)
    guard applied.allSatisfy({ name in steps.contains { $0.name == name } }) else { throw UnknownStep() }
    return steps.filter { !applied.contains($0.name) }
  }

  private static func applied(to connection: SQLiteConnection) throws -> [String] {
    do {
      return try connection.rows("SELECT identifier FROM grdb_migrations").map { try $0.text("identifier") }
    } catch let failure as SQLiteFailure where failure.code == SQLITE_ERROR {
      // SQLite has one number for all that is wrong with a statement, as when there is no such table.
      let tables = try connection.rows("SELECT name FROM sqlite_master WHERE name = 'grdb_migrations'")
      guard tables.isEmpty else { throw failure }
      return []
    }
  }
}

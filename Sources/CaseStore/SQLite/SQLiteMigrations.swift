internal import CSQLite

/// The steps from an empty file to today's tables.
///
/// A table notes which steps a file has had. Its name and columns are GRDB's, with which older versions of the program
/// were made, so that either version can go on with a file of the other.
struct SQLiteMigrations {
  /// The steps in order, as scripts. A step that was released never changes.
  let steps: [(name: String, script: String)]

  /// The file has had a step that this version does not know.
  struct UnknownStep: Error {}

  /// Carries out the missing steps, all or none. If none is missing, the file is only read.
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
      // SQLite has one error code for all mistakes in a statement, a missing table among them.
      let tables = try connection.rows("SELECT name FROM sqlite_master WHERE name = 'grdb_migrations'")
      guard tables.isEmpty else { throw failure }
      return []
    }
  }
}

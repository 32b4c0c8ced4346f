/// The traces of deleted cases: what stays in the file until it is written again. `user_version` of the file notes
/// whether there are any.
enum Traces {
  /// Notes that there are traces, in the transaction that deletes.
  static func note(_ database: SQLiteConnection) throws {
    try database.run("PRAGMA user_version = 1")
  }

  /// Notes that there are none.
  static func noteNone(_ database: SQLiteConnection) throws {
    try database.run("PRAGMA user_version = 0")
  }

  /// Whether traces are noted, because the program that deleted did not come to remove them.
  static func areNoted(_ database: SQLiteConnection) throws -> Bool {
    try database.rows("PRAGMA user_version").first?.integer("user_version") == 1
  }

  /// A number that changes whenever traces were removed, since the file is written again then; `nil` if traces are
  /// noted.
  static func removals(_ database: SQLiteConnection) throws -> Int? {
    guard try !areNoted(database) else { return nil }
    return try database.rows("PRAGMA schema_version").first?.integer("schema_version")
  }

  /// Removes the traces from the indexes, which otherwise only mark words as deleted, from the file and from its log.
  static func remove(_ database: SQLiteConnection) throws {
    try database.run("INSERT INTO search (search) VALUES ('optimize')")
    for index in try database.madeCaseIndexes { try index.removeTraces() }
    try database.run("VACUUM")
    try database.emptyLog()
    try noteNone(database)
  }
}

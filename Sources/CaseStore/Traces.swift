internal import GRDB

/// What deleted cases leave in the file until it is written anew; the file's `user_version` notes that there is some.
enum Traces {
  /// Notes them, in the transaction that deletes.
  static func note(_ database: Database) throws {
    try database.execute(sql: "PRAGMA user_version = 1")
  }

  /// Whether they are noted, since whoever deleted did not come to remove them.
  static func areNoted(_ database: Database) throws -> Bool {
    try Int.fetchOne(database, sql: "PRAGMA user_version") == 1
  }

  /// Removes them from the index, which otherwise only marks words as gone, from the file and from its log.
  static func remove(_ database: Database) throws {
    try database.execute(sql: "INSERT INTO search (search) VALUES ('optimize')")
    try database.execute(sql: "VACUUM")
    try database.checkpoint(.truncate)
    try database.execute(sql: "PRAGMA user_version = 0")
  }
}

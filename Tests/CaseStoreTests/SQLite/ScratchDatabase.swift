import CSQLite
import TestSupport
import Testing

@testable import CaseStore

/// An empty database of its own for a test, gone with it.
struct ScratchDatabase {
  let folder: ScratchFolder
  let path: String
  let connection: SQLiteConnection

  init() throws {
    folder = try ScratchFolder()
    path = "\(folder.path)/test.sqlite"
    try folder.write("", to: "test.sqlite")
    connection = try SQLiteConnection(path: path)
    try connection.execute(
      script: "CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT UNIQUE, size INTEGER) STRICT")
  }

  /// Adds a thing.
  func add(_ name: String?, _ size: Int?) throws {
    try connection.run("INSERT INTO things (name, size) VALUES (?, ?)", [SQLValue(name), SQLValue(size)])
  }

  /// The names of all things as another program sees them, in the order they were added.
  func names() throws -> [String] {
    try SQLiteConnection(path: path).rows("SELECT name FROM things ORDER BY id").map { try $0.text("name") }
  }

  /// The code of the failure that some work ends with; `nil` where it does not fail.
  static func code(_ work: () throws -> Void) throws -> Int32? {
    do {
      try work()
      return nil
    } catch let failure as SQLiteFailure {
      return failure.code
    }
  }
}

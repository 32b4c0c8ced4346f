import Foundation

@testable import CaseStore

/// The store's files without the store: their bytes, and what SQLite itself says about them.
enum RawFile {
  /// The bytes of every file in a folder.
  static func bytes(in folder: String) throws -> Data {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .reduce(into: Data()) { $0 += try Data(contentsOf: URL(filePath: "\(folder)/\($1)")) }
  }

  /// Runs SQL on the database in a folder, behind the store's back.
  static func execute(_ sql: String, in folder: String) throws {
    try open(folder).execute(script: sql)
  }

  /// What a query gives in its first column, as text.
  static func texts(_ sql: String, in folder: String) throws -> [String] {
    try open(folder).rows(sql).compactMap { row in
      switch row.values.first {
      case .text(let text): text
      case .integer(let number): String(number)
      default: nil
      }
    }
  }

  private static func open(_ folder: String) throws -> SQLiteConnection {
    let connection = try SQLiteConnection(path: "\(folder)/cases.sqlite")
    try connection.execute(script: "PRAGMA foreign_keys = ON")
    return connection
  }
}

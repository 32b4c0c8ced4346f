import Foundation
import GRDB

/// The store's files without the store: their bytes, and what SQLite itself says about them.
enum RawFile {
  /// The bytes of every file in a folder.
  static func bytes(in folder: String) throws -> Data {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .reduce(into: Data()) { $0 += try Data(contentsOf: URL(filePath: "\(folder)/\($1)")) }
  }

  /// Runs SQL on the database in a folder, behind the store's back.
  static func execute(_ sql: String, in folder: String) throws {
    try DatabaseQueue(path: "\(folder)/cases.sqlite").writeWithoutTransaction { try $0.execute(sql: sql) }
  }

  /// The texts that a query gives.
  static func texts(_ sql: String, in folder: String) throws -> [String] {
    try DatabaseQueue(path: "\(folder)/cases.sqlite").writeWithoutTransaction { try String.fetchAll($0, sql: sql) }
  }
}

/// An index by which cases are found, in tables that stand beside those of the cases.
///
/// Older versions do not know the tables. Triggers note the cases that such a version changes, and those wait until they
/// are indexed.
protocol CaseIndex {
  var database: SQLiteConnection { get }

  /// The SQL that makes the tables, with every case waiting.
  static var tables: String { get }
  /// The table of the cases that are not indexed, by `id`.
  static var waiting: String { get }
  /// The table of what each case is indexed by, by `id`.
  static var contents: String { get }
  /// The full-text indexes, each with its only column, which `contents` has as well.
  static var columns: [(index: String, column: String)] { get }

  init(database: SQLiteConnection)

  /// Indexes a case by what the tables have of it now.
  func add(_ id: Int) throws
}

extension CaseIndex {
  /// Makes the tables; no case is in the index then.
  func make() throws {
    try database.execute(script: Self.tables)
  }

  /// Whether the file has the tables.
  var isThere: Bool {
    get throws { try !database.rows("SELECT name FROM sqlite_master WHERE name = '\(Self.waiting)'").isEmpty }
  }

  /// Whether every case is found by what it has now.
  var isComplete: Bool {
    get throws { try isThere && database.rows("SELECT id FROM \(Self.waiting) LIMIT 1").isEmpty }
  }

  /// The number of cases that are to be indexed; all cases if the tables are missing.
  var backlog: Int {
    get throws {
      let missing = try isThere ? Self.waiting : "cases"
      return try database.rows("SELECT COUNT(*) AS count FROM \(missing)").first?.integer("count") ?? 0
    }
  }

  /// Writes what a case is indexed by, in the order of `columns`.
  func write(_ id: Int, _ texts: [String]) throws {
    let values = [SQLValue(id)] + texts.map { SQLValue($0) }
    let names = Self.columns.map(\.column).joined(separator: ", ")
    let marks = Array(repeating: "?", count: values.count).joined(separator: ", ")
    try database.run("INSERT INTO \(Self.contents) (id, \(names)) VALUES (\(marks))", values)
    for ((index, column), text) in zip(Self.columns, texts) {
      try database.run("INSERT INTO \(index) (rowid, \(column)) VALUES (?, ?)", [SQLValue(id), SQLValue(text)])
    }
  }

  /// Takes cases out of the index; `condition` is on their `id`.
  ///
  /// A full-text index forgets words only when it is told which words those were.
  func leave(where condition: String, _ values: [SQLValue]) throws {
    for (index, column) in Self.columns {
      try database.run(
        """
        INSERT INTO \(index) (\(index), rowid, \(column))
        SELECT 'delete', id, \(column) FROM \(Self.contents) WHERE \(condition)
        """, values)
    }
    try database.run("DELETE FROM \(Self.contents) WHERE \(condition)", values)
    try database.run("DELETE FROM \(Self.waiting) WHERE \(condition)", values)
  }

  /// Indexes some of the cases that wait, and gives their ids.
  @discardableResult
  func addSome(_ most: Int) throws -> [Int] {
    let ids = try database.rows("SELECT id FROM \(Self.waiting) ORDER BY id LIMIT ?", [SQLValue(most)]).map {
      try $0.integer("id")
    }
    for id in ids { try add(id) }
    return ids
  }

  /// Writes the index anew without what was taken out of it, which otherwise is only marked as deleted.
  func removeTraces() throws {
    for (index, _) in Self.columns { try database.run("INSERT INTO \(index) (\(index)) VALUES ('optimize')") }
  }
}

extension SQLiteConnection {
  /// All indexes of cases, whether the file has their tables or not.
  var caseIndexes: [any CaseIndex] { [SearchIndex(database: self), InitialsIndex(database: self)] }

  /// The indexes of cases whose tables the file has.
  var madeCaseIndexes: [any CaseIndex] { get throws { try caseIndexes.filter { try $0.isThere } } }
}

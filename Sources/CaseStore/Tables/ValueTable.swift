internal import Cases
internal import Guides

/// The table of values that were typed as answers, which is made when the first value is kept.
///
/// Like the table of drafts it is not noted among the steps of the tables, since older versions refuse a file with steps
/// they do not know. They leave this table alone; if they delete a case, SQLite deletes its values.
struct ValueTable {
  let database: SQLiteConnection

  private static let table = """
    CREATE TABLE answer_values (
      case_id INTEGER NOT NULL REFERENCES cases ON DELETE CASCADE,
      place TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (case_id, place)
    ) STRICT, WITHOUT ROWID;
    """

  private var isThere: Bool {
    get throws { try !database.rows("SELECT name FROM sqlite_master WHERE name = 'answer_values'").isEmpty }
  }

  /// The values of a case by step. What this version does not know as a value is left out.
  func read(id: Int) throws -> [PlaceID: Value] {
    guard try isThere else { return [:] }
    var values: [PlaceID: Value] = [:]
    try database.run(
      "SELECT place, \(CaseRow.beginning(of: "value", within: .note)) FROM answer_values WHERE case_id = ?",
      [SQLValue(id)]
    ) { row in
      values[try row.name("place")] = Value(kept: try row.text("value"))
    }
    return values
  }

  /// Writes the value of an answer, or that it has none.
  func write(_ value: Value?, at place: PlaceID, id: Int) throws {
    if let value {
      if try !isThere { try database.execute(script: Self.table) }
      try database.run(
        "INSERT OR REPLACE INTO answer_values (case_id, place, value) VALUES (?, ?, ?)",
        [SQLValue(id), SQLValue(place.rawValue), SQLValue(CaseRow.text(value.kept))])
    } else if try isThere {
      try database.run(
        "DELETE FROM answer_values WHERE case_id = ? AND place = ?", [SQLValue(id), SQLValue(place.rawValue)])
    }
  }
}

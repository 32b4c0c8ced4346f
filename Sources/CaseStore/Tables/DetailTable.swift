internal import Cases
internal import Guides

/// The table of details that have no column among the cases: those of fields that a guide adds. It is made when the first
/// of them is kept.
///
/// It is not noted among the steps of the tables, as `DraftTable` is not.
struct DetailTable {
  let database: SQLiteConnection

  private static let table = """
    CREATE TABLE details (
      case_id INTEGER NOT NULL REFERENCES cases ON DELETE CASCADE,
      field TEXT NOT NULL,
      detail TEXT NOT NULL,
      PRIMARY KEY (case_id, field)
    ) STRICT, WITHOUT ROWID;
    """

  private var isThere: Bool {
    get throws { try !database.rows("SELECT name FROM sqlite_master WHERE name = 'details'").isEmpty }
  }

  /// The details of a case.
  func read(id: Int) throws -> [FieldID: String] {
    try isThere ? written(id: id) : [:]
  }

  /// Writes the details of a case, as far as they differ from what is there.
  func write(_ details: CaseDetails, id: Int) throws {
    let columns = Set(CaseRow.details.map(\.field))
    let own = details.texts.filter { !columns.contains($0.key) }
    if try !isThere {
      guard !own.isEmpty else { return }
      try database.execute(script: Self.table)
    }
    let written = try written(id: id)
    for (field, text) in own where written[field] != text {
      try database.run(
        "INSERT OR REPLACE INTO details (case_id, field, detail) VALUES (?, ?, ?)",
        [SQLValue(id), SQLValue(field.rawValue), SQLValue(CaseRow.text(text))])
    }
    for field in written.keys where own[field] == nil {
      try database.run(
        "DELETE FROM details WHERE case_id = ? AND field = ?", [SQLValue(id), SQLValue(field.rawValue)])
    }
  }

  private func written(id: Int) throws -> [FieldID: String] {
    var details: [FieldID: String] = [:]
    try database.run(
      "SELECT field, \(CaseRow.beginning(of: "detail", within: .field)) FROM details WHERE case_id = ?", [SQLValue(id)]
    ) { row in
      details[try row.name("field")] = try row.text("detail")
    }
    return details
  }
}

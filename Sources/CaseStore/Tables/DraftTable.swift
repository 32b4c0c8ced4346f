internal import Cases
internal import Guides

/// The table of drafts, which is made when the first draft is kept.
///
/// It is not noted among the steps of the tables, since older versions refuse a file with steps they do not know. They
/// leave this table alone; if they delete a case, SQLite deletes its drafts.
struct DraftTable {
  let database: SQLiteConnection

  /// A field that belongs to no place has an empty one. A field that a guide adds has its own name there.
  private static let table = """
    CREATE TABLE drafts (
      case_id INTEGER NOT NULL REFERENCES cases ON DELETE CASCADE,
      field TEXT NOT NULL,
      place TEXT NOT NULL,
      draft TEXT NOT NULL,
      PRIMARY KEY (case_id, field, place)
    ) STRICT, WITHOUT ROWID;
    """

  private var isThere: Bool {
    get throws { try !database.rows("SELECT name FROM sqlite_master WHERE name = 'drafts'").isEmpty }
  }

  /// The drafts of a case. A field that this version does not know is left out.
  func read(id: Int) throws -> CaseDrafts {
    try isThere ? written(id: id) : CaseDrafts()
  }

  /// Writes the drafts of a case, as far as they differ from what is there.
  func write(_ drafts: CaseDrafts, id: Int) throws {
    if try !isThere {
      guard !drafts.isEmpty else { return }
      try database.execute(script: Self.table)
    }
    let written = try written(id: id)
    for (field, draft) in drafts.texts where written[field] != draft {
      try database.run(
        "INSERT OR REPLACE INTO drafts (case_id, field, place, draft) VALUES (?, ?, ?, ?)",
        key(of: field, id: id) + [SQLValue(CaseRow.text(draft))])
    }
    for field in written.texts.keys where drafts[field] == nil {
      try database.run("DELETE FROM drafts WHERE case_id = ? AND field = ? AND place = ?", key(of: field, id: id))
    }
  }

  private func written(id: Int) throws -> CaseDrafts {
    var drafts = CaseDrafts()
    try database.run(
      "SELECT field, place, \(CaseRow.beginning(of: "draft", within: .note)) FROM drafts WHERE case_id = ?",
      [SQLValue(id)]
    ) { row in
      guard let field = CaseDrafts.Field(name: try row.text("field"), place: try row.text("place")) else { return }
      drafts[field] = try row.text("draft")
    }
    return drafts
  }

  private func key(of field: CaseDrafts.Field, id: Int) -> [SQLValue] {
    [SQLValue(id), SQLValue(field.name), SQLValue(field.place)]
  }
}

extension CaseDrafts.Field {
  /// The field of a name in the table; `nil` if this version does not know it.
  fileprivate init?(name: String, place: String) {
    switch name {
    case "note": self = .note(PlaceID(place))
    case "value": self = .value(PlaceID(place))
    case "parked_because": self = .parkingReason
    case Self.own: self = .field(FieldID(place))
    default:
      guard let column = CaseRow.details.first(where: { $0.name == name }) else { return nil }
      self = .field(column.field)
    }
  }

  /// The name of all fields that a guide adds.
  private static let own = "detail"

  /// The name in the table.
  fileprivate var name: String {
    switch self {
    case .note: "note"
    case .value: "value"
    case .parkingReason: "parked_because"
    case .field(let id): Self.column(of: id) ?? Self.own
    }
  }

  /// The place in the table: a note's place, or the name of a field that a guide adds.
  fileprivate var place: String {
    switch self {
    case .note(let place), .value(let place): place.rawValue
    case .parkingReason: ""
    case .field(let id): Self.column(of: id) == nil ? id.rawValue : ""
    }
  }

  private static func column(of id: FieldID) -> String? {
    CaseRow.details.first { $0.field == id }?.name
  }
}

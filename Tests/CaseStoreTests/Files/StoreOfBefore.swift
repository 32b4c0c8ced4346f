import Cases
import Guides
import TestSupport
import Wizard

@testable import CaseStore

/// A store as version 1 of the program left it, which was made with GRDB, and what that program did with one.
struct StoreOfBefore {
  let folder: ScratchFolder
  let database: SQLiteConnection

  /// Makes an empty store, as that version's file read when it was dumped.
  init() throws {
    folder = try ScratchFolder()
    try folder.write("", to: "cases.sqlite")
    database = try SQLiteConnection(path: "\(folder.path)/cases.sqlite")
    try database.execute(script: Self.settings + Self.tables)
  }

  /// The program of before opens a file that is there.
  init(opening folder: ScratchFolder) throws {
    self.folder = folder
    database = try SQLiteConnection(path: "\(folder.path)/cases.sqlite")
    try database.execute(script: Self.settings)
  }

  /// Keeps a new case, with a note and an answer, and gives its row.
  func keep(_ number: CaseNumber, merchant: String, words: String, digits: String, at seconds: Int = 1_000) throws
    -> Int
  {
    try database.transaction(for: .writing) {
      try database.run(
        """
        INSERT INTO cases (number, owner, opened_at, guide, guide_version, audience, changed_at, cursor, merchant,
          partner_id, site, telephone, ticket, status, headline, causes_found, follow_up, parked_because)
        VALUES (?, -7, ?, 'guide', '1', 'agent', ?, 'code', ?, NULL, '', '', '', 'open', '', '', NULL, NULL)
        """, [SQLValue(number.signs), SQLValue(seconds), SQLValue(seconds), SQLValue(merchant)])
      let id = database.lastInserted
      try database.run("INSERT INTO answers VALUES (?, 'code', 'this-code', ?)", [SQLValue(id), SQLValue(seconds)])
      try database.run("INSERT INTO notes VALUES (?, 'code', 'a note')", [SQLValue(id)])
      try database.run("INSERT INTO search (rowid, words) VALUES (?, ?)", [SQLValue(id), SQLValue(words)])
      try database.run("UPDATE cases SET digits = ? WHERE id = ?", [SQLValue(digits), SQLValue(id)])
      return id
    }
  }

  /// Gives a case every detail that the program of before has.
  func fill(_ id: Int) throws {
    try database.run(
      """
      UPDATE cases SET merchant = '李三张', partner_id = '2088123412345678', site = 'shop.example',
        telephone = '138-0013-8000', ticket = 'T-7' WHERE id = ?
      """, [SQLValue(id)])
  }

  /// The details of a case as the program of before reads them.
  func details(of id: Int) throws -> [String?] {
    let columns = ["merchant", "partner_id", "site", "telephone", "ticket"]
    let rows = try database.rows("SELECT \(columns.joined(separator: ", ")) FROM cases WHERE id = ?", [SQLValue(id)])
    return try columns.map { column in
      // Only the PID might be missing.
      column == "partner_id" ? try rows.first?.textIfAny(column) : try rows.first?.text(column)
    }
  }

  /// Gives a case another name, and other words and digits to find it by.
  func change(_ id: Int, merchant: String, words: String, digits: String) throws {
    try database.transaction(for: .writing) {
      try database.run("UPDATE cases SET merchant = ? WHERE id = ?", [SQLValue(merchant), SQLValue(id)])
      try database.run("DELETE FROM search WHERE rowid = ?", [SQLValue(id)])
      try database.run("INSERT INTO search (rowid, words) VALUES (?, ?)", [SQLValue(id), SQLValue(words)])
      try database.run("UPDATE cases SET digits = ? WHERE id = ?", [SQLValue(digits), SQLValue(id)])
    }
  }

  /// Deletes a case for good.
  func forget(_ number: CaseNumber) throws {
    let place = "(SELECT id FROM cases WHERE number = ?)"
    try database.transaction(for: .writing) {
      try database.run("DELETE FROM search WHERE rowid IN \(place)", [SQLValue(number.signs)])
      try database.run("DELETE FROM cases WHERE number = ?", [SQLValue(number.signs)])
      try database.run("PRAGMA user_version = 1")
    }
    try database.run("INSERT INTO search (search) VALUES ('optimize')")
    try database.run("VACUUM")
    try database.emptyLog()
    try database.run("PRAGMA user_version = 0")
  }

  /// The numbers of the cases that it finds by words or digits.
  func found(match: String, digits: String) throws -> [String] {
    try database.rows(
      """
      SELECT number FROM cases
      WHERE instr(digits, ?) OR +id IN (SELECT rowid FROM search WHERE search MATCH ?) ORDER BY changed_at DESC, number
      """, [SQLValue(digits), SQLValue(match)]
    ).map { try $0.text("number") }
  }

  private static let settings = """
    PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;
    PRAGMA foreign_keys = ON;
    """

  private static let tables = """
    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
    INSERT INTO grdb_migrations VALUES ('cases'), ('wrong numbers');
    CREATE TABLE cases (
      id INTEGER PRIMARY KEY,
      number TEXT NOT NULL UNIQUE,
      owner INTEGER NOT NULL,
      guide TEXT NOT NULL,
      guide_version TEXT NOT NULL,
      audience TEXT NOT NULL,
      opened_at INTEGER NOT NULL,
      changed_at INTEGER NOT NULL,
      cursor TEXT NOT NULL,
      merchant TEXT NOT NULL,
      partner_id TEXT,
      site TEXT NOT NULL,
      telephone TEXT NOT NULL,
      ticket TEXT NOT NULL,
      status TEXT NOT NULL,
      headline TEXT NOT NULL,
      causes_found TEXT NOT NULL,
      follow_up INTEGER,
      parked_because TEXT,
      digits TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE VIRTUAL TABLE search USING fts5(words, tokenize = 'unicode61', columnsize = 0);
    CREATE TABLE answers (
      case_id INTEGER NOT NULL REFERENCES cases ON DELETE CASCADE,
      place TEXT NOT NULL,
      choices TEXT NOT NULL,
      answered_at INTEGER NOT NULL,
      PRIMARY KEY (case_id, place)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE notes (
      case_id INTEGER NOT NULL REFERENCES cases ON DELETE CASCADE,
      place TEXT NOT NULL,
      note TEXT NOT NULL,
      PRIMARY KEY (case_id, place)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE events (
      case_id INTEGER NOT NULL REFERENCES cases ON DELETE CASCADE,
      position INTEGER NOT NULL,
      kind TEXT NOT NULL,
      place TEXT NOT NULL,
      happened_at INTEGER NOT NULL,
      seconds INTEGER,
      PRIMARY KEY (case_id, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE wrong_numbers (client TEXT NOT NULL, named_at INTEGER NOT NULL) STRICT;
    CREATE INDEX cases_newest ON cases (changed_at DESC, number, status, follow_up, digits);
    CREATE INDEX cases_waiting ON cases (follow_up, changed_at DESC, number, digits) WHERE status = 'waiting';
    CREATE INDEX wrong_numbers_of ON wrong_numbers (client, named_at);
    """
}

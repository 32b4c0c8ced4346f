/// The index that finds a case among a million by the pinyin initials of hanzi.
///
/// Older versions know nothing of it, whether they have a `SearchIndex` or not. Triggers note the cases whose text an
/// older version changed. If it deletes a case, they empty the index, since nothing of the case may stay.
struct InitialsIndex {
  let database: SQLiteConnection

  /// The tables, in addition to those that are there; see `SearchIndex`.
  private static let tables = """
    CREATE TABLE initials_of (
      id INTEGER PRIMARY KEY,
      grams TEXT NOT NULL
    ) STRICT;
    CREATE VIRTUAL TABLE initial_grams USING fts5(
      grams, content = 'initials_of', content_rowid = 'id', tokenize = 'ascii', detail = none, columnsize = 0);
    CREATE TABLE without_initials (id INTEGER PRIMARY KEY) STRICT;
    INSERT INTO without_initials SELECT id FROM cases;
    CREATE TRIGGER initials_of_other_text AFTER UPDATE OF digits ON cases BEGIN
      INSERT OR IGNORE INTO without_initials VALUES (new.id);
    END;
    CREATE TRIGGER without_initials_no_more AFTER DELETE ON cases BEGIN
      DELETE FROM without_initials WHERE id = old.id;
    END;
    CREATE TRIGGER initials_no_more AFTER DELETE ON cases
    WHEN EXISTS (SELECT 1 FROM initials_of WHERE id = old.id) BEGIN
      INSERT OR IGNORE INTO without_initials SELECT id FROM initials_of WHERE id <> old.id;
      DELETE FROM initials_of;
      INSERT INTO initial_grams (initial_grams) VALUES ('delete-all');
    END;
    """

  /// Makes the tables; no case is in the index then.
  func make() throws {
    try database.execute(script: Self.tables)
  }

  /// Whether the file has the tables.
  var isThere: Bool {
    get throws { try !database.rows("SELECT name FROM sqlite_master WHERE name = 'without_initials'").isEmpty }
  }

  /// Whether every case is found by the text that it has now.
  var isComplete: Bool {
    get throws { try isThere && database.rows("SELECT id FROM without_initials LIMIT 1").isEmpty }
  }

  /// The number of cases that are to be indexed; all cases if the tables are missing.
  var backlog: Int {
    get throws {
      let missing = try isThere ? "without_initials" : "cases"
      return try database.rows("SELECT COUNT(*) AS count FROM \(missing)").first?.integer("count") ?? 0
    }
  }

  /// Indexes a case by its present text.
  func add(_ id: Int) throws {
    let rowid = [SQLValue(id)]
    try leave(where: "id = ?", rowid)
    guard let row = try database.rows("SELECT words FROM search WHERE rowid = ?", rowid).first else { return }
    let grams = SQLValue(InitialGrams.grams(of: SearchText.folded(try row.text("words"))))
    try database.run("INSERT INTO initials_of (id, grams) VALUES (?, ?)", rowid + [grams])
    try database.run("INSERT INTO initial_grams (rowid, grams) VALUES (?, ?)", rowid + [grams])
  }

  /// Takes cases out of the index; `condition` is on their `id`.
  func leave(where condition: String, _ values: [SQLValue]) throws {
    try database.run(
      "INSERT INTO initial_grams (initial_grams, rowid, grams) SELECT 'delete', id, grams FROM initials_of WHERE \(condition)",
      values)
    try database.run("DELETE FROM initials_of WHERE \(condition)", values)
    try database.run("DELETE FROM without_initials WHERE \(condition)", values)
  }

  /// Indexes some of the cases that are not.
  func addSome(_ most: Int) throws {
    let ids = try database.rows("SELECT id FROM without_initials ORDER BY id LIMIT ?", [SQLValue(most)]).map {
      try $0.integer("id")
    }
    for id in ids { try add(id) }
  }

  /// Writes the index anew without what was taken out of it, which otherwise is only marked as deleted.
  func removeTraces() throws {
    try database.run("INSERT INTO initial_grams (initial_grams) VALUES ('optimize')")
  }
}

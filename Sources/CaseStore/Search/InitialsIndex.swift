/// The index that finds a case among a million by the pinyin initials of hanzi.
///
/// Older versions know nothing of it, whether they have a `SearchIndex` or not. Triggers note the cases whose text an
/// older version changed. If it deletes a case, they empty the index, since nothing of the case may stay.
struct InitialsIndex: CaseIndex {
  let database: SQLiteConnection

  /// The tables, in addition to those that are there; see `SearchIndex`.
  static let tables = """
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

  static let waiting = "without_initials"
  static let contents = "initials_of"
  static let columns = [(index: "initial_grams", column: "grams")]

  /// Indexes a case by its present text.
  func add(_ id: Int) throws {
    let rowid = [SQLValue(id)]
    try leave(where: "id = ?", rowid)
    guard let row = try database.rows("SELECT words FROM search WHERE rowid = ?", rowid).first else { return }
    try write(id, [InitialGrams.grams(of: SearchText.folded(try row.text("words")))])
  }
}

/// The indexes that find a case among a million: one of words, in which hanzi are in pairs, and one of digits, in which
/// any three in a row are a word.
///
/// Older versions use their own tables, `search` and `cases.digits`, and this version maintains them too. Triggers note
/// the cases whose text an older version changed. If it deletes a case, they empty the indexes, since nothing of the
/// case may stay.
struct SearchIndex: CaseIndex {
  let database: SQLiteConnection

  /// The tables, in addition to those that are there. They are not noted among the steps of the tables, since older
  /// versions refuse a file with steps they do not know.
  ///
  /// The beginnings of words, up to four signs, are indexed too: to find a beginning that a million sites have in
  /// common, SQLite would go through all their words.
  static let tables = """
    CREATE TABLE found_by (
      id INTEGER PRIMARY KEY,
      words TEXT NOT NULL,
      digits TEXT NOT NULL
    ) STRICT;
    CREATE VIRTUAL TABLE word_pairs USING fts5(
      words, content = 'found_by', content_rowid = 'id', tokenize = 'unicode61', columnsize = 0, prefix = '1 2 3 4');
    CREATE VIRTUAL TABLE digit_runs USING fts5(
      digits, content = 'found_by', content_rowid = 'id', tokenize = 'trigram', columnsize = 0);
    CREATE TABLE unindexed (id INTEGER PRIMARY KEY) STRICT;
    INSERT INTO unindexed SELECT id FROM cases;
    CREATE TRIGGER found_by_other_text AFTER UPDATE OF digits ON cases BEGIN
      INSERT OR IGNORE INTO unindexed VALUES (new.id);
    END;
    CREATE TRIGGER unindexed_no_more AFTER DELETE ON cases
    WHEN EXISTS (SELECT 1 FROM unindexed WHERE id = old.id) BEGIN
      DELETE FROM unindexed WHERE id = old.id;
      INSERT OR IGNORE INTO unindexed VALUES (0);
    END;
    CREATE TRIGGER found_no_more AFTER DELETE ON cases
    WHEN EXISTS (SELECT 1 FROM found_by WHERE id = old.id) BEGIN
      INSERT OR IGNORE INTO unindexed SELECT id FROM found_by;
      DELETE FROM unindexed WHERE id = old.id;
      INSERT OR IGNORE INTO unindexed VALUES (0);
      DELETE FROM found_by;
      INSERT INTO word_pairs (word_pairs) VALUES ('delete-all');
      INSERT INTO digit_runs (digit_runs) VALUES ('delete-all');
    END;
    """
  /// The most signs of a text that are indexed; a text may be from before there were limits.
  private static let mostSigns = 65_536
  /// The number that is noted among the cases without an index if an older version has deleted some.
  static let deletedElsewhere = 0
  static let waiting = "unindexed"
  static let contents = "found_by"
  static let columns = [(index: "word_pairs", column: "words"), (index: "digit_runs", column: "digits")]

  /// Indexes a case by what the tables say of it now.
  func add(_ id: Int) throws {
    let rowid = [SQLValue(id)]
    try leave(where: "id = ?", rowid)
    let row = try database.rows(
      """
      SELECT substr(words, 1, \(Self.mostSigns)) AS words, digits FROM search JOIN cases ON cases.id = search.rowid
      WHERE search.rowid = ?
      """, rowid
    ).first
    guard let row else { return }
    try write(id, [SearchTokens(SearchText.folded(try row.text("words"))).indexed, try row.text("digits")])
  }
}

/// The tables, and the steps from older tables to these.
enum CaseSchema {
  /// The steps from an empty file to today's tables. A step that was released never changes.
  static let migrations = SQLiteMigrations(steps: [("cases", cases + parts), ("wrong numbers", wrongNumbers)])

  private static let cases = """
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
    CREATE INDEX cases_newest ON cases (changed_at DESC, number, status, follow_up, digits);
    CREATE INDEX cases_waiting ON cases (follow_up, changed_at DESC, number, digits)
      WHERE status = 'waiting';
    CREATE VIRTUAL TABLE search USING fts5(words, tokenize = 'unicode61', columnsize = 0);
    """

  /// Answers, notes and events are stored by case, so that saving a case touches few pages and needs no other index.
  private static let parts = """
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
    """

  private static let wrongNumbers = """
    CREATE TABLE wrong_numbers (client TEXT NOT NULL, named_at INTEGER NOT NULL) STRICT;
    CREATE INDEX wrong_numbers_of ON wrong_numbers (client, named_at);
    """
}

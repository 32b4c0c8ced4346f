internal import GRDB
internal import Wizard

/// The tables of cases within one transaction.
struct CaseTables {
  /// The open database.
  let database: Database

  /// A case's place in the tables and who holds it; `nil` where it is not kept.
  func holder(of number: CaseNumber) throws -> (id: Int64, owner: CaseOwner)? {
    let statement = try database.cachedStatement(sql: "SELECT id, owner FROM cases WHERE number = ?")
    guard let row = try Row.fetchOne(statement, arguments: [number.signs]) else { return nil }
    let token: Int64 = try row.decode(atIndex: 1)
    return (try row.decode(atIndex: 0), CaseOwner(token: UInt64(bitPattern: token)))
  }

  /// Writes down who holds a case.
  func setOwner(_ owner: CaseOwner, of id: Int64) throws {
    try execute("UPDATE cases SET owner = ? WHERE id = ?", [owner.column, id])
  }

  /// Adds a case, without what hangs on it, and gives its place in the tables.
  func insert(_ new: Case, owner: CaseOwner) throws -> Int64 {
    let columns = CaseRow.columns.joined(separator: ", ")
    let marks = Array(repeating: "?", count: CaseRow.columns.count + 3).joined(separator: ", ")
    try execute(
      "INSERT INTO cases (number, owner, opened_at, \(columns)) VALUES (\(marks))",
      StatementArguments([new.number.signs, owner.column, new.openedAt.seconds] + CaseRow.values(of: new)))
    return database.lastInsertedRowID
  }

  /// Writes the columns of a case.
  func update(_ changed: Case, id: Int64) throws {
    let columns = CaseRow.columns.map { "\($0) = ?" }.joined(separator: ", ")
    try execute(
      "UPDATE cases SET \(columns) WHERE id = ?", StatementArguments(CaseRow.values(of: changed) + [id]))
  }

  /// Writes what hangs on a case, as far as it differs from what is there.
  func writeParts(of kept: Case, events: [CaseEvent], id: Int64) throws {
    try writeAnswers(kept.answers, id: id)
    try writeNotes(kept.notes.mapValues(CaseRow.text), id: id)
    try append(events, id: id)
    try writeSearchText(SearchText(kept), id: id)
  }

  /// Reads a case.
  func read(id: Int64) throws -> Case {
    let statement = try database.cachedStatement(sql: "SELECT * FROM cases WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { throw UnreadableRow() }
    return try row.keptCase(answers: answers(of: id), notes: notes(of: id))
  }

  /// Deletes the cases that meet a condition, with all that hangs on them, and counts them.
  func delete(where condition: String, _ arguments: StatementArguments) throws -> Int {
    try execute("DELETE FROM search WHERE rowid IN (SELECT id FROM cases WHERE \(condition))", arguments)
    try execute("DELETE FROM cases WHERE \(condition)", arguments)
    return database.changesCount
  }

  func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try database.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}

extension CaseTables {
  private func answers(of id: Int64) throws -> [PlaceID: TimedAnswer] {
    let statement = try database.cachedStatement(
      sql: "SELECT place, choices, answered_at FROM answers WHERE case_id = ?")
    var answers: [PlaceID: TimedAnswer] = [:]
    let rows = try Row.fetchCursor(statement, arguments: [id])
    while let row = try rows.next() {
      answers[try row.name("place")] = TimedAnswer(Answer(try row.names("choices")), at: try row.moment("answered_at"))
    }
    return answers
  }

  private func notes(of id: Int64) throws -> [PlaceID: String] {
    let statement = try database.cachedStatement(sql: "SELECT place, note FROM notes WHERE case_id = ?")
    var notes: [PlaceID: String] = [:]
    let rows = try Row.fetchCursor(statement, arguments: [id])
    while let row = try rows.next() { notes[try row.name("place")] = try row.decode(forColumn: "note") }
    return notes
  }

  private func writeAnswers(_ answers: [PlaceID: TimedAnswer], id: Int64) throws {
    let written = try self.answers(of: id)
    for (place, answer) in answers where written[place] != answer {
      let choices = CaseRow.joined(answer.answer.choices.map(\.rawValue))
      try execute(
        "INSERT OR REPLACE INTO answers (case_id, place, choices, answered_at) VALUES (?, ?, ?, ?)",
        [id, place.rawValue, choices, answer.answeredAt.seconds])
    }
    for place in written.keys where answers[place] == nil {
      try execute("DELETE FROM answers WHERE case_id = ? AND place = ?", [id, place.rawValue])
    }
  }

  private func writeNotes(_ notes: [PlaceID: String], id: Int64) throws {
    let written = try self.notes(of: id)
    for (place, note) in notes where written[place] != note {
      try execute(
        "INSERT OR REPLACE INTO notes (case_id, place, note) VALUES (?, ?, ?)", [id, place.rawValue, note])
    }
    for place in written.keys where notes[place] == nil {
      try execute("DELETE FROM notes WHERE case_id = ? AND place = ?", [id, place.rawValue])
    }
  }

  private func append(_ events: [CaseEvent], id: Int64) throws {
    for event in events {
      try execute(
        """
        INSERT INTO events (case_id, position, kind, place, happened_at, seconds)
        SELECT ?1, coalesce(max(position), 0) + 1, ?2, ?3, ?4, ?5 FROM events WHERE case_id = ?1
        """, [id, event.kind.rawValue, event.place.rawValue, event.at.seconds, event.seconds])
    }
  }

  /// The index grows with each change of a row, so it is only touched where the text differs.
  private func writeSearchText(_ text: SearchText, id: Int64) throws {
    let statement = try database.cachedStatement(
      sql: "SELECT words, digits FROM search JOIN cases ON cases.id = search.rowid WHERE search.rowid = ?")
    let row = try Row.fetchOne(statement, arguments: [id])
    guard try row?.decode(forColumn: "words") != text.words || row?.decode(forColumn: "digits") != text.digits else {
      return
    }
    if row != nil { try execute("DELETE FROM search WHERE rowid = ?", [id]) }
    try execute("INSERT INTO search (rowid, words) VALUES (?, ?)", [id, text.words])
    try execute("UPDATE cases SET digits = ? WHERE id = ?", [text.digits, id])
  }
}

extension CaseOwner {
  /// The token as SQLite keeps it, which knows no numbers without a sign.
  var column: Int64 { Int64(bitPattern: token) }
}

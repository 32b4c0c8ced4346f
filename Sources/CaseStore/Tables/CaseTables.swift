internal import Cases
internal import Guides

/// The tables of cases, within one transaction.
struct CaseTables {
  /// The open database.
  let database: SQLiteConnection

  /// A case's row number and owner; `nil` if the store has no such case.
  func holder(of number: CaseNumber) throws -> (id: Int, owner: CaseOwner)? {
    let rows = try database.rows("SELECT id, owner FROM cases WHERE number = ?", [SQLValue(number.signs)])
    guard let row = rows.first else { return nil }
    return (try row.integer("id"), CaseOwner(token: UInt64(bitPattern: Int64(try row.integer("owner")))))
  }

  /// Sets a case's owner.
  func setOwner(_ owner: CaseOwner, of id: Int) throws {
    try database.run("UPDATE cases SET owner = ? WHERE id = ?", [owner.column, SQLValue(id)])
  }

  /// Adds a case without its answers, notes, drafts and events, and gives its row number.
  func insert(_ new: Case, owner: CaseOwner) throws -> Int {
    let columns = CaseRow.columns.joined(separator: ", ")
    let marks = Array(repeating: "?", count: CaseRow.columns.count + 3).joined(separator: ", ")
    try database.run(
      "INSERT INTO cases (number, owner, opened_at, \(columns)) VALUES (\(marks))",
      [SQLValue(new.number.signs), owner.column, SQLValue(new.openedAt.seconds)] + CaseRow.values(of: new))
    return database.lastInserted
  }

  /// Writes the columns of a case.
  func update(_ changed: Case, id: Int) throws {
    let columns = CaseRow.columns.map { "\($0) = ?" }.joined(separator: ", ")
    try database.run("UPDATE cases SET \(columns) WHERE id = ?", CaseRow.values(of: changed) + [SQLValue(id)])
  }

  /// Writes answers, notes, drafts, details, events and search text of a case, as far as they differ from what is there.
  func writeParts(of kept: Case, events: [CaseEvent], form: CaseForm, id: Int) throws {
    try writeAnswers(kept.answers, id: id)
    try writeNotes(kept.notes, id: id)
    try DraftTable(database: database).write(kept.drafts, id: id)
    try DetailTable(database: database).write(kept.details, id: id)
    try append(events, id: id)
    try writeSearchText(SearchText(kept, form: form), id: id)
  }

  /// Reads a case with its answers, notes, drafts and details.
  func read(id: Int) throws -> Case {
    let rows = try database.rows("SELECT \(CaseRow.selection) FROM cases WHERE id = ?", [SQLValue(id)])
    guard let row = rows.first else { throw UnreadableRow() }
    return try row.keptCase(
      answers: answers(of: id), notes: notes(of: id), drafts: DraftTable(database: database).read(id: id),
      otherDetails: DetailTable(database: database).read(id: id))
  }

  /// Deletes the cases that meet a condition, with everything that belongs to them, and gives their number.
  func delete(where condition: String, _ values: [SQLValue]) throws -> Int {
    for index in try database.madeCaseIndexes {
      try index.leave(where: "id IN (SELECT id FROM cases WHERE \(condition))", values)
    }
    try database.run("DELETE FROM search WHERE rowid IN (SELECT id FROM cases WHERE \(condition))", values)
    try database.run("DELETE FROM cases WHERE \(condition)", values)
    return database.changes
  }
}

extension CaseTables {
  private func answers(of id: Int) throws -> [PlaceID: TimedAnswer] {
    let values = try ValueTable(database: database).read(id: id)
    var answers: [PlaceID: TimedAnswer] = [:]
    try database.run("SELECT place, choices, answered_at FROM answers WHERE case_id = ?", [SQLValue(id)]) { row in
      let (place, choices): (PlaceID, [ChoiceID]) = (try row.name("place"), try row.names("choices"))
      let answer = values[place].map { Answer($0, readAs: choices) } ?? Answer(choices)
      answers[place] = TimedAnswer(answer, at: try row.moment("answered_at"))
    }
    return answers
  }

  private func notes(of id: Int) throws -> [PlaceID: String] {
    var notes: [PlaceID: String] = [:]
    try database.run(
      "SELECT place, \(CaseRow.beginning(of: "note", within: .note)) FROM notes WHERE case_id = ?", [SQLValue(id)]
    ) { row in
      notes[try row.name("place")] = try row.text("note")
    }
    return notes
  }

  private func writeAnswers(_ answers: [PlaceID: TimedAnswer], id: Int) throws {
    let written = try self.answers(of: id)
    for (place, answer) in answers where written[place] != answer {
      let choices = CaseRow.joined(answer.answer.choices.map(\.rawValue))
      try database.run(
        "INSERT OR REPLACE INTO answers (case_id, place, choices, answered_at) VALUES (?, ?, ?, ?)",
        [SQLValue(id), SQLValue(place.rawValue), SQLValue(choices), SQLValue(answer.answeredAt.seconds)])
      if answer.answer.value != written[place]?.answer.value {
        try ValueTable(database: database).write(answer.answer.value, at: place, id: id)
      }
    }
    for place in written.keys where answers[place] == nil {
      try database.run("DELETE FROM answers WHERE case_id = ? AND place = ?", [SQLValue(id), SQLValue(place.rawValue)])
      if written[place]?.answer.value != nil { try ValueTable(database: database).write(nil, at: place, id: id) }
    }
  }

  /// SQLite compares the texts, so that an unchanged note need not be read.
  private func writeNotes(_ notes: [PlaceID: String], id: Int) throws {
    for (place, note) in notes {
      try database.run(
        """
        INSERT INTO notes (case_id, place, note) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET note = excluded.note WHERE note <> excluded.note
        """, [SQLValue(id), SQLValue(place.rawValue), SQLValue(CaseRow.text(note))])
    }
    let written = try database.rows("SELECT place FROM notes WHERE case_id = ?", [SQLValue(id)])
    for place in try written.map({ try $0.text("place") }) where notes[PlaceID(place)] == nil {
      try database.run("DELETE FROM notes WHERE case_id = ? AND place = ?", [SQLValue(id), SQLValue(place)])
    }
  }

  /// The index grows with every change of a row, so that it is changed only if the text differs.
  private func writeSearchText(_ text: SearchText, id: Int) throws {
    let row = try database.rows(
      """
      SELECT words IS ? AND digits IS ? AS same FROM search JOIN cases ON cases.id = search.rowid WHERE search.rowid = ?
      """, [SQLValue(text.words), SQLValue(text.digits), SQLValue(id)]
    ).first
    guard try row?.integer("same") != 1 else { return }
    if row != nil { try database.run("DELETE FROM search WHERE rowid = ?", [SQLValue(id)]) }
    try database.run("INSERT INTO search (rowid, words) VALUES (?, ?)", [SQLValue(id), SQLValue(text.words)])
    try database.run("UPDATE cases SET digits = ? WHERE id = ?", [SQLValue(text.digits), SQLValue(id)])
    for index in try database.madeCaseIndexes { try index.add(id) }
  }
}

extension CaseOwner {
  /// The token as SQLite stores it, which has only signed numbers.
  var column: SQLValue { .integer(Int64(bitPattern: token)) }
}

internal import GRDB
internal import Wizard

extension CaseTables {
  /// The last changed case that is not closed.
  func latest() throws -> CaseNumber? {
    let statuses = CaseStatus.allCases.filter { !$0.isClosed }.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let row = try Row.fetchOne(
      database,
      sql: "SELECT number FROM cases WHERE status IN (\(statuses)) ORDER BY changed_at DESC, number LIMIT 1")
    return try row?.number()
  }

  /// What happened in the cases changed since a moment, or in all; one that cannot be read is left out.
  func histories(since moment: Timestamp?) throws -> [CaseHistory] {
    let arguments: StatementArguments = [moment?.seconds ?? Int.min]
    var events: [Int64: [CaseEvent]] = [:]
    let eventRows = try Row.fetchCursor(
      database,
      sql: """
        SELECT case_id, kind, place, happened_at, seconds FROM events
        WHERE case_id IN (SELECT id FROM cases WHERE changed_at >= ?) ORDER BY case_id, position
        """, arguments: arguments)
    while let row = try eventRows.next() {
      guard let event = try? row.event() else { continue }
      events[try row.decode(forColumn: "case_id"), default: []].append(event)
    }
    let caseRows = try Row.fetchAll(
      database,
      sql: "SELECT id, guide, status, causes_found, cursor FROM cases WHERE changed_at >= ? ORDER BY opened_at, id",
      arguments: arguments)
    return caseRows.compactMap { row in
      try? row.history(events: events[row.decode(forColumn: "id")] ?? [])
    }
  }
}

extension Row {
  fileprivate func event() throws -> CaseEvent {
    CaseEvent(
      try choice("kind"), place: try name("place"), at: try moment("happened_at"),
      after: try decode(forColumn: "seconds"))
  }

  fileprivate func history(events: [CaseEvent]) throws -> CaseHistory {
    CaseHistory(
      guide: try name("guide"), status: try choice("status"), causesFound: try causesFound(),
      cursor: try name("cursor"), events: events)
  }
}

internal import Cases
internal import Guides

extension CaseTables {
  /// The case that was changed last before the end of a day and is not closed; if there is none, the first one after
  /// that day.
  func latest(on today: CalendarDay) throws -> CaseNumber? {
    let statuses = CaseStatus.allCases.filter { !$0.isClosed }.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let open = "SELECT number FROM cases WHERE status IN (\(statuses)) AND changed_at"
    let end = [SQLValue(today.end.seconds)]
    let row =
      try database.rows("\(open) < ? ORDER BY changed_at DESC, number LIMIT 1", end).first
      ?? database.rows("\(open) >= ? ORDER BY changed_at, number LIMIT 1", end).first
    return try row?.number()
  }

  /// The histories of the cases changed since a moment, or of all. A case that cannot be read is left out.
  func histories(since moment: Timestamp?) throws -> [CaseHistory] {
    let since = [SQLValue(moment?.seconds ?? Int.min)]
    let events = try events(where: "case_id IN (SELECT id FROM cases WHERE changed_at >= ?)", since)
    var histories: [CaseHistory] = []
    try database.run(
      "SELECT id, guide, status, causes_found, cursor FROM cases WHERE changed_at >= ? ORDER BY opened_at, id", since
    ) { row in
      if let history = try? row.history(events: events[row.integer("id")] ?? []) { histories.append(history) }
    }
    return histories
  }
}

extension SQLRow {
  fileprivate func history(events: [CaseEvent]) throws -> CaseHistory {
    CaseHistory(
      guide: try name("guide"), status: try choice("status"), causesFound: try causesFound(),
      cursor: try name("cursor"), events: events)
  }
}

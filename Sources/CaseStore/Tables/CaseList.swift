internal import Wizard

/// A query for a list of cases, as SQL.
///
/// The index `cases_newest` gives the cases in their order and tells which are wanted, digits included, so that of the
/// others no row is read; among 100,000 cases that takes 30 ms at most. The plus sign keeps SQLite from going through what the
/// full-text index finds instead, and sorting it.
struct CaseList {
  private static let columns = [
    "guide", "changed_at", "status", "headline", "merchant", "partner_id", "site", "telephone", "ticket", "follow_up",
    "parked_because",
  ]

  private let query: CaseQuery
  private let wanted: SearchQuery?

  /// Makes a list of what a query asks for; `nil` where nothing can meet it.
  init?(_ query: CaseQuery) {
    self.query = query
    let isForAll = query.text.allSatisfy(\.isWhitespace)
    let wanted = SearchQuery(query.text)
    guard query.limit > 0, isForAll || wanted.match != nil || wanted.digits != nil else { return nil }
    self.wanted = isForAll ? nil : wanted
  }

  /// Reads those that are due, then the others, and those of days to come last; a row that cannot be read is left out.
  func entries(_ database: SQLiteConnection) throws -> [CaseEntry] {
    let today = SQLValue(query.today.daysSinceEpoch)
    let end = SQLValue(query.today.end.seconds)
    let isOther = "NOT (status = 'waiting' AND ifnull(follow_up <= ?, 0))"
    var found = try rows(
      database, where: "status = 'waiting' AND follow_up <= ?", [today], order: "follow_up, ", query.limit)
    for time in ["changed_at < ?", "changed_at >= ?"] where found.count < query.limit {
      found += try rows(
        database, where: "\(isOther) AND \(time)", [today, end], order: "", query.limit - found.count)
    }
    return found.compactMap { try? $0.entry() }
  }

  private func rows(
    _ database: SQLiteConnection, where condition: String, _ values: [SQLValue], order: String, _ limit: Int
  ) throws -> [SQLRow] {
    try database.rows(
      """
      SELECT number, \(CaseRow.selection(of: Self.columns))
      FROM cases WHERE \((conditions + [condition]).joined(separator: " AND "))
      ORDER BY \(order)changed_at DESC, number LIMIT ?
      """, wantedValues + values + [SQLValue(limit)])
  }

  private var conditions: [String] {
    let statuses = query.statuses.map { statuses in
      "status IN (\(statuses.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")))"
    }
    let finds = [
      wanted?.digits.map { _ in "instr(digits, ?)" },
      wanted?.match.map { _ in "+id IN (SELECT rowid FROM search WHERE search MATCH ?)" },
    ].compactMap(\.self)
    return [statuses, finds.isEmpty ? nil : "(\(finds.joined(separator: " OR ")))"].compactMap(\.self)
  }

  private var wantedValues: [SQLValue] {
    [wanted?.digits, wanted?.match].compactMap(\.self).map(SQLValue.text)
  }
}

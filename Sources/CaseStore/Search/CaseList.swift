internal import Cases
internal import Guides

/// The SQL of a query for a list of cases.
///
/// Without a search, the index `cases_newest` gives the cases in order. A search looks only at the newest cases that
/// match: the indexes give them by age, and nobody looks through thousands.
struct CaseList {
  /// The most matching cases from which a list for people is made.
  private static let mostFound = 2_000
  /// How many of the last digits the index compares. Numbers begin alike, and a beginning that all of them have finds
  /// nothing.
  private static let mostIndexedDigits = 6
  private static let columns = CaseRow.selection(
    of: ["guide", "changed_at", "status", "headline", "follow_up", "parked_because"] + CaseRow.details.map(\.name))
  private static let isDue = "status = 'waiting' AND follow_up <= ?"

  private let query: CaseQuery
  private let wanted: SearchQuery?

  /// Makes the list of a query; `nil` if no case can match.
  init?(_ query: CaseQuery) {
    self.query = query
    let isForAll = query.text.allSatisfy(\.isWhitespace)
    let wanted = SearchQuery(query.text)
    guard query.limit > 0, isForAll || wanted.match != nil || wanted.digits != nil else { return nil }
    self.wanted = isForAll ? nil : wanted
  }

  /// Whether the query is a search.
  var isSearch: Bool { wanted != nil }

  /// The cases that are due, then the others, and those in the future last. A row that cannot be read is left out.
  func listing(_ database: SQLiteConnection) throws -> CaseListing {
    guard let wanted, try SearchIndex(database: database).isComplete else {
      return listing(of: try rows(database), isCut: false)
    }
    let found = try rowids(of: wanted, in: database)
    return listing(of: try rows(database, among: found.rowids), isCut: found.isCut)
  }

  private func listing(of rows: [SQLRow], isCut: Bool) -> CaseListing {
    CaseListing(
      entries: rows.prefix(query.limit).compactMap { try? $0.entry() }, isCut: isCut || rows.count > query.limit)
  }

  /// One row more than asked for shows whether there are more.
  private var most: Int { query.limit == .max ? .max : query.limit + 1 }
  private var today: SQLValue { SQLValue(query.today.daysSinceEpoch) }
  private var end: SQLValue { SQLValue(query.today.end.seconds) }

  private var statuses: String {
    query.statuses.map { statuses in
      "status IN (\(statuses.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")))"
    } ?? "TRUE"
  }
}

/// Searching without the indexes: all cases in order, until there are enough.
extension CaseList {
  private func rows(_ database: SQLiteConnection) throws -> [SQLRow] {
    let isOther = "NOT (status = 'waiting' AND ifnull(follow_up <= ?, 0))"
    var found = try rows(database, where: Self.isDue, [today], order: "follow_up, ", most)
    for time in ["changed_at < ?", "changed_at >= ?"] where found.count < most {
      found += try rows(
        database, where: "\(isOther) AND \(time)", [today, end], order: "", most - found.count)
    }
    return found
  }

  private func rows(
    _ database: SQLiteConnection, where condition: String, _ values: [SQLValue], order: String, _ limit: Int
  ) throws -> [SQLRow] {
    try database.rows(
      """
      SELECT number, \(Self.columns) FROM cases WHERE \(statuses) AND \(isWanted) AND \(condition)
      ORDER BY \(order)changed_at DESC, number LIMIT ?
      """, wantedValues + values + [SQLValue(limit)])
  }

  /// The condition of the search. The index of the order has the digits, so that rows without a match need not be read.
  /// The plus sign forbids SQLite to go through the matches in `search` and sort them instead.
  private var isWanted: String {
    let finds = [
      wanted?.digits.map { _ in "instr(digits, ?)" },
      wanted?.match.map { _ in "+id IN (SELECT rowid FROM search WHERE search MATCH ?)" },
    ].compactMap(\.self)
    return finds.isEmpty ? "TRUE" : "(\(finds.joined(separator: " OR ")))"
  }

  private var wantedValues: [SQLValue] {
    [wanted?.digits, wanted?.match].compactMap(\.self).map(SQLValue.text)
  }
}

/// Searching with the indexes.
extension CaseList {
  /// The row numbers of the newest matching cases, and whether there may be more.
  private func rowids(
    of wanted: SearchQuery, in database: SQLiteConnection
  ) throws -> (rowids: Set<Int>, isCut: Bool) {
    // Other programs get all cases, however long that takes.
    let most = query.limit == .max ? Int.max - 1 : Self.mostFound
    var (rowids, isCut): (Set<Int>, Bool) = ([], false)
    let hasInitials = try wanted.initials != nil && InitialsIndex(database: database).isComplete
    for (condition, values) in Self.conditions(for: wanted, withInitials: hasInitials) {
      let found = try database.rows("\(condition) ORDER BY rowid DESC LIMIT ?", values + [SQLValue(most + 1)])
      rowids.formUnion(try found.prefix(most).map { try $0.integer("rowid") })
      isCut = isCut || found.count > most
    }
    return (rowids, isCut)
  }

  private static func conditions(
    for wanted: SearchQuery, withInitials: Bool
  ) -> [(sql: String, values: [SQLValue])] {
    let words = wanted.words.map { words in
      ("SELECT rowid FROM word_pairs WHERE word_pairs MATCH ?", [SQLValue(words)])
    }
    let digits = wanted.digits.map { digits in
      (
        """
        SELECT rowid FROM digit_runs
        WHERE digit_runs MATCH ? AND instr((SELECT digits FROM found_by WHERE id = digit_runs.rowid), ?)
        """, [SQLValue("\"\(digits.suffix(mostIndexedDigits))\""), SQLValue(digits)]
      )
    }
    let initials = withInitials ? wanted.initials : nil
    return [
      words, digits,
      initials.map { initials in
        ("SELECT rowid FROM initial_grams WHERE initial_grams MATCH ?", [SQLValue(initials)])
      },
    ].compactMap(\.self)
  }

  private func rows(_ database: SQLiteConnection, among rowids: Set<Int>) throws -> [SQLRow] {
    try database.rows(
      """
      SELECT number, \(Self.columns) FROM cases WHERE id IN (SELECT value FROM json_each(?)) AND \(statuses)
      ORDER BY CASE WHEN \(Self.isDue) THEN 0 WHEN changed_at < ? THEN 1 ELSE 2 END,
        CASE WHEN \(Self.isDue) THEN follow_up END, changed_at DESC, number LIMIT ?
      """,
      [
        SQLValue("[" + rowids.map(String.init).joined(separator: ",") + "]"), today, end, today, SQLValue(most),
      ])
  }
}

internal import Cases
internal import Guides

extension CaseTables {
  /// For how long a wrong number is kept, in seconds.
  private static let memory = 3_600
  /// How many wrong numbers are kept at most.
  private static let mostWrong = 10_000
  /// How many cases make room at a time.
  private static let mostMakingRoom = 100

  /// Whether a case of that number and audience is kept.
  func has(_ number: CaseNumber, of audience: Audience) throws -> Bool {
    try countRows(
      "cases WHERE number = ? AND audience = ?", [SQLValue(number.signs), SQLValue(audience.rawValue)]) > 0
  }

  /// Writes down that a client named a wrong number, and forgets old ones.
  func addWrongNumber(of client: ClientAddress, at moment: Timestamp) throws {
    // What lies ahead was written by a clock that has since been set back.
    let (oldest, newest) = (moment.seconds - Self.memory, moment.seconds)
    try database.run(
      "DELETE FROM wrong_numbers WHERE named_at NOT BETWEEN ? AND ?", [SQLValue(oldest), SQLValue(newest)])
    try database.run(
      "INSERT INTO wrong_numbers (client, named_at) VALUES (?, ?)",
      [SQLValue(client.description), SQLValue(moment.seconds)])
    try database.run(
      "DELETE FROM wrong_numbers WHERE rowid <= ?", [SQLValue(database.lastInserted - Self.mostWrong)])
  }

  /// The wrong numbers named within the hour before a moment.
  func wrongNumbers(at moment: Timestamp) throws -> WrongNumbers {
    let rows = try database.rows(
      """
      SELECT client, COUNT(*) AS times FROM wrong_numbers WHERE named_at BETWEEN ? AND ?
      GROUP BY client ORDER BY times DESC, client
      """, [SQLValue(moment.seconds - Self.memory), SQLValue(moment.seconds)])
    let counts = try rows.map { try $0.integer("times") }
    return WrongNumbers(
      count: counts.reduce(0, +), clients: counts.count, mostFrom: try rows.first?.text("client"),
      most: counts.first ?? 0)
  }

  /// How many cases are kept.
  func count() throws -> Int {
    try countRows("cases")
  }

  /// Merchants' cases in which nothing was answered, those first that changed longest ago, as far as room is to be made
  /// for one more of `limit`.
  func unanswered(toMakeRoomWithin limit: Int) throws -> [Int] {
    try database.rows(
      """
      SELECT id FROM cases WHERE audience = ? AND id NOT IN (SELECT case_id FROM answers)
      ORDER BY changed_at LIMIT ?
      """, [SQLValue(Audience.merchant.rawValue), SQLValue(min(max(0, try count() - limit + 1), Self.mostMakingRoom))]
    ).map { try $0.integer("id") }
  }

  /// Deletes those of the cases in which nothing was answered meanwhile.
  func deleteUnanswered(_ ids: [Int]) throws {
    for id in ids { _ = try delete(where: "id = ? AND id NOT IN (SELECT case_id FROM answers)", [SQLValue(id)]) }
  }

  private func countRows(_ rows: String, _ values: [SQLValue] = []) throws -> Int {
    try database.rows("SELECT COUNT(*) AS count FROM \(rows)", values).first?.integer("count") ?? 0
  }
}

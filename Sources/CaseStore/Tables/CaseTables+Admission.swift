internal import Cases
internal import Guides

extension CaseTables {
  /// How long a wrong number is remembered, in seconds.
  private static let memory = 3_600
  /// The most wrong numbers that are remembered.
  private static let mostWrong = 10_000
  /// How many cases are deleted at a time to make room.
  private static let mostMakingRoom = 100

  /// Whether the store has a case of that number and audience.
  func has(_ number: CaseNumber, of audience: Audience) throws -> Bool {
    try countRows(
      "cases WHERE number = ? AND audience = ?", [SQLValue(number.signs), SQLValue(audience.rawValue)]) > 0
  }

  /// Notes that a client named a wrong number, and deletes old ones.
  func addWrongNumber(of client: ClientAddress, at moment: Timestamp) throws {
    // A moment in the future was written by a clock that has been set back since.
    let (oldest, newest) = (moment.seconds - Self.memory, moment.seconds)
    try database.run(
      "DELETE FROM wrong_numbers WHERE named_at NOT BETWEEN ? AND ?", [SQLValue(oldest), SQLValue(newest)])
    try database.run(
      "INSERT INTO wrong_numbers (client, named_at) VALUES (?, ?)",
      [SQLValue(client.description), SQLValue(moment.seconds)])
    try database.run(
      "DELETE FROM wrong_numbers WHERE rowid <= ?", [SQLValue(database.lastInserted - Self.mostWrong)])
  }

  /// The wrong numbers of the hour before a moment.
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

  /// The number of cases.
  func count() throws -> Int {
    try countRows("cases")
  }

  /// Merchants' cases without answers, the oldest first, as many as must go to make room for one more case among
  /// `limit`.
  func unanswered(toMakeRoomWithin limit: Int) throws -> [Int] {
    try database.rows(
      """
      SELECT id FROM cases WHERE audience = ? AND id NOT IN (SELECT case_id FROM answers)
      ORDER BY changed_at LIMIT ?
      """, [SQLValue(Audience.merchant.rawValue), SQLValue(min(max(0, try count() - limit + 1), Self.mostMakingRoom))]
    ).map { try $0.integer("id") }
  }

  /// Deletes those of the cases that still have no answers.
  func deleteUnanswered(_ ids: [Int]) throws {
    for id in ids { _ = try delete(where: "id = ? AND id NOT IN (SELECT case_id FROM answers)", [SQLValue(id)]) }
  }

  private func countRows(_ rows: String, _ values: [SQLValue] = []) throws -> Int {
    try database.rows("SELECT COUNT(*) AS count FROM \(rows)", values).first?.integer("count") ?? 0
  }
}

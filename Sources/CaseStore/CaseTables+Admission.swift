internal import Wizard

extension CaseTables {
  /// For how long a wrong number counts, in seconds.
  private static let memory = 600
  /// How many wrong numbers one client may name within that time.
  private static let mostWrong = 10

  /// Whether `client` may come to a case of `audience`; a wrong number is counted in the same transaction, so that many
  /// logins at once name no more of them than one.
  func admit(
    _ number: CaseNumber, of audience: Audience, for client: String, at moment: Timestamp
  ) throws -> Admission {
    // What lies ahead was written by a clock that has since been set back.
    let (oldest, newest) = (moment.seconds - Self.memory, moment.seconds)
    try database.run(
      "DELETE FROM wrong_numbers WHERE named_at NOT BETWEEN ? AND ?", [SQLValue(oldest), SQLValue(newest)])
    let count = try countRows("wrong_numbers WHERE client = ?", [SQLValue(client)])
    guard count < Self.mostWrong else { return .refused }
    let isThere = try countRows(
      "cases WHERE number = ? AND audience = ?", [SQLValue(number.signs), SQLValue(audience.rawValue)])
    guard isThere == 0 else { return .admitted }
    try database.run(
      "INSERT INTO wrong_numbers (client, named_at) VALUES (?, ?)", [SQLValue(client), SQLValue(moment.seconds)])
    return .wrong(count: count + 1)
  }

  /// How many cases are kept.
  func count() throws -> Int {
    try countRows("cases")
  }

  private func countRows(_ rows: String, _ values: [SQLValue] = []) throws -> Int {
    try database.rows("SELECT COUNT(*) AS count FROM \(rows)", values).first?.integer("count") ?? 0
  }
}

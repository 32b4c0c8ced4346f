internal import GRDB
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
    try execute("DELETE FROM wrong_numbers WHERE named_at NOT BETWEEN ? AND ?", [oldest, newest])
    let count = try value("SELECT COUNT(*) FROM wrong_numbers WHERE client = ?", [client])
    guard count < Self.mostWrong else { return .refused }
    let isThere = try value(
      "SELECT COUNT(*) FROM cases WHERE number = ? AND audience = ?", [number.signs, audience.rawValue])
    guard isThere == 0 else { return .admitted }
    try execute("INSERT INTO wrong_numbers (client, named_at) VALUES (?, ?)", [client, moment.seconds])
    return .wrong(count: count + 1)
  }

  /// How many cases are kept.
  func count() throws -> Int {
    try value("SELECT COUNT(*) FROM cases", [])
  }

  private func value(_ sql: String, _ arguments: StatementArguments) throws -> Int {
    try Int.fetchOne(try database.cachedStatement(sql: sql), arguments: arguments) ?? 0
  }
}

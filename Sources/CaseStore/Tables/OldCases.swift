public import Cases

/// The cases that were last changed before some moment.
public struct OldCases: Sendable, Hashable {
  /// Their number.
  public let count: Int
  /// When the first and the last of them were changed; `nil` if there are none.
  public let span: ClosedRange<Timestamp>?
  /// The number of all other cases.
  public let others: Int
}

extension CaseTables {
  func older(than moment: Timestamp) throws -> OldCases {
    let row = try database.rows(
      "SELECT COUNT(*) AS count, min(changed_at) AS first, max(changed_at) AS last FROM cases WHERE changed_at < ?",
      [SQLValue(moment.seconds)]
    ).first
    guard let row, let first = try row.integerIfAny("first"), let last = try row.integerIfAny("last") else {
      return OldCases(count: 0, span: nil, others: try count())
    }
    let old = try row.integer("count")
    return OldCases(
      count: old, span: Timestamp(seconds: first)...Timestamp(seconds: last), others: try count() - old)
  }
}

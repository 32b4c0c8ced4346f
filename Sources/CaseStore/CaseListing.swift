public import Cases

/// The cases that met a query.
public struct CaseListing: Sendable, Hashable {
  /// The cases, in the query's order.
  public let entries: [CaseEntry]
  /// Whether others may meet it too: more were found than were asked for, or so many that not all were looked at.
  public let isCut: Bool
}

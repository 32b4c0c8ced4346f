public import Cases

/// The cases of a query.
public struct CaseListing: Sendable, Hashable {
  /// The cases, in the query's order.
  public let entries: [CaseEntry]
  /// Whether there may be more: more matched than were asked for, or too many matched to look at all of them.
  public let isCut: Bool
}

/// The cases that the desk lists.
public struct DeskListing: Sendable, Hashable {
  /// A row for each.
  public let rows: [DeskRow]
  /// Whether there may be others.
  public let isCut: Bool

  /// Makes a list.
  public init(rows: [DeskRow], isCut: Bool = false) {
    self.rows = rows
    self.isCut = isCut
  }
}

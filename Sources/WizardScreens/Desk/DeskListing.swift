/// The rows of a list of cases.
public struct DeskListing: Sendable, Hashable {
  /// One row for each case.
  public let rows: [DeskRow]
  /// Whether there may be more cases than the rows.
  public let isCut: Bool

  /// Makes a listing.
  public init(rows: [DeskRow], isCut: Bool = false) {
    self.rows = rows
    self.isCut = isCut
  }
}

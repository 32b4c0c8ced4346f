/// What an answer leads to, and what it tells about the causes.
public struct Route: Sendable, Hashable {
  /// Where the walk goes on.
  public var to: Destination
  /// Causes this answer finds.
  public var found: [CauseID]
  /// Causes this answer rules out.
  public var ruledOut: [CauseID]

  /// Makes a route.
  public init(to: Destination, found: [CauseID] = [], ruledOut: [CauseID] = []) {
    self.to = to
    self.found = found
    self.ruledOut = ruledOut
  }
}

/// Every flaw that keeps a guide from being made; never empty.
public struct GuideFlaws: Error, Sendable, Hashable {
  /// The flaws, in the order of the checks.
  public let flaws: [GuideFlaw]

  /// Makes the list.
  public init(_ flaws: [GuideFlaw]) {
    self.flaws = flaws
  }
}

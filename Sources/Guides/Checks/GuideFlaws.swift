/// The flaws for which a guide was refused; never empty.
public struct GuideFlaws: Error, Sendable, Hashable {
  /// The flaws, in the order of the checks.
  public let list: FlawList<GuideFlaw>

  /// The first flaws.
  public var flaws: [GuideFlaw] { list.first }

  /// Makes the error.
  public init(_ list: FlawList<GuideFlaw>) {
    self.list = list
  }
}

/// Every flaw found in a guide's files; never empty.
public struct GuideFileFlaws: Error, Sendable, Hashable {
  /// The flaws, file by file in the order they were found.
  public let flaws: [GuideFileFlaw]

  /// Makes the list.
  public init(_ flaws: [GuideFileFlaw]) {
    self.flaws = flaws
  }
}

public import Guides

/// What is wrong with a guide's files; never empty.
public struct GuideFileFlaws: Error, Sendable, Hashable {
  /// The flaws, file by file in the order they were found.
  public let list: FlawList<GuideFileFlaw>

  /// The first flaws.
  public var flaws: [GuideFileFlaw] { list.first }

  /// Makes the error.
  public init(_ list: FlawList<GuideFileFlaw>) {
    self.list = list
  }
}

public import Guides

/// A step, a finding or an ending on the path.
public struct Place: Sendable, Hashable {
  /// What kind of place it is.
  public enum Kind: Sendable, Hashable {
    /// A question of the guide.
    case step
    /// A step that is only read.
    case page
    /// The question whether the error has gone, after the finding of that name.
    case retry(PlaceID)
    /// A finding.
    case finding
    /// An ending of the guide's own, with which the walk ends.
    case ending
  }

  /// The place's name.
  public let id: PlaceID
  /// What kind of place it is.
  public let kind: Kind
  /// The section it belongs to; `nil` before the first section and after the last.
  public let section: SectionID?
  /// The answer that counts here; `nil` where nothing is asked, and at an unanswered question.
  public let answer: Answer?
  /// Whether the answer follows from another one, so that the step is not asked.
  public let isDerived: Bool
  /// Whether the answer is only what a value is read as, so that the value has to be typed again. A hand-off code carries no
  /// values.
  public var lacksValue = false

  /// Whether nobody answers there: at a step that is only read, a finding or an ending.
  public var isToRead: Bool { kind == .page || kind == .finding || kind == .ending }
}

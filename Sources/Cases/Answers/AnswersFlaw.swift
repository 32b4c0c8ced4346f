public import GuideFiles
public import Guides

/// Why a file of answers cannot be used.
public struct AnswersFlaw: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Error, Sendable, Hashable {
    /// The file is not a mapping of names to names.
    case file(GuideFileFlaw.Kind)
    /// The guide has no step of this name. Findings and pages take no answer.
    case unknownStep(String)
    /// The step has no choice of this name.
    case unknownChoice(ChoiceID, at: PlaceID, known: [ChoiceID])
    /// The step has these choices, but does not take them together.
    case notTogether(at: PlaceID)
    /// The step asks for a value, and this is none that it takes.
    case notAValue(at: PlaceID)
    /// With these answers no walk comes to this step.
    case notOnPath(PlaceID)
  }

  /// The position in the file.
  public let position: FilePosition
  /// What is wrong.
  public let kind: Kind

  /// Makes a flaw.
  public init(_ kind: Kind, at position: FilePosition) {
    self.kind = kind
    self.position = position
  }
}

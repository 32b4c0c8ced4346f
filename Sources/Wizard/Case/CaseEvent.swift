/// Something that happened to an answer in a case; what the desk's figures are made of.
public struct CaseEvent: Sendable, Hashable {
  /// What happened.
  public enum Kind: String, Sendable, Hashable {
    /// The step was answered for the first time, or again after it was taken back.
    case answered
    /// The answer was exchanged for another.
    case changed
    /// The answer was taken back.
    case undone
  }

  /// What happened.
  public let kind: Kind
  /// The step.
  public let place: PlaceID
  /// When.
  public let at: Timestamp
  /// For how many seconds the step had been on the screen; `nil` where that says nothing.
  public let seconds: Int?

  /// Makes an event.
  public init(_ kind: Kind, place: PlaceID, at moment: Timestamp, after seconds: Int? = nil) {
    self.kind = kind
    self.place = place
    at = moment
    self.seconds = seconds
  }
}

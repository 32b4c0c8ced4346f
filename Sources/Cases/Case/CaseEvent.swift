public import Guides

/// Something that happened to an answer in a case, once or many times; what the desk's figures are made of.
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
  /// When; the last time, where it happened many times.
  public let at: Timestamp
  /// For how many seconds the step had been on the screen; `nil` if that says nothing.
  public let seconds: Int?
  /// How many times it happened, from 1 to `mostTimes`.
  public let times: Int

  /// No case comes near this; a larger number in a store was never written.
  public static let mostTimes = 10_000_000

  /// Makes an event.
  public init(_ kind: Kind, place: PlaceID, at moment: Timestamp, after seconds: Int? = nil, times: Int = 1) {
    self.kind = kind
    self.place = place
    at = moment
    self.seconds = seconds
    self.times = min(max(1, times), Self.mostTimes)
  }
}

public import Guides

/// Something that happened to an answer in a case, once or several times. The desk's figures are made of events.
public struct CaseEvent: Sendable, Hashable {
  /// What happened.
  public enum Kind: String, Sendable, Hashable {
    /// The step was answered, for the first time or after its answer was taken back.
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
  /// When it happened; if it happened several times, the last time.
  public let at: Timestamp
  /// How many seconds the step was on the screen before; `nil` if that says nothing.
  public let seconds: Int?
  /// How many times it happened, from 1 to `mostTimes`.
  public let times: Int

  /// The most times. No case comes near this number; if a store has a larger one, the program did not write it.
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

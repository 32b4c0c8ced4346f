/// A screen that names a cause and what to do about it.
public struct Finding: Sendable, Hashable {
  /// Which question comes after the finding.
  public enum Retry: String, Sendable, Hashable, CaseIterable {
    /// The remedy can be tried at once: fixed, same error, another error, cannot try now.
    case now
    /// The remedy takes days: wait, check the next section meanwhile, fixed already.
    case later
    /// No question: the walk goes on where `then` says, or the case ends here.
    case none
  }

  /// The finding's name.
  public var id: PlaceID
  /// Numbers of the article's paragraphs that the finding carries word for word.
  public var article: [Int]
  /// Which question comes after the finding.
  public var retry: Retry
  /// Who carries out the first action.
  public var actor: ActorID
  /// Telephone lines that help here.
  public var phones: [PhoneID]
  /// On which working days after the call to ask again, first and last; `nil` if no day is known.
  public var followUp: ClosedRange<Int>?
  /// Words that the finding shows only in some situations.
  public var passages: [Passage]
  /// Where the walk goes on if the error stayed or nobody waits for it, and after a finding that asks nothing; `nil` for
  /// the end of the section, or of the case if nothing is asked.
  public var then: Destination?

  /// Makes a finding.
  public init(
    id: PlaceID, article: [Int] = [], retry: Retry, actor: ActorID, phones: [PhoneID] = [],
    followUp: ClosedRange<Int>? = nil, passages: [Passage] = [],
    then: Destination? = nil
  ) {
    self.id = id
    self.article = article
    self.retry = retry
    self.actor = actor
    self.phones = phones
    self.followUp = followUp
    self.passages = passages
    self.then = then
  }

  /// The name of the step that asks, after this finding, whether the error has gone.
  public var retryStep: PlaceID { Self.retryStep(after: id) }

  /// The name of the step that asks after the finding of that name.
  static func retryStep(after finding: PlaceID) -> PlaceID { PlaceID(retryPrefix + finding.rawValue) }

  /// Whether the reader carries out the first action: a merchant does if the actor has that audience's name.
  ///
  /// An agent reads for somebody else.
  public func isUp(to audience: Audience) -> Bool {
    audience == .merchant && actor.rawValue == audience.rawValue
  }

  /// Whether the case ends with the finding.
  public var endsCase: Bool { retry == .none && then == nil }

  /// Whether a place is the step after some finding. In a checked guide no other place has such a name.
  public static func isRetryStep(_ place: PlaceID) -> Bool { place.rawValue.hasPrefix(retryPrefix) }

  /// The name of the finding before a step of that name; `nil` if the name belongs to another place.
  static func name(beforeRetry place: PlaceID) -> PlaceID? {
    isRetryStep(place) ? PlaceID(String(place.rawValue.dropFirst(retryPrefix.count))) : nil
  }

  private static let retryPrefix = "retry."
}

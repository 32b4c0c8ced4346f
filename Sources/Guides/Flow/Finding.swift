/// A screen that names a cause and what to do about it.
public struct Finding: Sendable, Hashable {
  /// How the question after the finding is put.
  public enum Retry: String, Sendable, Hashable, CaseIterable {
    /// It can be tried at once: fixed, same error, another error, cannot try now.
    case now
    /// Something takes days first: wait, check the next part meanwhile, fixed already.
    case later
    /// Nothing follows: the case ends here.
    case none
  }

  /// The finding's name.
  public var id: PlaceID
  /// Numbers of the article's paragraphs that the finding carries word for word.
  public var article: [Int]
  /// How the question after it is put.
  public var retry: Retry
  /// Who carries out the first action.
  public var actor: ActorID
  /// Telephone lines that help here.
  public var phones: [PhoneID]
  /// How many working days after the call to ask again, first and last; `nil` if no day can be told.
  public var followUp: ClosedRange<Int>?
  /// Words that stand on this finding only in some situations.
  public var passages: [Passage]

  /// Makes a finding.
  public init(
    id: PlaceID, article: [Int] = [], retry: Retry, actor: ActorID, phones: [PhoneID] = [],
    followUp: ClosedRange<Int>? = nil, passages: [Passage] = []
  ) {
    self.id = id
    self.article = article
    self.retry = retry
    self.actor = actor
    self.phones = phones
    self.followUp = followUp
    self.passages = passages
  }

  /// The name of the step that asks, after this finding, whether the error has gone.
  public var retryStep: PlaceID { PlaceID(Self.retryPrefix + id.rawValue) }

  /// Whether it is the reader who carries out the first action: a merchant, where the actor is named like that audience.
  ///
  /// An agent reads for somebody else.
  public func isUp(to audience: Audience) -> Bool {
    audience == .merchant && actor.rawValue == audience.rawValue
  }

  /// Whether a place is the step after some finding; no other place of a checked guide is called so.
  public static func isRetryStep(_ place: PlaceID) -> Bool { place.rawValue.hasPrefix(retryPrefix) }

  /// The name of the finding that a step of that name would follow; `nil` if the name is another place's.
  static func name(beforeRetry place: PlaceID) -> PlaceID? {
    isRetryStep(place) ? PlaceID(String(place.rawValue.dropFirst(retryPrefix.count))) : nil
  }

  private static let retryPrefix = "retry."
}

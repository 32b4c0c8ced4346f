/// A screen that names a cause and what to do about it, or one with which a walk ends as its guide says.
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
  /// Who carries out the first action; `nil` at an ending that asks for none.
  public var actor: ActorID?
  /// Telephone lines that help here.
  public var phones: [PhoneID]
  /// On which working days after the call to ask again, first and last; `nil` if no day is known.
  public var followUp: ClosedRange<Int>?
  /// Words that the finding shows only in some situations.
  public var passages: [Passage]
  /// Where the walk goes on if the error stayed or nobody waits for it, and after a finding that asks nothing; `nil` for
  /// the end of the section, or of the case if nothing is asked.
  public var then: Destination?
  /// What the walk counts as that ends with it, at an ending of the guide's own; `nil` at a finding.
  public var ends: Ending?

  /// Makes a finding.
  public init(
    id: PlaceID, article: [Int] = [], retry: Retry, actor: ActorID?, phones: [PhoneID] = [],
    followUp: ClosedRange<Int>? = nil, passages: [Passage] = [],
    then: Destination? = nil, ends: Ending? = nil
  ) {
    self.id = id
    self.article = article
    self.retry = retry
    self.actor = actor
    self.phones = phones
    self.followUp = followUp
    self.passages = passages
    self.then = then
    self.ends = ends
  }

  /// Makes an ending of a guide's own, which counts as another ending.
  public static func ending(
    id: PlaceID, countsAs ends: Ending, article: [Int] = [], actor: ActorID? = nil, phones: [PhoneID] = [],
    followUp: ClosedRange<Int>? = nil, passages: [Passage] = []
  ) -> Finding {
    Finding(
      id: id, article: article, retry: .none, actor: actor, phones: phones, followUp: followUp, passages: passages,
      ends: ends)
  }

  /// The name of the step that asks, after this finding, whether the error has gone.
  public var retryStep: PlaceID { PlaceID(Self.retryPrefix + id.rawValue) }

  /// Whether the reader carries out the first action: a merchant does if the actor has that audience's name.
  ///
  /// An agent reads for somebody else.
  public func isUp(to audience: Audience) -> Bool {
    audience == .merchant && actor?.rawValue == audience.rawValue
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

/// A screen that names a cause and what to do about it, or one with which a walk ends as its guide says.
public struct Finding: Sendable, Hashable {
  /// Which question comes after the finding: one that every guide has, or one of the guide's own.
  public typealias Retry = RetryID

  /// When a question comes that is not the usual one.
  public struct RetryRule: Sendable, Hashable {
    /// The condition under which it comes.
    public var when: Condition
    /// The question.
    public var retry: Retry

    /// Makes a rule.
    public init(when: Condition, retry: Retry) {
      self.when = when
      self.retry = retry
    }
  }

  /// The finding's name.
  public var id: PlaceID
  /// Numbers of the article's paragraphs that the finding carries word for word.
  public var article: [Int]
  /// Which question comes after the finding, if no rule says otherwise.
  public var retry: Retry
  /// The rules for other questions. The first one that fits counts.
  public var retryRules: [RetryRule]
  /// Who carries out the first action; `nil` at an ending that asks for none.
  public var actor: ActorID?
  /// Telephone lines that help here.
  public var phones: [PhoneID]
  /// When to ask again; `nil` if no day is known.
  public var followUp: FollowUp?
  /// Words that the finding shows only in some situations.
  public var passages: [Passage]
  /// Where the walk goes on if the error stayed or nobody waits for it, and after a finding that asks nothing; `nil` for
  /// the end of the section, or of the case if nothing is asked.
  public var then: Destination?
  /// What the walk counts as that ends with it, at an ending of the guide's own; `nil` at a finding.
  public var ends: Ending?

  /// Makes a finding.
  public init(
    id: PlaceID, article: [Int] = [], retry: Retry, retryRules: [RetryRule] = [], actor: ActorID?,
    phones: [PhoneID] = [],
    followUp: FollowUp? = nil, passages: [Passage] = [],
    then: Destination? = nil, ends: Ending? = nil
  ) {
    self.id = id
    self.article = article
    self.retry = retry
    self.retryRules = retryRules
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
    followUp: FollowUp? = nil, passages: [Passage] = []
  ) -> Finding {
    Finding(
      id: id, article: article, retry: .none, actor: actor, phones: phones, followUp: followUp, passages: passages,
      ends: ends)
  }

  /// The name of the step that asks, after this finding, whether the error has gone, as it usually does.
  public var retryStep: PlaceID { Self.retryStep(after: id) }

  /// The name of the step that asks after the finding of that name, as it usually does.
  static func retryStep(after finding: PlaceID) -> PlaceID { PlaceID(retryPrefix + finding.rawValue) }

  /// The name of the step that asks a question after this finding. The usual one keeps its name whatever rules there are,
  /// since answers are stored by it.
  public func retryStep(asking retry: Retry) -> PlaceID {
    retry == self.retry ? retryStep : PlaceID("\(retryStep)/\(retry)")
  }

  /// Every question that can come after the finding, the usual one first, each once.
  public var retries: [Retry] {
    var retries: [Retry] = []
    for retry in [retry] + retryRules.map(\.retry) where retry != .none && !retries.contains(retry) {
      retries.append(retry)
    }
    return retries
  }

  /// Whether the reader carries out the first action: a merchant does if the actor has that audience's name.
  ///
  /// An agent reads for somebody else.
  public func isUp(to audience: Audience) -> Bool {
    audience == .merchant && actor?.rawValue == audience.rawValue
  }

  /// Whether the case ends with the finding.
  public var endsCase: Bool { retries.isEmpty && then == nil }

  /// Whether a place is the step after some finding. In a checked guide no other place has such a name.
  public static func isRetryStep(_ place: PlaceID) -> Bool { place.rawValue.hasPrefix(retryPrefix) }

  /// What a step of that name may ask after which finding: the usual question, or a named one; none if the name belongs to
  /// another place.
  static func readings(ofRetry place: PlaceID) -> [(finding: PlaceID, retry: Retry?)] {
    guard isRetryStep(place) else { return [] }
    let name = place.rawValue.dropFirst(retryPrefix.count)
    guard let slash = name.lastIndex(of: "/") else { return [(PlaceID(String(name)), nil)] }
    let named = (PlaceID(String(name[..<slash])), Retry(String(name[name.index(after: slash)...])))
    return [(PlaceID(String(name)), nil), named]
  }

  private static let retryPrefix = "retry."
}

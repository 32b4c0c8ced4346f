public import Guides

/// The places a walk has come through, in order: always derived from a guide and answers, never stored.
public struct Path: Sendable, Hashable {
  /// The places, the last one unanswered unless the walk has ended.
  public let places: [Place]
  /// How the walk ended; `nil` while a place is unanswered.
  public let ending: Ending?
  /// How each of the guide's causes stands.
  public let causes: [CauseID: CauseState]
  /// The sections in the order in which this walk takes them.
  public let sectionOrder: [SectionID]
  /// The answers that count, those that follow from others too, by step.
  public let answers: [PlaceID: Answer]

  /// What came of the findings' remedies, as far as somebody has said.
  let outcomes: [PlaceID: RetryOutcome]

  /// The place of that name, if the path has it.
  public func place(_ id: PlaceID) -> Place? {
    places.first { $0.id == id }
  }

  /// The next place after the one named that someone has to look at: derived steps are passed over.
  public func place(after id: PlaceID) -> Place? {
    guard let index = places.firstIndex(where: { $0.id == id }) else { return nil }
    return places[(index + 1)...].first { !$0.isDerived }
  }

  /// The place before the one named that someone has looked at: derived steps are passed over.
  public func place(before id: PlaceID) -> Place? {
    guard let index = places.firstIndex(where: { $0.id == id }) else { return nil }
    return places[..<index].last { !$0.isDerived }
  }

  /// The first place without an answer; on a path that has ended, the last place.
  public var end: Place? {
    places.last
  }

  /// The place to read first for somebody who comes to the path from elsewhere: the first whose value was not carried along;
  /// otherwise its end, or the first of the pages and findings right before it, since a question can only be answered by who
  /// has read what leads to it.
  public var firstToRead: Place? {
    if let lacking = places.first(where: \.lacksValue) { return lacking }
    guard let end, end.answer == nil else { return end }
    return places.reversed().prefix { $0.id == end.id || $0.isToRead }.last
  }

  /// What came of a finding's remedy; `nil` while nobody has said.
  public func outcome(of finding: PlaceID) -> RetryOutcome? { outcomes[finding] }

  /// The ending of the guide's own with which the walk ended; `nil` if it did not end with one.
  public var ownEnding: PlaceID? {
    places.last.flatMap { $0.kind == .ending ? $0.id : nil }
  }

  /// The findings on the path, in order.
  public var findings: [PlaceID] {
    places.filter { $0.kind == .finding }.map(\.id)
  }
}

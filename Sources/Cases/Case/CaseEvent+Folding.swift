import Guides

/// Limits the events of a case in which somebody goes back and forth without end.
extension CaseEvent {
  /// The most events of one case. A call has some dozens.
  public static let mostInCase = 5_000
  /// How many of the newest events are never folded.
  private static let newestUnfolded = 1_000
  /// The most events after folding, few enough that the next events do not need folding again.
  private static let mostAfterFolding = 4_000

  /// The events of one case, in order, at most `mostInCase`.
  ///
  /// If there are too many, older events that are alike become one event that happened several times. `CaseFigures`
  /// counts the same with them, unless there are thousands of different ones. Then all older answers to a question
  /// count with their average time, and in the end the oldest are dropped.
  public static func folded(_ events: [CaseEvent]) -> [CaseEvent] {
    guard events.count > mostInCase else { return events }
    let newest = events.suffix(newestUnfolded)
    let exact = merged(events.dropLast(newestUnfolded)) { $0 }
    if exact.count + newest.count <= mostAfterFolding { return exact + newest }
    return (merged(exact) { $0.rough } + newest).suffix(mostAfterFolding)
  }

  /// What the figures use of an event's time.
  private enum Duration: Hashable {
    case unknown, measured, interrupted
    case seconds(Int)

    /// The duration without its seconds.
    var rough: Duration {
      if case .seconds = self { .measured } else { self }
    }
  }

  private var duration: Duration {
    guard kind == .answered, let seconds, seconds >= 0 else { return .unknown }
    return seconds > CaseFigures.longestMeasured ? .interrupted : .seconds(seconds)
  }

  /// What events must have in common to become one.
  private struct Likeness: Hashable {
    let kind: Kind
    let place: PlaceID
    let duration: Duration
  }

  /// Alike events as one event each, in the order in which each kind came first.
  private static func merged(
    _ events: some Sequence<CaseEvent>, by group: (Duration) -> Duration
  ) -> [CaseEvent] {
    var bundles: [EventBundle] = []
    var positions: [Likeness: Int] = [:]
    for event in events {
      let likeness = Likeness(kind: event.kind, place: event.place, duration: group(event.duration))
      let position = positions[likeness] ?? bundles.count
      if position == bundles.count {
        positions[likeness] = position
        bundles.append(EventBundle(event))
      } else {
        bundles[position].add(event)
      }
    }
    return bundles.map(\.event)
  }
}

/// Alike events that are being joined.
private struct EventBundle {
  private var latest: CaseEvent
  private var times = 0
  /// The sum of their seconds. Of each event no more is added than shows that it was interrupted.
  private var seconds: Int?

  init(_ event: CaseEvent) {
    latest = event
    add(event)
  }

  mutating func add(_ event: CaseEvent) {
    latest = event
    times += event.times
    guard event.kind == .answered, let taken = event.seconds, taken >= 0 else { return }
    seconds = (seconds ?? 0) + min(taken, CaseFigures.longestMeasured + 1) * event.times
  }

  /// The joined event, with the average of their seconds.
  var event: CaseEvent {
    CaseEvent(
      latest.kind, place: latest.place, at: latest.at, after: seconds.map { ($0 + times / 2) / times }, times: times)
  }
}

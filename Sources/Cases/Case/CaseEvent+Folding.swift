import Guides

/// Bounding what is kept of a case in which somebody goes back and forth without end.
extension CaseEvent {
  /// The most events that are kept of one case; a call has some dozens.
  public static let mostInCase = 5_000
  /// How many of the newest events stay as they are when older ones are folded.
  private static let newestUnfolded = 1_000
  /// The most events there are after folding, so that it is not needed again at once.
  private static let mostAfterFolding = 4_000

  /// The events of one case, in order, no more of them than are kept.
  ///
  /// Where there are too many, older ones that are alike become one that happened many times. `CaseFigures` count the
  /// same of them, unless there are thousands of different ones: then the older answers to a question are taken to have
  /// lasted as long as they did on the average, and in the end the oldest are forgotten.
  public static func folded(_ events: [CaseEvent]) -> [CaseEvent] {
    guard events.count > mostInCase else { return events }
    let newest = events.suffix(newestUnfolded)
    let exact = merged(events.dropLast(newestUnfolded)) { $0 }
    if exact.count + newest.count <= mostAfterFolding { return exact + newest }
    return (merged(exact) { $0.rough } + newest).suffix(mostAfterFolding)
  }

  /// What the figures see of the time that an event took.
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

  /// What events have in common that become one.
  private struct Likeness: Hashable {
    let kind: Kind
    let place: PlaceID
    let duration: Duration
  }

  /// Alike events as one each, in the order in which each was there first.
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

/// Alike events on their way into one.
private struct EventBundle {
  private var latest: CaseEvent
  private var times = 0
  /// The seconds of all of them together, each time no more than tells that it was interrupted.
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

  /// All of them as one, which took as long as they did on the average.
  var event: CaseEvent {
    CaseEvent(
      latest.kind, place: latest.place, at: latest.at, after: seconds.map { ($0 + times / 2) / times }, times: times)
  }
}

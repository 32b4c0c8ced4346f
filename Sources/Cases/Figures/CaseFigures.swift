public import Guides

/// What the kept cases of one guide come to, in numbers.
///
/// Steps stand in the guide's order, tallies with the largest first. A name that the guide no longer has is counted all
/// the same, and stands behind the others.
public struct CaseFigures: Sendable, Hashable {
  /// How often something came up.
  public struct Tally<Kind>: Sendable, Hashable {
    /// What came up.
    public let name: Identifier<Kind>
    /// How often; at least once.
    public let count: Int

    /// Makes a tally.
    public init(_ name: Identifier<Kind>, _ count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// An answer that took longer, in seconds, is not measured: the agent was called away, and the half hour says nothing
  /// about the question.
  public static let longestMeasured = 1_800

  /// How many cases there are.
  public let cases: Int
  /// How many cases stand so; none if a status is missing.
  public let statuses: [CaseStatus: Int]
  /// In how many cases each cause was found; a case may have several.
  public let causes: [Tally<Cause>]
  /// In how many cases no cause was found.
  public let withoutCause: Int
  /// How long first answers took; an answer that was changed later says nothing about that.
  public let times: [StepTime]
  /// How many answers took longer than is measured.
  public let interrupted: Int
  /// Where the cases stopped that are still open.
  public let stops: [Tally<PlaceText>]
  /// How often an answer was changed or taken back.
  ///
  /// A question after a finding asks how things stand now: another answer to it is progress, and does not count.
  public let changes: [Tally<PlaceText>]

  /// Counts the cases of one guide; `guide` is `nil` if that one is not at hand.
  public init(of histories: [CaseHistory], through guide: Guide?) {
    let order = Order(of: guide)
    let events = histories.flatMap(\.events)
    let measured = Self.timesBySeconds(events)
    cases = histories.count
    statuses = histories.reduce(into: [:]) { $0[$1.status, default: 0] += 1 }
    causes = order.causes.tallies(of: Self.counts(histories.flatMap { Set($0.causesFound) }))
    withoutCause = histories.count { $0.causesFound.isEmpty }
    times = order.places.sorted(measured.keys).compactMap { step in
      StepTime(of: step, measured: measured[step, default: [:]].filter { (0...Self.longestMeasured).contains($0.key) })
    }
    interrupted = measured.values.joined().reduce(0) { $0 + ($1.key > Self.longestMeasured ? $1.value : 0) }
    stops = order.places.tallies(of: Self.counts(histories.filter { $0.status == .open }.map(\.cursor)))
    changes = order.places.tallies(
      of: events.filter(Self.isChange).reduce(into: [:]) { $0[$1.place, default: 0] += $1.times })
  }

  /// How many answers to each step took so many seconds.
  private static func timesBySeconds(_ events: [CaseEvent]) -> [PlaceID: [Int: Int]] {
    events.reduce(into: [:]) { measured, event in
      guard event.kind == .answered, let seconds = event.seconds else { return }
      measured[event.place, default: [:]][seconds, default: 0] += event.times
    }
  }

  /// How often each name came up.
  private static func counts<Kind>(_ names: [Identifier<Kind>]) -> [Identifier<Kind>: Int] {
    names.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  private static func isChange(_ event: CaseEvent) -> Bool {
    switch event.kind {
    case .answered: false
    case .changed: !Finding.isRetryStep(event.place)
    case .undone: true
    }
  }
}

/// The order in which a guide names things.
private struct Order {
  struct Names<Kind> {
    private let positions: [Identifier<Kind>: Int]

    init(_ names: [Identifier<Kind>]) {
      positions = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
    }

    /// Names in the guide's order, then those it does not have, by the alphabet.
    func sorted(_ names: some Sequence<Identifier<Kind>>) -> [Identifier<Kind>] {
      names.sorted { left, right in
        let ranks = (positions[left] ?? .max, positions[right] ?? .max)
        return ranks.0 == ranks.1 ? left < right : ranks.0 < ranks.1
      }
    }

    /// How often each name came up, the most frequent first, and otherwise in order.
    func tallies(of counts: [Identifier<Kind>: Int]) -> [CaseFigures.Tally<Kind>] {
      sorted(counts.keys).enumerated().map { (rank: $0, tally: CaseFigures.Tally($1, counts[$1] ?? 0)) }
        .sorted { ($1.tally.count, $0.rank) < ($0.tally.count, $1.rank) }.map(\.tally)
    }
  }

  let causes: Names<Cause>
  let places: Names<PlaceText>

  init(of guide: Guide?) {
    let flow = guide?.flow
    let parts = flow?.parts ?? []
    let findings = flow?.findings ?? []
    causes = Names(flow?.causes ?? [])
    places = Names(
      (flow?.opening ?? []).map(\.id) + parts.flatMap(\.steps).map(\.id) + findings.flatMap { [$0.id, $0.retryStep] })
  }
}

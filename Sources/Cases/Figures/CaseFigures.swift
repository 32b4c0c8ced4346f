public import Guides

/// The figures of the kept cases of one guide.
///
/// Steps are in the guide's order, tallies begin with the largest. Names that the guide no longer has are counted too,
/// and come last.
public struct CaseFigures: Sendable, Hashable {
  /// How often a name came up.
  public struct Tally<Kind>: Sendable, Hashable {
    /// The name.
    public let name: Identifier<Kind>
    /// How often it came up; at least once.
    public let count: Int

    /// Makes a tally.
    public init(_ name: Identifier<Kind>, _ count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// The longest time for an answer that is measured, in seconds. If an answer took longer, the agent was called away,
  /// and the time says nothing about the question.
  public static let longestMeasured = 1_800

  /// The number of cases.
  public let cases: Int
  /// The number of cases by status; a status without cases is missing.
  public let statuses: [CaseStatus: Int]
  /// The number of cases in which each cause was found. A case may have several causes.
  public let causes: [Tally<Cause>]
  /// The number of cases in which no cause was found.
  public let withoutCause: Int
  /// How long first answers took. Changed answers are not measured, since they say nothing about the question.
  public let times: [StepTime]
  /// How many answers took longer than `longestMeasured`.
  public let interrupted: Int
  /// The places at which open cases were left.
  public let stops: [Tally<PlaceText>]
  /// How often answers were changed or taken back.
  ///
  /// The question after a finding asks for the state at the moment: another answer to it is progress, and is not
  /// counted.
  public let changes: [Tally<PlaceText>]

  /// Counts the cases of one guide.
  ///
  /// - Parameter guide: The guide, which gives the order; `nil` if it is not at hand.
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

    /// The names in the guide's order, then those that the guide does not have, in alphabetical order.
    func sorted(_ names: some Sequence<Identifier<Kind>>) -> [Identifier<Kind>] {
      names.sorted { left, right in
        let ranks = (positions[left] ?? .max, positions[right] ?? .max)
        return ranks.0 == ranks.1 ? left < right : ranks.0 < ranks.1
      }
    }

    /// How often each name came up, the most frequent first; equal ones in the guide's order.
    func tallies(of counts: [Identifier<Kind>: Int]) -> [CaseFigures.Tally<Kind>] {
      sorted(counts.keys).enumerated().map { (rank: $0, tally: CaseFigures.Tally($1, counts[$1] ?? 0)) }
        .sorted { ($1.tally.count, $0.rank) < ($0.tally.count, $1.rank) }.map(\.tally)
    }
  }

  let causes: Names<Cause>
  let places: Names<PlaceText>

  init(of guide: Guide?) {
    let flow = guide?.flow
    let sections = flow?.sections ?? []
    let findings = flow?.findings ?? []
    causes = Names(flow?.causes ?? [])
    places = Names(
      (flow?.opening ?? []).map(\.id) + sections.flatMap(\.steps).map(\.id)
        + findings.flatMap { finding in
          [finding.id] + finding.retries.map { finding.retryStep(asking: $0) }
        })
  }
}

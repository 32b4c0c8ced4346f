import Cases
import Guides

/// The figures of the desk, with names that people know.
///
/// As JSON they have exactly these keys; an optional one is left out if it is empty. Times are in whole seconds.
struct StatsContent: Sendable, Hashable {
  struct Status: Sendable, Hashable {
    let status: String
    let name: String
    let cases: Int
  }

  struct Cause: Sendable, Hashable {
    let cause: CauseID
    let name: String
    let cases: Int
  }

  struct Step: Sendable, Hashable {
    let place: PlaceID
    let name: String
    let median, mean: Int
    /// How many answers were measured.
    let answers: Int
  }

  struct Stop: Sendable, Hashable {
    let place: PlaceID
    let name: String
    let cases: Int
  }

  struct Change: Sendable, Hashable {
    let place: PlaceID
    let name: String
    let changes: Int
  }

  struct GuideCases: Sendable, Hashable {
    let guide: GuideID
    /// The guide's title and subtitle; `nil` if the guide is not at hand.
    let title, subtitle: String?
    let cases: Int
    /// All statuses, in the order in which a case goes through them.
    let statuses: [Status]
    /// In how many cases each cause was found, the most frequent first.
    let causes: [Cause]
    /// The number of cases without a cause.
    let withoutCause: Int
    /// In the guide's order.
    let steps: [Step]
    /// How many answers took too long to be measured.
    let interrupted: Int
    /// Where open cases stopped, the most frequent first.
    let stops: [Stop]
    /// Answers that were changed or taken back, the most frequent first.
    let changes: [Change]
  }

  /// The day of the report, such as `2026-11-22`.
  let day: String
  /// The day since which the cases were changed; `nil` for all.
  let since: String?
  /// The same day in words.
  let sinceInWords: String?
  let cases: Int
  /// The longest time for an answer that is measured, in seconds.
  let longestMeasured: Int
  /// The guides at hand, in their order, then the others in alphabetical order.
  let guides: [GuideCases]

  init(of histories: [CaseHistory], through guides: [Guide], since first: CalendarDay?, on today: CalendarDay) {
    let shelf = Dictionary(guides.map { ($0.flow.id, $0) }) { first, _ in first }
    let grouped = Dictionary(grouping: histories, by: \.guide)
    let known = guides.map(\.flow.id).filter { grouped[$0] != nil }
    let others = grouped.keys.filter { shelf[$0] == nil }.sorted()
    day = today.description
    since = first?.description
    sinceInWords = first?.words(seenFrom: nil)
    cases = histories.count
    longestMeasured = CaseFigures.longestMeasured
    self.guides = (known + others).map { GuideCases($0, grouped[$0] ?? [], through: shelf[$0]) }
  }
}

extension StatsContent.GuideCases {
  fileprivate init(_ id: GuideID, _ histories: [CaseHistory], through guide: Guide?) {
    let figures = CaseFigures(of: histories, through: guide)
    let words = StatsWords(guide: guide)
    self.guide = id
    title = guide?.texts.title
    subtitle = guide?.texts.subtitle
    cases = figures.cases
    statuses = CaseStatus.allCases.map { status in
      StatsContent.Status(
        status: status.rawValue, name: StatsWords.name(of: status), cases: figures.statuses[status] ?? 0)
    }
    causes = figures.causes.map { StatsContent.Cause(cause: $0.name, name: words.name(of: $0.name), cases: $0.count) }
    withoutCause = figures.withoutCause
    steps = figures.times.map { time in
      StatsContent.Step(
        place: time.place, name: words.name(of: time.place), median: time.median, mean: time.mean,
        answers: time.answers)
    }
    interrupted = figures.interrupted
    stops = figures.stops.map { StatsContent.Stop(place: $0.name, name: words.name(of: $0.name), cases: $0.count) }
    changes = figures.changes.map {
      StatsContent.Change(place: $0.name, name: words.name(of: $0.name), changes: $0.count)
    }
  }
}

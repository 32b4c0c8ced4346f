import GuideContent
import Guides

extension Document {
  private typealias Words = Phrases.Stats

  /// The figures of the desk: how far they go back, then five charts for each guide.
  init(of content: StatsContent) {
    self.init(
      title: Words.documentTitle(day: content.day),
      blocks: [.heading(Heading(text: Words.heading, level: 1))]
        + (content.guides.isEmpty
          ? [Self.plain(content.sinceInWords.map { Words.nothingSince(day: $0) } ?? Words.nothing)]
          : [.facts(Self.basis(of: content))] + content.guides.flatMap { Self.charts(of: $0, in: content) }))
  }

  private static func basis(of content: StatsContent) -> [Fact] {
    [
      Fact(Words.day, content.day),
      Fact(Words.reach, content.sinceInWords.map { Words.reachSince(day: $0) } ?? Words.reachAll),
      Fact(Words.cases, Words.caseCount(count: String(content.cases))),
    ]
  }

  private static func charts(of guide: StatsContent.GuideCases, in content: StatsContent) -> [Block] {
    let title = Words.guideHeading(guide: name(of: guide), count: String(guide.cases))
    return [
      .heading(Heading(text: title, level: 2)), statuses(of: guide), causes(of: guide),
      times(of: guide, upTo: content.longestMeasured), stops(of: guide), changes(of: guide),
    ]
  }

  private static func name(of guide: StatsContent.GuideCases) -> String {
    guard let title = guide.title, let subtitle = guide.subtitle else {
      return Words.unknownGuide(guide: guide.guide.rawValue)
    }
    return Phrases.Summary.errorLine(title: title, subtitle: subtitle)
  }

  private static func statuses(of guide: StatsContent.GuideCases) -> Block {
    section(Words.byStatus, counted(guide.statuses.map { ($0.name, $0.cases) }), else: "")
  }

  private static func causes(of guide: StatsContent.GuideCases) -> Block {
    let none = guide.withoutCause == 0 ? [] : [(Words.withoutCause, guide.withoutCause)]
    let found = guide.causes.map { ($0.name, $0.cases) }
    let hasSeveral = found.reduce(guide.withoutCause) { $0 + $1.1 } > guide.cases
    return section(
      Words.byCause, counted(found + none), hint: hasSeveral ? Words.severalCauses : "", else: "")
  }

  private static func times(of guide: StatsContent.GuideCases, upTo longest: Int) -> Block {
    let bars = guide.steps.map { step in
      Chart.Bar(
        label: step.name, amount: step.median,
        values: [
          StatsWords.duration(seconds: step.median), StatsWords.duration(seconds: step.mean),
          Words.times(count: String(step.answers)),
        ])
    }
    let left = Words.interrupted(limit: StatsWords.duration(seconds: longest), count: String(guide.interrupted))
    return section(
      Words.byTime, Chart(columns: [Words.median, Words.mean, Words.answers], bars: bars),
      hint: Words.barsAreMedians + (guide.interrupted > 0 ? left : ""), else: Words.noTimes)
  }

  private static func stops(of guide: StatsContent.GuideCases) -> Block {
    section(Words.byStop, counted(guide.stops.map { ($0.name, $0.cases) }), else: Words.noStops)
  }

  private static func changes(of guide: StatsContent.GuideCases) -> Block {
    let bars = guide.changes.map {
      Chart.Bar(label: $0.name, amount: $0.changes, values: [Words.times(count: String($0.changes))])
    }
    return section(Words.byChange, Chart(bars: bars), hint: Words.changesCounted, else: Words.noChanges)
  }

  private static func counted(_ cases: [(name: String, count: Int)]) -> Chart {
    Chart(
      bars: cases.map {
        Chart.Bar(label: $0.name, amount: $0.count, values: [Words.caseCount(count: String($0.count))])
      })
  }

  private static func section(_ heading: String, _ chart: Chart, hint: String = "", else nothing: String) -> Block {
    let hints: [Block] = hint.isEmpty ? [] : [.paragraph([[.text(hint)]], .hint)]
    let content: [Block] = chart.bars.isEmpty ? [plain(nothing)] : [.chart(chart)] + hints
    return .group([.heading(Heading(text: heading, level: 3))] + content)
  }

  private static func plain(_ words: String) -> Block {
    .paragraph([[.text(words)]], .plain)
  }
}

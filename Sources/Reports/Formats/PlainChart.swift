import Text

/// Lays out a chart in columns of terminal cells: labels, bars, values.
///
/// Bars are of `#`, which is one cell wide in every terminal. A label that is too wide goes on below; values are never
/// broken.
struct PlainChart {
  private static let gap = "  "
  private static let widestLabel = 30
  private static let widestBar = 30
  private static let narrowest = 4

  private let chart: Document.Chart
  private let breaker: LineBreaker
  private let labelWidth: Int
  private let barWidth: Int
  private let valueWidths: [Int]

  /// Finds the columns for a chart on lines of so many cells.
  init(_ chart: Document.Chart, columns: Int, breaker: LineBreaker) {
    let metrics = breaker.metrics
    let rows = [chart.columns] + chart.bars.map { $0.values.map(\.harmless) }
    valueWidths = chart.columns.indices.map { column in
      rows.map { column < $0.count ? metrics.width($0[column]) : 0 }.max() ?? 0
    }
    let room = columns - Self.gap.count - valueWidths.reduce(0) { $0 + Self.gap.count + $1 }
    let widest = chart.bars.map { metrics.width($0.label.harmless) }.max() ?? 0
    labelWidth = min(widest, Self.widestLabel, max(Self.narrowest, room - Self.narrowest))
    barWidth = min(Self.widestBar, max(Self.narrowest, room - labelWidth))
    self.chart = chart
    self.breaker = breaker
  }

  /// The chart's lines, without blanks at their ends.
  var lines: [String] {
    let head = line(label: "", bar: "", values: chart.columns)
    return (head.isEmpty ? [] : [head]) + chart.bars.flatMap { lines(of: $0) }
  }

  private func lines(of bar: Document.Chart.Bar) -> [String] {
    let label = breaker.lines(of: bar.label.harmless, width: labelWidth)
    let signs = String(repeating: "#", count: chart.length(of: bar, outOf: barWidth))
    return [line(label: label.first ?? "", bar: signs, values: bar.values.map(\.harmless))]
      + label.dropFirst().map { Self.gap + $0 }
  }

  private func line(label: String, bar: String, values: [String]) -> String {
    let metrics = breaker.metrics
    let cells = [metrics.padded(label, to: labelWidth), metrics.padded(bar, to: barWidth)]
    let texts = zip(values, valueWidths).map { String.blanks($1 - metrics.width($0)) + $0 }
    let line = (cells + texts).joined(separator: Self.gap)
    return String(line.reversed().drop { $0 == " " }.reversed())
  }
}

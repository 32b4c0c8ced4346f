import Text

/// Draws a flow with `+`, `-`, `|` and `>`, which are one cell wide in every terminal.
///
/// What belongs together hangs on one branch before the words. That can be seen even if ambiguous characters are
/// narrower than measured and the arrows do not meet.
struct PlainFlow {
  /// The end of an arrow after its shaft.
  private enum Arrow: String {
    case none = ""
    case alone = "-->"
    /// Joins the arrow of the next choice.
    case joining = "+"
    case joined = "+->"
  }

  /// Words, and their target if an arrow leads from them.
  private struct Row {
    let words: String
    var arrow = Arrow.none
    var target: String?
  }

  private static let branch = " +-- "
  private static let trunk = " |   "
  private static let downwards = " V"
  private static let stem = " |"
  private static let shortestArrow = " ---> "
  private static let narrowest = 12

  private let chart: FlowChart
  private let columns: Int
  private let breaker: LineBreaker

  /// Takes a flow to draw it on lines of so many cells.
  init(_ chart: FlowChart, columns: Int, breaker: LineBreaker) {
    self.chart = chart
    self.columns = columns
    self.breaker = breaker
  }

  /// The drawing: the overview, then each section's title and steps. Its lines have no blanks at their ends.
  var pieces: [PlainText.Piece] {
    let sections = chart.everySection.flatMap { section in
      let title = [""] + breaker.lines(of: section.title, width: columns)
      return [PlainText.Piece(lines: title, standsApart: true, leads: true)]
        + section.steps.map { PlainText.Piece(lines: lines(of: $0), standsApart: true) }
    }
    return [PlainText.Piece(lines: overview)] + sections
  }

  /// The sections one after the other, with what they can find.
  private var overview: [String] {
    let sections = chart.sections.flatMap { section in
      let findings = section.findings.flatMap { broken("(\($0))", after: Self.trunk, then: Self.trunk + " ") }
      return broken("[\(section.title)] \(section.span)", after: "", then: " ") + findings + [
        Self.stem, Self.downwards,
      ]
    }
    guard let handOver = chart.handOver else { return sections.dropLast(2) }
    return sections + broken(words(for: handOver), after: "", then: " ")
  }

  private func broken(_ text: String, after mark: String, then following: String) -> [String] {
    let width = max(Self.narrowest, columns - breaker.metrics.width(mark))
    return breaker.lines(of: text, width: width).enumerated().map { ($0 == 0 ? mark : following) + $1 }
  }

  private func lines(of step: FlowChart.Step) -> [String] {
    let digits = String(step.exits.last?.choices.last?.number ?? 0).count
    let exits = step.exits.map { rows(of: $0, digits: digits) }
    let widest = exits.joined().compactMap { $0.target.map { breaker.metrics.width($0) } }.max() ?? 0
    let room = columns - Self.branch.count - Self.shortestArrow.count
    let longest = exits.joined().filter { $0.arrow != .none }.map { breaker.metrics.width($0.words) }.max() ?? 0
    let width = min(longest, max(Self.narrowest, room - min(widest, room / 2)))
    let drawn = exits.enumerated().map { index, rows in
      rows.flatMap { lines(of: $0, width: width) }.enumerated().map { line, text in
        (line == 0 ? Self.branch : index < exits.count - 1 ? Self.trunk : Self.blank) + text
      }
    }
    return broken("[\(step.name)]", after: "", then: " ") + [Self.stem] + spaced(drawn)
  }

  private static var blank: String { String.blanks(branch.count) }

  /// The exits one after the other, with blank lines around those of several lines.
  private func spaced(_ exits: [[String]]) -> [String] {
    exits.enumerated().flatMap { index, lines in
      let isApart = index > 0 && max(lines.count, exits[index - 1].count) > 1
      return (isApart ? [Self.stem] : []) + lines
    }
  }

  private func rows(of exit: FlowChart.Exit, digits: Int) -> [Row] {
    let target = exit.ways.count == 1 ? exit.ways.first.map { words(for: $0.target) } : nil
    let choices = exit.choices.enumerated().map { index, choice in
      let number = String(choice.number)
      let words = String.blanks(digits - number.count) + "\(number) \(choice.text)"
      guard let target else { return Row(words: words) }
      if index < exit.choices.count - 1 { return Row(words: words, arrow: .joining) }
      return Row(words: words, arrow: exit.choices.count > 1 ? .joined : .alone, target: target)
    }
    if target != nil { return choices }
    let indent = String.blanks(digits + 3)
    return choices
      + exit.ways.map { Row(words: indent + ($0.situation ?? ""), arrow: .alone, target: words(for: $0.target)) }
  }

  /// Words, and an arrow from their last line to the target in a column of its own.
  private func lines(of row: Row, width: Int) -> [String] {
    let metrics = breaker.metrics
    if row.arrow == .none { return breaker.lines(of: row.words, width: columns - Self.branch.count, hanging: 2) }
    var words = breaker.lines(of: row.words, width: width, hanging: 2)
    let shaft = String(repeating: "-", count: max(0, width - metrics.width(words.last ?? "")))
    let arrow = (words.popLast() ?? "") + " -" + shaft + row.arrow.rawValue
    guard let target = row.target else { return words + [arrow] }
    let indent = String.blanks(metrics.width(arrow) + 1)
    let room = max(Self.narrowest, columns - Self.branch.count - indent.count)
    let targets = breaker.lines(of: target, width: room)
    return words + [arrow + " " + (targets.first ?? "")] + targets.dropFirst().map { indent + $0 }
  }

  private func words(for target: FlowChart.Target) -> String {
    switch target.kind {
    case .step: "[\(target.name)]"
    case .finding: "(\(target.name))"
    case .sectionDone, .end: target.name
    }
  }
}

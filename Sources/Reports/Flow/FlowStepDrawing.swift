/// One step of a flow: on the left a card with its choices, on the right where they lead.
///
/// Choices that lead to the step below have no box on the right. They leave the card on its left, where a lane leads
/// down to that step.
struct FlowStepDrawing {
  /// Columns, in units from the left edge.
  enum Column {
    static let lane = 6
    static let card = 18
    static let spine = 28
    static let number = 36
    static let words = 58
    static let situation = 66
    static let bracket = 302
    static let cardEnd = 314
    static let target = 342
    static let end = 490
  }

  private static let gap = 8
  private static let headGap = 6
  private static let rounding = 12

  /// The drawing, from the upper edge of the card.
  private(set) var canvas = FlowCanvas()
  private(set) var height = 0
  /// Where lines leave the card for the step below.
  private(set) var laneStarts: [Int] = []
  /// Where a line from above arrives.
  private(set) var entry = 0

  private let next: FlowChart.Step?

  /// Draws a step above `next`, if it is not the last of a picture.
  init(of step: FlowChart.Step, above next: FlowChart.Step?) {
    self.next = next
    let head = PictureWords.lines(of: step.name, width: Column.cardEnd - Column.number - Self.gap)
    canvas.write(head, at: Picture.Point(x: Column.spine, y: Self.headGap), .strong)
    height = head.count * FlowCanvas.lineHeight + 2 * Self.headGap
    entry = height / 2
    canvas.line([(Column.card, height), (Column.cardEnd, height)])
    height += Self.gap
    for exit in step.exits { draw(exit) }
    canvas.add(
      .box(
        origin: Picture.Point(x: Column.card, y: 0), width: Column.cardEnd - Column.card, height: height, corner: 4,
        .strong))
  }

  /// Choices below each other, and where they lead beside the middle of them.
  private mutating func draw(_ exit: FlowChart.Exit) {
    let rows = exit.choices.map { choice in
      PictureWords.lines(of: choice.text, width: Column.bracket - Column.words - Self.gap)
    }
    let target = exit.ways.count == 1 ? exit.ways.first?.target : nil
    let box = target.map { height(ofBoxFor: $0) } ?? 0
    let toLast = rows.dropLast().reduce(0) { $0 + $1.count } * FlowCanvas.lineHeight
    let toMiddle = (toLast + FlowCanvas.lineHeight) / 2
    height += max(0, box / 2 - toMiddle)
    let middle = height + toMiddle
    var middles: [Int] = []
    for (choice, lines) in zip(exit.choices, rows) {
      canvas.write([String(choice.number)], at: Picture.Point(x: Column.number, y: height), .plain)
      canvas.write(lines, at: Picture.Point(x: Column.words, y: height), .plain)
      middles.append(height + FlowCanvas.lineHeight / 2)
      height += lines.count * FlowCanvas.lineHeight
    }
    if let target {
      let ends = rows.map { Column.words + PictureWords.width(of: $0.first ?? "") }
      leave(from: middles, behind: ends, to: target, at: middle)
      height = max(height, middle + box / 2)
    } else {
      drawWays(of: exit, from: middles)
    }
    height += Self.gap
  }
}

extension FlowStepDrawing {
  private func isNext(_ target: FlowChart.Target) -> Bool {
    next != nil && target.place == next?.place
  }

  private func height(ofBoxFor target: FlowChart.Target) -> Int {
    isNext(target) ? 0 : FlowCanvas.height(ofBoxAround: target.title, width: Column.end - Column.target)
  }

  /// Lines from the words of choices, which end at `ends`, to where they lead.
  private mutating func leave(from middles: [Int], behind ends: [Int], to target: FlowChart.Target, at middle: Int) {
    if isNext(target) {
      for middle in middles { canvas.line([(Column.card, middle), (Column.lane, middle)]) }
      laneStarts += middles
      return
    }
    let meeting = middles.count > 1 ? Column.bracket : Column.cardEnd
    for (start, end) in zip(middles, ends) where end + Self.gap < meeting {
      canvas.line([(end + Self.gap, start), (meeting, start)])
    }
    if let first = middles.first, let last = middles.last, first < last {
      canvas.line([(meeting, first), (meeting, last)])
    }
    canvas.line([(meeting, middle), (Column.target, middle)], isArrow: true)
    let corner = Picture.Point(x: Column.target, y: middle - height(ofBoxFor: target) / 2)
    canvas.box(
      around: target.title, at: corner, width: Column.end - Column.target,
      rounding: target.kind == .step ? 4 : Self.rounding, target.kind == .finding ? .finding : .plain)
  }

  /// A row for each situation, tied to the choices by a line on the left.
  private mutating func drawWays(of exit: FlowChart.Exit, from middles: [Int]) {
    for middle in middles { canvas.line([(Column.spine, middle), (Column.number - 4, middle)]) }
    var last = height
    for way in exit.ways {
      let lines = PictureWords.lines(of: way.situation ?? "", width: Column.bracket - Column.situation - Self.gap)
      let box = height(ofBoxFor: way.target)
      height += max(0, (box + Self.gap - FlowCanvas.lineHeight) / 2)
      last = height + FlowCanvas.lineHeight / 2
      canvas.write(lines, at: Picture.Point(x: Column.situation, y: height), .soft)
      canvas.line([(Column.spine, last), (Column.situation - 4, last)])
      let end = Column.situation + PictureWords.width(of: lines.first ?? "")
      leave(from: [last], behind: [end], to: way.target, at: last)
      height = max(height + lines.count * FlowCanvas.lineHeight, last + (box + Self.gap) / 2)
    }
    canvas.line([(Column.spine, middles.first ?? last), (Column.spine, last)])
  }
}

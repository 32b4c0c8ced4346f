import GuideContent

/// Draws a flow as pictures narrow enough for a telephone: one of all sections, then the steps of each section.
struct FlowPictures {
  private typealias Words = Phrases.Booklet
  private typealias Column = FlowStepDrawing.Column

  /// The greatest height of a picture. What is higher goes on in another picture, since no browser breaks a picture
  /// between pages.
  private static let tallest = 1050
  private static let gap = 22
  private static let rounding = 12

  let chart: FlowChart

  /// The pictures, in the order of the booklet's pages.
  var pictures: [Picture] {
    [overview] + chart.everySection.flatMap { pictures(of: $0) }
  }

  /// The sections below each other, and beside each section its findings.
  private var overview: Picture {
    var canvas = FlowCanvas()
    var bottom = 0
    for section in chart.sections {
      let drawn = Self.card(of: section)
      canvas.add(drawn.canvas, down: bottom)
      bottom += drawn.height
      guard chart.handOver != nil || section != chart.sections.last else { continue }
      canvas.line([(Self.middle, bottom - Self.gap), (Self.middle, bottom)], isArrow: true)
    }
    if let handOver = chart.handOver {
      canvas.box(
        around: handOver.title, at: Picture.Point(x: Column.card, y: bottom),
        width: Column.cardEnd - Column.card, rounding: Self.rounding, .finding)
      bottom += FlowCanvas.height(ofBoxAround: handOver.title, width: Column.cardEnd - Column.card)
    }
    return picture(called: Words.flowOverview, canvas, height: bottom)
  }

  private static let middle = (Column.card + Column.cardEnd) / 2

  /// A section with its findings. The height has room for the arrow to the next section.
  private static func card(of section: FlowChart.Section) -> (canvas: FlowCanvas, height: Int) {
    var canvas = FlowCanvas()
    let inner = Column.cardEnd - Column.spine - 10
    let title = PictureWords.lines(of: section.title, width: inner)
    let span = PictureWords.lines(of: section.span, width: inner)
    let findings = section.findings.joined(separator: "\n")
    let wordsHeight = (title.count + span.count) * FlowCanvas.lineHeight + 12
    let width = Column.end - Column.target
    let boxHeight = findings.isEmpty ? 0 : FlowCanvas.height(ofBoxAround: findings, width: width)
    let height = max(wordsHeight, boxHeight)
    canvas.add(
      .box(
        origin: Picture.Point(x: Column.card, y: 0), width: Column.cardEnd - Column.card, height: height, corner: 4,
        .strong))
    let top = (height - wordsHeight) / 2 + 6
    canvas.write(title, at: Picture.Point(x: Column.spine, y: top), .strong)
    canvas.write(span, at: Picture.Point(x: Column.spine, y: top + title.count * FlowCanvas.lineHeight), .soft)
    if !findings.isEmpty {
      canvas.line([(Column.cardEnd, height / 2), (Column.target, height / 2)], isArrow: true)
      canvas.box(
        around: findings, at: Picture.Point(x: Column.target, y: (height - boxHeight) / 2), width: width,
        rounding: rounding, .finding)
    }
    return (canvas, height + gap)
  }

  private func pictures(of section: FlowChart.Section) -> [Picture] {
    Self.pages(of: section.steps).enumerated().map { index, steps in
      let title = index == 0 ? section.title : Words.flowContinued(section: section.title)
      var canvas = FlowCanvas()
      let head = PictureWords.lines(of: title, width: Column.end)
      canvas.write(head, at: Picture.Point(x: 0, y: 0), .strong)
      var bottom = head.count * FlowCanvas.lineHeight + 10
      var lanes: [Int] = []
      for (index, step) in steps.enumerated() {
        let drawn = FlowStepDrawing(of: step, above: index + 1 < steps.count ? steps[index + 1] : nil)
        if let start = lanes.min() {
          let entry = bottom + drawn.entry
          canvas.line([(Column.lane, start), (Column.lane, entry), (Column.card, entry)], isArrow: true)
        }
        lanes = drawn.laneStarts.map { $0 + bottom }
        canvas.add(drawn.canvas, down: bottom)
        bottom += drawn.height + Self.gap
      }
      return picture(called: title, canvas, height: bottom - Self.gap)
    }
  }

  /// The steps of a section, as many to a picture as it holds.
  private static func pages(of steps: [FlowChart.Step]) -> [[FlowChart.Step]] {
    var pages: [[FlowChart.Step]] = []
    var height = 0
    for (index, step) in steps.enumerated() {
      if pages.isEmpty || height + FlowStepDrawing(of: step, above: nil).height > tallest {
        pages.append([])
        height = 0
      }
      pages[pages.count - 1].append(step)
      let next = index + 1 < steps.count ? steps[index + 1] : nil
      height += FlowStepDrawing(of: step, above: next).height + gap
    }
    return pages
  }

  /// A picture with a margin for the thickness of lines at its edges.
  private func picture(called title: String, _ canvas: FlowCanvas, height: Int) -> Picture {
    var framed = FlowCanvas()
    framed.add(canvas, down: 2)
    return Picture(
      title: Words.flowTitle(section: title), width: Column.end + 2, height: height + 4, shapes: framed.shapes)
  }
}

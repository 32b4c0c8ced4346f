/// One paragraph, glyph by glyph, which knows how good a line break is at each place.
struct BreakableText {
  /// How good it is to begin a line at some place, worst first.
  enum BreakQuality: Int, CaseIterable {
    /// Puts a mark where it must not stand; for want of any other place.
    case faulty
    /// Tears a word, a code or a number from its unit; where these are longer than a line.
    case tearing
    /// Tears an address between its parts.
    case address
    /// Where a line is meant to break.
    case good
  }

  /// The glyphs, blanks among them.
  private(set) var glyphs: [Glyph] = []
  private var styles: [Style] = []
  private var traits: [BreakTraits] = []
  private var endsNumber: [Bool] = []

  /// Makes a paragraph of `spans`, which are harmless.
  init(_ spans: [Span], metrics: TextMetrics) {
    for span in spans {
      let added = metrics.glyphs(of: span.text)
      glyphs += added
      styles += repeatElement(span.style, count: added.count)
    }
    traits = glyphs.map(BreakTraits.init(of:))
    endsNumber = findNumbers()
  }

  /// Whether the glyph at `index` vanishes at the end of a line.
  func isBlank(at index: Int) -> Bool { traits[index].contains(.blank) }

  /// How good it is to begin a line with the glyph at `index` when `previous` is the last one before it that is no blank.
  func quality(ofBreakBefore index: Int, after previous: Int) -> BreakQuality {
    let (left, right) = (traits[previous], traits[index])
    if right.contains(.neverFirst) || left.contains(.neverLast) { return .faulty }
    if previous + 1 < index { return .good }
    if left.contains(.word), right.contains(.word) {
      return isJoint(previous) && !isJoint(index) ? .address : .tearing
    }
    if left.contains(.clingsToNext) || right.contains(.clingsToPrevious) { return .faulty }
    return isInsideQuantity(index) ? .tearing : .good
  }

  /// The glyphs in `range` as spans; neighbours of one style become one span.
  func spans(in range: Range<Int>) -> [Span] {
    var spans: [Span] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = (start..<range.upperBound).first { styles[$0] != styles[start] } ?? range.upperBound
      spans.append(Span(String(glyphs[start..<end]), styles[start]))
      start = end
    }
    return spans
  }

  /// Marks the last digit of every number: a word of nothing but digits and the signs between them.
  private func findNumbers() -> [Bool] {
    var ends = Array(repeating: false, count: glyphs.count)
    var isNumber = true
    for index in glyphs.indices {
      guard traits[index].contains(.word) else {
        isNumber = true
        continue
      }
      isNumber = isNumber && traits[index].contains(.number)
      ends[index] = isNumber && ("0"..."9").contains(glyphs[index].base)
    }
    return ends
  }

  /// Whether the glyph at `index` is the unit of the number before it, or the second half of such a unit.
  private func isInsideQuantity(_ index: Int) -> Bool {
    guard EastAsianWidth.isWide(glyphs[index].base) else { return false }
    if endsNumber[index - 1] { return true }
    guard index > 1, endsNumber[index - 2] else { return false }
    return Self.longUnits.contains([glyphs[index - 1].base, glyphs[index].base])
  }

  private func isJoint(_ index: Int) -> Bool { Self.joints.contains(glyphs[index].base) }

  /// After these an address may go on on the next line.
  private static let joints: [Unicode.Scalar] = ["/", "?", "&", "="]

  /// Units of two hanzi: hours and minutes.
  private static let longUnits: [[Unicode.Scalar]] = [["\u{5C0F}", "\u{65F6}"], ["\u{5206}", "\u{949F}"]]
}

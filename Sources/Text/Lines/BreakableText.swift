/// One paragraph, glyph by glyph, which knows how good a line break is before each glyph.
struct BreakableText {
  /// How good it is to begin a line at a glyph, worst first.
  enum BreakQuality: Int, Comparable {
    /// It puts a mark where it must not stand. It is used only if there is no other break.
    case faulty
    /// It separates a word, a code or a number from its unit. It is used if these are longer than a line.
    case tearing
    /// It separates an address between its parts.
    case address
    /// Where a line is meant to break.
    case good

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// A glyph and its traits. They are in one array, since making an array costs time.
  private struct Item {
    let glyph: Glyph
    let style: Style
    let traits: BreakTraits
    /// Whether the glyph is the last digit of a number.
    var endsNumber = false
  }

  private var text = ""
  private var items: [Item] = []

  /// Makes a paragraph of `spans`, which are harmless.
  init(_ spans: [Span], metrics: TextMetrics) {
    items.reserveCapacity(spans.reduce(0) { $0 + $1.text.unicodeScalars.count })
    for span in spans {
      metrics.forEachGlyph(of: span.text, from: text.utf8.count) { glyph in
        items.append(Item(glyph: glyph, style: span.style, traits: BreakTraits(of: glyph)))
      }
      text += span.text
    }
    findNumbers()
  }

  /// How many glyphs there are, blanks among them.
  var count: Int { items.count }

  /// The width of the glyph at `index`, in cells.
  func width(at index: Int) -> Int { items[index].glyph.width }

  /// Whether the glyph at `index` is dropped at the end of a line.
  func isBlank(at index: Int) -> Bool { items[index].traits.contains(.blank) }

  /// How good it is to begin a line with the glyph at `index`, if `previous` is the last glyph before it that is no
  /// blank.
  func quality(ofBreakBefore index: Int, after previous: Int) -> BreakQuality {
    let (left, right) = (items[previous].traits, items[index].traits)
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
      let style = items[start].style
      var end = start + 1
      while end < range.upperBound, items[end].style == style { end += 1 }
      spans.append(Span(text.text(inBytes: byteOffset(of: start)..<byteOffset(of: end)), style))
      start = end
    }
    return spans
  }

  private func byteOffset(of index: Int) -> Int {
    index < items.count ? items[index].glyph.start : text.utf8.count
  }

  /// Marks the last digit of every number: a word of nothing but digits and the signs between them.
  private mutating func findNumbers() {
    var isNumber = true
    for index in items.indices {
      let traits = items[index].traits
      guard traits.contains(.word) else {
        isNumber = true
        continue
      }
      isNumber = isNumber && traits.contains(.number)
      items[index].endsNumber = isNumber && ("0"..."9").contains(items[index].glyph.base)
    }
  }

  /// Whether the glyph at `index` is the unit of the number before it, or the second half of such a unit.
  private func isInsideQuantity(_ index: Int) -> Bool {
    guard EastAsianWidth.isWide(base(at: index)) else { return false }
    if items[index - 1].endsNumber { return true }
    guard index > 1, items[index - 2].endsNumber else { return false }
    // Units of two hanzi: hours and minutes.
    switch (base(at: index - 1), base(at: index)) {
    case ("\u{5C0F}", "\u{65F6}"), ("\u{5206}", "\u{949F}"): return true
    default: return false
    }
  }

  /// Whether an address may be broken after the glyph at `index`.
  private func isJoint(_ index: Int) -> Bool {
    switch base(at: index) {
    case "/", "?", "&", "=": true
    default: false
    }
  }

  private func base(at index: Int) -> Unicode.Scalar { items[index].glyph.base }
}

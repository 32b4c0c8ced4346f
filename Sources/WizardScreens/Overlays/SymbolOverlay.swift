import GuideContent
import QRCodes
import Text

/// QR codes over the page, one at a time.
struct SymbolOverlay: Sendable, Hashable {
  /// What a key asks for while a QR code is shown.
  enum Action: Sendable, Hashable {
    case previous, next, invert, copy, showPlainly, close
  }

  /// The pager it was opened from, to which one returns.
  let pager: PagerOverlay
  var selection: Int
  /// Whether dark and light change places, for terminals that are dark on light and have no colours.
  var isInverted = false

  init(pager: PagerOverlay) {
    self.pager = pager
    selection = pager.selection
  }

  var item: PagerOverlay.Item { pager.items[selection] }

  /// Light modules around a symbol. Four belong there; two do where the bar above and the line below add to them, and
  /// more would not fit into 24 rows with the longest address.
  private static let margin = 2

  /// The lines of the symbol on a screen of that size; `nil` if it has no room.
  ///
  /// A cell is as high as two modules: two to a cell, one above the other, where the terminal draws half blocks in one
  /// cell, else each module takes two cells of blanks.
  func lines(columns: Int, rows: Int, metrics: TextMetrics) -> [[Span]]? {
    guard let symbol = QRSymbol(item.text) else { return nil }
    let side = symbol.side + 2 * Self.margin
    let isDark = { (column: Int, row: Int) in
      symbol.isDark(column: column - Self.margin, row: row - Self.margin) != isInverted
    }
    if side * 2 <= columns, side <= rows {
      return (0..<side).map { row in
        Self.merged((0..<side).map { Span("  ", isDark($0, row) ? .darkModule : .lightModule) })
      }
    }
    guard metrics.ambiguous == 1, side <= columns, (side + 1) / 2 <= rows else { return nil }
    return (0..<(side + 1) / 2).map { row in
      Self.merged(
        (0..<side).map { column in
          let (upper, lower) = (isDark(column, 2 * row), isDark(column, 2 * row + 1))
          return Span(upper == lower ? " " : Self.lowerHalf, upper ? .darkModule : .lightModule)
        })
    }
  }

  /// Rows that the symbol of the item takes at most, for a screen that lacks them; `nil` if it has none.
  func neededRows(metrics: TextMetrics) -> Int? {
    guard let side = QRSymbol(item.text)?.side else { return nil }
    let all = side + 2 * Self.margin
    return metrics.ambiguous == 1 ? (all + 1) / 2 : all
  }

  /// Every key of this code: the table that reads them and makes the key line.
  var bindings: [KeyBinding<Action>] {
    typealias Words = Phrases.Keys
    let hasOthers = pager.items.count > 1
    return [
      KeyBinding([.character("y")], .copy, name: "y", label: Words.copyLabel),
      KeyBinding([.character("t")], .showPlainly, name: "t", label: Words.plainLabel),
      KeyBinding([.character("x")], .invert, name: "x", label: Words.invertLabel),
      KeyBinding(
        [.down, .character("j"), .tab], .next, name: Words.arrows, label: hasOthers ? Words.nextLabel : nil),
      KeyBinding([.up, .character("k"), .backTab], .previous),
      KeyBinding(
        [.character("o")] + Overlay.closingKeys, .close, name: Words.leave, label: Words.closeLabel),
    ]
  }

  private static let lowerHalf = "\u{2584}"

  /// Neighbours of one style as one span.
  private static func merged(_ spans: [Span]) -> [Span] {
    spans.reduce(into: []) { line, span in
      if line.last?.style == span.style { line[line.count - 1].text += span.text } else { line.append(span) }
    }
  }
}

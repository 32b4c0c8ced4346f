import GuideContent
import QRCodes
import Text

/// QR codes instead of the page, one at a time.
struct SymbolOverlay: Sendable, Hashable {
  /// What a key asks for while a QR code is shown.
  enum Action: Sendable, Hashable {
    case previous, next, invert, copy, showPlainly, close
  }

  /// The pager that the codes were opened from, and close to.
  let pager: PagerOverlay
  var selection: Int
  /// Whether dark and light modules are exchanged, for terminals without colours that show dark text on a light screen.
  var isInverted = false

  init(pager: PagerOverlay) {
    self.pager = pager
    selection = pager.selection
  }

  var item: PagerOverlay.Item { pager.items[selection] }

  /// The light modules around a symbol. ISO/IEC 18004 asks for four. Two are enough here, since the bar above and the
  /// line below add to them, and with more the longest address would not fit into 24 rows.
  private static let margin = 2

  /// The lines of the symbol on a screen of that size; `nil` if it does not fit.
  ///
  /// If the terminal draws half blocks in one cell, a cell shows two modules, one above the other. If not, a module is
  /// two blanks.
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

  /// How many rows the symbol of this item needs at most; `nil` if the item has no symbol.
  func neededRows(metrics: TextMetrics) -> Int? {
    guard let side = QRSymbol(item.text)?.side else { return nil }
    let all = side + 2 * Self.margin
    return metrics.ambiguous == 1 ? (all + 1) / 2 : all
  }

  /// Every key of this code. The table reads keys and makes the key line.
  var bindings: [KeyBinding<Action>] {
    typealias Words = Phrases.Keys
    let turning = [
      KeyBinding([.down, .character("j"), .tab], Action.next, name: Words.arrows, label: Words.nextLabel),
      KeyBinding([.up, .character("k"), .backTab], .previous),
    ]
    return [
      KeyBinding([.character("y")], .copy, name: "y", label: Words.copyLabel),
      KeyBinding([.character("t")], .showPlainly, name: "t", label: Words.plainLabel),
      KeyBinding([.character("x")], .invert, name: "x", label: Words.invertLabel),
    ] + (pager.items.count > 1 ? turning : []) + [
      KeyBinding(
        [.character("o")] + Overlay.closingKeys, .close, name: Words.leave, label: Words.closeLabel)
    ]
  }

  private static let lowerHalf = "\u{2584}"

  /// The spans with neighbours of the same style joined.
  private static func merged(_ spans: [Span]) -> [Span] {
    spans.reduce(into: []) { line, span in
      if line.last?.style == span.style { line[line.count - 1].text += span.text } else { line.append(span) }
    }
  }
}

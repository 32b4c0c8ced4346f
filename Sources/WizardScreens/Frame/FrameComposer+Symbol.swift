import GuideContent
import Text

extension FrameComposer {
  /// A QR code has the whole screen but the title bar and two lines below: the longest address needs 21 of 24 rows.
  func frame(of symbol: SymbolOverlay) -> Frame {
    let room = rows - 3
    let drawn = symbol.lines(columns: columns - 1, rows: room, metrics: metrics)
    let lines = drawn.map { $0.map(centred) } ?? noRoom(for: symbol)
    let below = state.message ?? symbol.item.text
    let caption = [Span(metrics.truncated(" " + below.harmless, to: columns - 1), .plain)]
    let title = titleBar("\(Phrases.Screen.symbolTitle)  \(symbol.item.label.harmless)", [counter(of: symbol)])
    return Frame(
      rows: ([title] + filled(lines, to: room) + [caption, keyLine(symbol.bindings)])
        .map { metrics.truncated($0, to: columns - 1) })
  }

  private func counter(of symbol: SymbolOverlay) -> String {
    symbol.pager.items.count > 1 ? "\(symbol.selection + 1)/\(symbol.pager.items.count) " : " "
  }

  private func centred(_ line: [Span]) -> [Span] {
    [Span(String.blanks((columns - 1 - metrics.width(of: line)) / 2))] + line
  }

  private func noRoom(for symbol: SymbolOverlay) -> [[Span]] {
    let layout = PageLayout(metrics: metrics, columns: columns)
    guard let needed = symbol.neededRows(metrics: metrics) else {
      return [[]] + layout.paragraphs(Phrases.Screen.symbolImpossible, style: .warning)
    }
    return [[]] + layout.paragraphs(Phrases.Screen.symbolTooLarge(rows: "\(needed + 3)"), style: .warning)
  }
}

import Text

/// The addresses of a page. One is highlighted and stays in sight.
extension WizardState {
  /// The lines of addresses on this screen. A line of an address has the address's index as its row, any other line -1.
  func addressLines(of pager: PagerOverlay) -> [RowLine] {
    var row = 0
    return pager.text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      guard pager.items.indices.contains(row), line == pager.items[row].text else {
        return lines(aroundAddresses: String(line)).map { RowLine(row: -1, spans: $0) }
      }
      defer { row += 1 }
      return lines(ofAddress: String(line), isHighlighted: row == pager.selection).map { RowLine(row: row, spans: $0) }
    }
  }

  private func lines(aroundAddresses text: String) -> [[Span]] {
    guard !text.isEmpty else { return [[]] }
    return PageLayout(metrics: metrics, columns: size.columns).paragraphs(text, style: .plain)
  }

  /// The lines of an address. It starts at the left edge and is broken only at the right edge, so that a mouse selects
  /// it whole.
  private func lines(ofAddress text: String, isHighlighted: Bool) -> [[Span]] {
    let address = Span(text.harmless, isHighlighted ? .selected : .heading)
    return LineBreaker(metrics: metrics).lines(of: [address], width: size.columns - 1)
  }

  /// The addresses after a movement of the highlight.
  func moved(_ pager: PagerOverlay, by motion: PagerOverlay.Motion) -> PagerOverlay {
    var pager = pager
    switch motion {
    case .up: step(&pager, by: -1)
    case .down: step(&pager, by: 1)
    case .pageUp, .halfPageUp: turn(&pager, by: -1)
    case .pageDown, .halfPageDown: turn(&pager, by: 1)
    case .toStart:
      (pager.selection, pager.scroll) = (0, 0)
      bringIntoSight(&pager)
    case .toEnd:
      (pager.selection, pager.scroll) = (pager.items.count - 1, mostScroll(of: addressLines(of: pager)))
      bringIntoSight(&pager)
    }
    return pager
  }

  /// Moves the highlight by addresses. At the first and at the last address the remaining lines are scrolled.
  private func step(_ pager: inout PagerOverlay, by distance: Int) {
    let before = pager.selection
    pager.selection = min(max(0, before + distance), pager.items.count - 1)
    let isAtEnd = pager.selection == before
    if isAtEnd { pager.scroll = min(max(0, pager.scroll + distance), mostScroll(of: addressLines(of: pager))) }
    bringIntoSight(&pager, withName: !isAtEnd)
  }

  /// Turns a page and highlights the first address on the new page, a whole one if there is one. It turns to a page
  /// without addresses only if nothing else is left to read.
  private func turn(_ pager: inout PagerOverlay, by direction: Int) {
    let rows = addressLines(of: pager).map(\.row)
    let most = max(0, rows.count - pagerRows)
    let start = min(pager.scroll, most)
    let end = min(max(0, start + direction * pagerRows), most)
    guard end != start else {
      pager.selection = direction > 0 ? pager.items.count - 1 : 0
      return
    }
    let address = { (top: Int) in
      let shown = rows[top..<min(rows.count, top + pagerRows)].filter { $0 >= 0 }
      return shown.first { row in shown.count { $0 == row } == rows.count { $0 == row } } ?? shown.first
    }
    pager.scroll = stride(from: end, to: start, by: -direction).first { address($0) != nil } ?? end
    pager.selection = address(pager.scroll) ?? rows[..<pager.scroll].last { $0 >= 0 } ?? pager.selection
  }

  private func mostScroll(of lines: [RowLine]) -> Int { max(0, lines.count - pagerRows) }

  /// Scrolls until the highlighted address is in sight, and the line above it, its name, if there is room.
  func bringIntoSight(_ pager: inout PagerOverlay, withName: Bool = true) {
    let lines = addressLines(of: pager)
    guard let first = lines.firstIndex(where: { $0.row == pager.selection }) else { return }
    let last = lines.lastIndex { $0.row == pager.selection } ?? first
    if last >= pager.scroll + pagerRows { pager.scroll = last - pagerRows + 1 }
    let top = withName && last - first + 2 <= pagerRows ? first - 1 : first
    if top < pager.scroll { pager.scroll = max(0, top) }
  }
}

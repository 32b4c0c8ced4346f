import GuideContent
import TextScreen

/// Taking things along: onto the clipboard, and as a QR code onto a phone.
extension WizardState {
  /// Takes whether the terminal was asked to put a text on the clipboard; it never says whether it did.
  public mutating func copied(_ isAsked: Bool) {
    message = isAsked ? Phrases.Screen.copyTried : Phrases.Screen.copyImpossible
  }

  /// Takes a key while a QR code is shown.
  mutating func handle(_ key: Key, in symbol: SymbolOverlay) -> [Effect] {
    var symbol = symbol
    switch key {
    case .down, .character("j"), .tab: symbol.selection = min(symbol.selection + 1, symbol.pager.items.count - 1)
    case .up, .character("k"), .backTab: symbol.selection = max(0, symbol.selection - 1)
    case .character("x"): symbol.isInverted.toggle()
    case .character("y"): return [.copy(symbol.item.text)]
    case .character("t"): return [.showPlainly(symbol.pager.plainText ?? symbol.item.text)]
    case _ where key == .character("o") || Self.closes(key):
      var pager = symbol.pager
      pager.selection = symbol.selection
      overlay = .pager(pager)
      return []
    default: return []
    }
    overlay = .symbol(symbol)
    return []
  }

  /// Moves the highlight of a pager and scrolls so far that it can be seen, or scrolls a text without items.
  func move(in pager: inout PagerOverlay, by distance: Int) {
    pager.move(by: distance)
    guard pager.purpose == .addresses, !pager.items.isEmpty else { return }
    let lines = lines(of: pager)
    guard let first = lines.firstIndex(where: { $0.contains { $0.style == .selected } }) else { return }
    let last = lines.lastIndex { $0.contains { $0.style == .selected } } ?? first
    if last >= pager.scroll + pagerRows { pager.scroll = last - pagerRows + 1 }
    // The line above says what it is.
    if first - 1 < pager.scroll { pager.scroll = max(0, first - 1) }
  }
}

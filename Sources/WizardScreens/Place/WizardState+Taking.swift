import GuideContent
import Text

/// Copying: to the clipboard, and as a QR code to a phone.
extension WizardState {
  /// Says whether the terminal was asked to copy a text, and what to do if it did not copy.
  mutating func sayCopied(_ isAsked: Bool) {
    switch overlay {
    case .symbol: message = isAsked ? Phrases.Screen.symbolCopyTried : Phrases.Screen.symbolCopyImpossible
    case .pager(var pager) where pager.purpose == .addresses && pager.items.indices.contains(pager.selection):
      let name = metrics.truncated(pager.items[pager.selection].name.harmless, to: Self.mostCellsOfName)
      message = isAsked ? Phrases.Screen.addressCopyTried(address: name) : Phrases.Screen.copyImpossible
      bringIntoSight(&pager)
      overlay = .pager(pager)
    case .pager(let pager) where !pager.codes.isEmpty: sayCodeCopied(isAsked, among: pager.codes)
    case nil: sayCodeCopied(isAsked, among: page.codes)
    default: message = isAsked ? Phrases.Screen.copyTried : Phrases.Screen.copyImpossible
    }
  }

  private mutating func sayCodeCopied(_ isAsked: Bool, among codes: [String]) {
    guard isAsked else {
      message = Phrases.Screen.copyImpossible
      return
    }
    message = wordsOnCopiedCode(among: codes) ?? Phrases.Screen.copyTried
  }

  /// The most cells of an address's name in a message. The end of the message must stay in sight: it says what to do if
  /// copying failed.
  private static let mostCellsOfName = 40

  /// Takes a key while a QR code is shown.
  mutating func handle(_ key: Key, in symbol: SymbolOverlay) -> [Effect] {
    var symbol = symbol
    switch symbol.bindings.action(for: key) {
    case .next: symbol.selection = min(symbol.selection + 1, symbol.pager.items.count - 1)
    case .previous: symbol.selection = max(0, symbol.selection - 1)
    case .invert: symbol.isInverted.toggle()
    case .copy: return [.copy(symbol.item.text)]
    case .showPlainly: return [.showPlainly(symbol.pager.plainText ?? symbol.item.text)]
    case .close:
      var pager = symbol.pager
      pager.selection = symbol.selection
      bringIntoSight(&pager)
      overlay = .pager(pager)
      return []
    case nil: return sayMeaningless(key, among: symbol.bindings)
    }
    overlay = .symbol(symbol)
    return []
  }
}

import Text

/// All of the desk's state that one key can change.
struct DeskLook: Sendable {
  fileprivate let layer: DeskState.Layer?
  fileprivate let text: String
  fileprivate let filter: DeskFilter
  fileprivate let highlight: Int

  init(of state: DeskState) {
    layer = state.layer
    text = state.text
    filter = state.filter
    highlight = state.highlight
  }
}

extension DeskState {
  /// Takes a paste that the terminal did not mark as words to find. What its first characters did as keys is taken back.
  mutating func take(burst text: String, keysGiven: Int) -> [DeskEffect] {
    let before = looks.before(keysGiven)
    looks = LastLooks()
    message = nil
    guard DeskComposer(self).isLargeEnough else { return [] }
    let began = before.map(\.layer) ?? layer
    let isRestTyped = keysGiven > 0 && began?.field != nil
    if let before, before.layer?.field == nil {
      (layer, self.text, filter, highlight) = (before.layer, before.text, before.filter, before.highlight)
    }
    let burst = BurstText(isRestTyped ? String(text.dropFirst(keysGiven)) : text)
    let wasTyped = layer?.field != nil
    let effects = paste(burst.line)
    if wasTyped, burst.endsLine { layer = nil }
    return effects.isEmpty && before != nil ? [.list(query)] : effects
  }
}

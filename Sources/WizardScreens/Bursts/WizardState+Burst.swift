import GuideContent
import Guides
import Text
import Wizard

/// All of a walk's state that one key can change.
struct WalkLook: Sendable {
  fileprivate let session: Session
  fileprivate let overlay: Overlay?
  fileprivate let highlight: Int
  fileprivate let ticks: Set<ChoiceID>
  fileprivate let scroll: Int
  fileprivate let showsAgentLines: Bool
  fileprivate let summaryToReturnTo: PagerOverlay?

  init(of state: WizardState) {
    session = state.session
    overlay = state.overlay
    highlight = state.highlight
    ticks = state.ticks
    scroll = state.scroll
    showsAgentLines = state.showsAgentLines
    summaryToReturnTo = state.summaryToReturnTo
  }
}

extension WizardState {
  /// Takes a paste that the terminal did not mark. If a field is open, the text goes into it as if it were typed, but in one
  /// line. Otherwise it counts as a paste, and what its first characters did as keys is taken back.
  mutating func take(burst text: String, keysGiven: Int) -> [Effect] {
    let before = looks.before(keysGiven)
    looks = LastLooks()
    let began = before.map(\.overlay) ?? overlay
    if let before, before.overlay?.isTyped != true { look(as: before) }
    (message, answerTaken) = (nil, nil)
    guard isLargeEnough else { return [] }
    let isRestTyped = keysGiven > 0 && began?.isTyped == true
    let burst = BurstText(isRestTyped ? String(text.dropFirst(keysGiven)) : text)
    return overlay?.isTyped == true ? type(burst) : paste(burst.line, orSay: Phrases.Screen.burstMeansNothing)
  }

  private mutating func look(as before: WalkLook) {
    session = before.session
    overlay = before.overlay
    showsAgentLines = before.showsAgentLines
    summaryToReturnTo = before.summaryToReturnTo
    setPage()
    (highlight, ticks, scroll) = (before.highlight, before.ticks, before.scroll)
  }

  /// Puts text into the open field. In a form each field takes one cell; any other field takes the text as one line.
  private mutating func type(_ burst: BurstText) -> [Effect] {
    if case .form(var form) = overlay {
      for (index, cell) in burst.cells.enumerated() {
        if index > 0 { form.move(by: 1) }
        form.insert(cell)
      }
      overlay = .form(form)
    } else {
      _ = paste(burst.line)
    }
    return burst.endsLine ? handleInOverlay(.enter) : []
  }
}

extension Overlay {
  /// Whether the user types text in this overlay.
  var isTyped: Bool {
    switch self {
    case .input, .find, .form: true
    case .list, .pager, .dialog, .symbol: false
    }
  }
}

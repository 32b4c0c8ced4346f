public import Cases
import GuideContent
public import Guides
public import Text
public import Wizard

/// The whole state of the full screen as one value: the session, and how it is being looked at.
///
/// `handle(_:)` changes it and says what the shell has to do; `frame()` draws it.
public struct WizardState: Sendable {
  /// The walk.
  public internal(set) var session: Session
  /// What is known of the case besides its walk.
  public internal(set) var cover: CaseCover
  /// Who is looking.
  public let audience: Audience
  /// Whether a merchant walks at the far end of a line, where there is neither a file nor a shell for them.
  public let isKiosk: Bool
  /// What the next frame is drawn on.
  var surface: Surface
  /// Whether an agent's lines are shown; never for a merchant.
  var showsAgentLines: Bool

  let keys: KeyTable
  /// The page of the place one stands at, and its lines.
  var setting: PageSetting
  var size: ScreenSize { surface.size }
  var metrics: TextMetrics { surface.metrics }
  /// The row the highlight is on.
  var highlight = 0
  /// At a step that takes several: the choices ticked so far.
  var ticks: Set<ChoiceID> = []
  /// Lines of the page that are scrolled away at the top.
  var scroll = 0
  /// What stands over the page.
  var overlay: Overlay?
  /// One line about what just happened.
  var message: String?
  /// Whether what was answered is on disk, or nothing was answered yet.
  var isKept = true
  /// Whether to ask what comes next once the parked case is kept.
  var asksAfterParking = false
  /// What the clock said when the case was first shown, in seconds; `nil` before that.
  var takenUpAt: Int?
  /// Whole minutes since the program took up the case.
  var minutes = 0
  /// Whether the program ends once the file asked for is written.
  var leavesAfterSaving = false
  /// The guide's words made ready for searching, once someone has searched.
  var search: GuideSearch?

  /// Makes the state in which a session is first looked at.
  ///
  /// - Parameter greeting: Said on the first screen.
  public init(
    session: Session, cover: CaseCover, audience: Audience, surface: Surface, isKiosk: Bool = false,
    greeting: String? = nil
  ) {
    self.session = session
    self.cover = cover
    self.audience = audience
    self.surface = surface
    let showsAgentLines = audience == .agent
    self.showsAgentLines = showsAgentLines
    self.isKiosk = isKiosk
    keys = KeyTable(for: audience, inKiosk: isKiosk)
    setting = PageSetting(
      of: session,
      on: PageSetting.Basis(session, audience: audience, showsAgentLines: showsAgentLines, surface: surface))
    message = greeting
    arrive()
  }

  /// What the shell has to do first, in order.
  public var opening: [Effect] { [.show, .prepare] }

  /// Takes what happened and says what the shell has to do, in order. Nothing else changes the state.
  public mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .input(let input): take(input)
    case .outcome(let outcome): take(outcome)
    case .clock(let clock): take(clock)
    case .surface(let surface): fit(surface)
    }
  }

  /// Takes an input: where the case changes with it, the case is kept before anything else is done.
  private mutating func take(_ input: Input) -> [Effect] {
    let before = keptParts
    let effects = respond(to: input)
    setPage()
    return keptParts == before || effects.contains(.keep) ? effects : [.keep] + effects
  }

  private mutating func respond(to input: Input) -> [Effect] {
    switch input {
    case .silentTerminal:
      message = Phrases.Screen.encodingHint
      return []
    case .hangUp:
      message = nil
      return [.leave(.hangUp)]
    case .paste(let text): return paste(text)
    case .key(let key):
      if let effects = effectsEverywhere(of: key) { return effects }
      message = nil
      guard isLargeEnough else { return handleWhileTooSmall(key) }
      return overlay == nil ? handleAtPlace(key) : handleInOverlay(key)
    }
  }

  /// What a key asks for that means the same whatever stands over the page, and takes no message away.
  private func effectsEverywhere(of key: Key) -> [Effect]? {
    switch keys.action(for: key) {
    case .redraw: [.redraw]
    case .suspend: [.suspend]
    default: nil
    }
  }

  private mutating func take(_ clock: Clock) -> [Effect] {
    switch clock {
    case .time(let seconds):
      let start = takenUpAt ?? seconds
      takenUpAt = start
      minutes = max(0, seconds - start) / 60
      return []
    case .quiet: return [isKept ? .checkHold : .keep]
    case .idleWarning:
      message = Phrases.Kiosk.idleWarning
      return []
    case .idleEnd: return [.leave(.idle)]
    }
  }

  private mutating func fit(_ surface: Surface) -> [Effect] {
    guard surface != self.surface else { return [] }
    self.surface = surface
    setPage()
    clampScroll()
    if case .pager(var pager) = overlay, pager.purpose == .addresses {
      bringIntoSight(&pager)
      overlay = .pager(pager)
    }
    return showsSummary ? [composeSummary] : []
  }

  /// Asks for the summary, for the columns that it has on this screen.
  var composeSummary: Effect { .composeSummary(columns: surface.size.columns - 1 - PageLayout.indent) }

  /// On a screen too small to show a question, only leaving is possible, so that nothing is answered unseen.
  ///
  /// A letter that belongs to what is being typed does not leave.
  private func handleWhileTooSmall(_ key: Key) -> [Effect] {
    let leaves = overlay == nil ? keys.action(for: key) == .leave : key == .control("c")
    return leaves ? [.leave(.chosen)] : []
  }

  /// Sets the highlight, the ticks and the scrolling for the place one has come to.
  mutating func arrive() {
    setPage()
    let page = page
    let answered = page.place.answer?.choices ?? []
    ticks = page.takesSeveral ? Set(answered) : []
    let wanted = answered.first ?? session.proposals[page.place.id]
    highlight = page.rows.firstIndex { $0.meaning == wanted.map { .choice($0) } } ?? 0
    if page.takesSeveral, !answered.isEmpty { highlight = page.rows.count - 1 }
    scroll = 0
  }
}

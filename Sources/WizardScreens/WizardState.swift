import GuideContent
public import TextScreen
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
  /// The terminal's size.
  public internal(set) var size: ScreenSize
  /// How wide the terminal draws characters.
  public internal(set) var metrics: TextMetrics
  /// Whether an agent's lines are shown; never for a merchant.
  public internal(set) var showsAgentLines: Bool

  let keys: KeyTable
  /// The page of the place one stands at, and its lines.
  var setting: PageSetting
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
  public internal(set) var isKept = true
  /// Whether to ask what comes next once the case is kept as put aside.
  var asksAfterParking = false
  /// Whole minutes since the program took up the case.
  var minutes = 0
  /// Whether the program ends once the file asked for is written.
  var leavesAfterSaving = false
  /// The guide's words made ready for searching, once someone has searched.
  var search: GuideSearch?

  /// Makes the state in which a session is first looked at.
  public init(
    session: Session, cover: CaseCover, audience: Audience, size: ScreenSize, metrics: TextMetrics = TextMetrics(),
    isKiosk: Bool = false
  ) {
    self.session = session
    self.cover = cover
    self.audience = audience
    self.size = size
    self.metrics = metrics
    let showsAgentLines = audience == .agent
    self.showsAgentLines = showsAgentLines
    self.isKiosk = isKiosk
    keys = KeyTable(for: audience, inKiosk: isKiosk)
    setting = PageSetting(
      of: session,
      on: PageSetting.Basis(
        session, audience: audience, showsAgentLines: showsAgentLines, size: size, metrics: metrics))
    arrive()
  }

  /// Takes an input and says what the shell has to do, in order: to keep the case first, where that has changed.
  public mutating func handle(_ input: Input) -> [Effect] {
    let before = keptParts
    let effects = respond(to: input)
    setPage()
    return keptParts == before || effects.contains(.keep) ? effects : [.keep] + effects
  }

  private mutating func respond(to input: Input) -> [Effect] {
    switch input {
    case .resize(let size): return fit(size, metrics)
    case .ambiguousWidth(let cells): return fit(size, TextMetrics(ambiguous: cells))
    case .silentTerminal:
      message = Phrases.Screen.encodingHint
      return []
    case .hangUp:
      message = nil
      return [.leave(.hangUp)]
    case .paste(let text): return paste(text)
    case .key(.control("l")): return [.redraw]
    case .key(.control("z")): return isKiosk ? [] : [.suspend]
    case .key(let key):
      message = nil
      guard isLargeEnough else { return handleWhileTooSmall(key) }
      return overlay == nil ? handleAtPlace(key) : handleInOverlay(key)
    }
  }

  /// Columns that a summary has on this screen.
  public var summaryColumns: Int { size.columns - 1 - PageLayout.indent }

  /// Takes over how large the terminal is and how wide it draws characters, which every frame is made for, and says what
  /// the shell has to do, in order.
  public mutating func fit(_ size: ScreenSize, _ metrics: TextMetrics) -> [Effect] {
    guard size != self.size || metrics != self.metrics else { return [] }
    self.size = size
    self.metrics = metrics
    setPage()
    clampScroll()
    if case .pager(var pager) = overlay, pager.purpose == .addresses {
      bringIntoSight(&pager)
      overlay = .pager(pager)
    }
    return showsSummary ? [.composeSummary] : []
  }

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

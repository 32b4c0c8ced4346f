public import Cases
import GuideContent
public import Guides
public import Text
public import Wizard

/// The whole state of the full screen as one value: the session, and how somebody looks at it.
///
/// `handle(_:)` changes the state and gives the effects for the shell; `frame()` draws the state.
public struct WizardState: ScreenState {
  /// The session that is walked.
  public internal(set) var session: Session
  /// What is known of the case besides its session.
  public internal(set) var cover: CaseCover
  /// The reader of the screen.
  public let audience: Audience
  /// Whether a merchant walks over SSH, who has neither files nor a shell here.
  public let isKiosk: Bool
  /// The surface that the next frame is for.
  var surface: Surface
  /// Whether the lines for agents are shown; always false for a merchant.
  var showsAgentLines: Bool

  let keys: KeyTable
  /// The page of the place at the cursor, and its lines.
  var setting: PageSetting
  var size: ScreenSize { surface.size }
  var metrics: TextMetrics { surface.metrics }
  /// The index of the highlighted row.
  var highlight = 0
  /// The choices ticked so far, at a step that takes several.
  var ticks: Set<ChoiceID> = []
  /// How many lines of the page are scrolled away at the top.
  var scroll = 0
  /// How many cells of a wide code are scrolled away at the left.
  var codeShift = 0
  /// Which of the codes on the page was copied last; `nil` if none was.
  var codeCopied: Int?
  /// Whether letters and signs begin to fill in the text that is asked for, and have no meaning of their own.
  var lettersFill = false
  /// What is shown instead of the page; `nil` if the page is shown.
  var overlay: Overlay?
  /// One line on what has just happened.
  var message: String?
  /// The answer that was just taken, in words. It is shown where there is no message.
  var answerTaken: String?
  /// Which keys count, by when they arrive.
  var pace = Pace()
  /// The summary that another overlay was opened from, and that is opened again when that one is closed.
  var summaryToReturnTo: PagerOverlay?
  /// Whether the case is kept as it is now; true as long as there is nothing to keep.
  var isKept = true
  /// Whether to ask what comes next as soon as the parked case is kept.
  var asksAfterParking = false
  /// The clock's seconds when the case was first shown; `nil` before that.
  var takenUpAt: Int?
  /// Today, as the shell has said before the first frame.
  var today = CalendarDay(daysSinceEpoch: 0)
  /// How many whole minutes the case has been open in this program.
  var minutes = 0
  /// Whether the program ends as soon as the summary is written to a file.
  var leavesAfterSaving = false
  /// How the walk was looked at before the last keys.
  var looks = LastLooks<WalkLook>()
  /// The guide's words, prepared for searching when the user first searches.
  var search: GuideSearch?

  /// Makes the state for the first look at a session.
  ///
  /// - Parameter greeting: The message on the first screen.
  public init(
    session: Session, cover: CaseCover, audience: Audience, surface: Surface, isKiosk: Bool = false,
    greeting: String? = nil
  ) {
    self.session = session.shown(to: audience)
    self.cover = cover
    self.audience = audience
    self.surface = surface
    let showsAgentLines = audience == .agent
    self.showsAgentLines = showsAgentLines
    self.isKiosk = isKiosk
    keys = KeyTable(for: audience, inKiosk: isKiosk)
    setting = PageSetting(
      of: self.session,
      on: PageSetting.Basis(session, audience: audience, showsAgentLines: showsAgentLines, surface: surface))
    arrive()
    greet(greeting)
  }

  /// The first effects, in order.
  public var opening: [Effect] { [.show, .prepare] }

  /// Takes an event, and gives the effects for the shell in order. Nothing else changes the state.
  public mutating func handle(_ event: Event<Outcome>) -> [Effect] {
    let before = sight
    defer { if sight != before { pace.turn(toNew: sight.isNew(after: before)) } }
    switch event {
    case .input(let input, let moment):
      pace.arrive(at: moment)
      return keeping { state in
        defer { state.setPage() }
        return state.respond(to: input)
      }
    case .outcome(let outcome): return take(outcome)
    case .clock(let clock): return keeping { state in state.take(clock) }
    case .surface(let surface): return fit(surface)
    }
  }

  /// Takes a step, and what is typed so far if the step may be the last. If that changes the case, `keep` is the first
  /// effect.
  private mutating func keeping(_ step: (inout WizardState) -> [Effect]) -> [Effect] {
    let before = keptParts
    let effects = returnToSummary(after: step(&self))
    if effects.contains(where: { $0.leaving != nil || $0 == .suspend }) { keepDrafts() }
    return keptParts == before || effects.contains(.keep) ? effects : [.keep] + effects
  }

  /// Opens the summary again if the overlay that was opened from it is closed.
  private mutating func returnToSummary(after effects: [Effect]) -> [Effect] {
    guard overlay == nil, let summary = summaryToReturnTo else { return effects }
    summaryToReturnTo = nil
    guard !effects.contains(where: { $0.leaving != nil }) else { return effects }
    overlay = .pager(summary)
    return effects + [composeSummary]
  }

  private mutating func respond(to input: Input) -> [Effect] {
    switch input {
    case .silentTerminal(let multiplexer):
      message = EncodingWords.hint(behind: multiplexer)
      return []
    case .lostChinese(let multiplexer):
      message = EncodingWords.lost(in: multiplexer)
      return []
    case .hangUp:
      message = nil
      return [.leave(.hangUp)]
    case .paste(let text): return paste(text)
    case .burst(let text, let keysGiven): return take(burst: text, keysGiven: keysGiven)
    case .key(let key):
      if let effects = effectsEverywhere(of: key) { return effects }
      looks.note(WalkLook(of: self))
      guard isLargeEnough else { return handleWhileTooSmall(key) }
      guard counts(key) else { return drop(key) }
      (message, answerTaken) = (nil, nil)
      guard overlay == nil else { return handleInOverlay(key) }
      let effects = handleAtPlace(key)
      if message != nil { pace.noteKey() }
      return effects
    }
  }

  /// The effects of a key that means the same in every overlay, and that leaves the message as it is; `nil` if the key
  /// is no such key.
  private func effectsEverywhere(of key: Key) -> [Effect]? {
    switch keys.action(for: key) {
    case .redraw: [.redraw]
    case .suspend: [.suspend]
    default: nil
    }
  }

  private mutating func take(_ clock: Clock) -> [Effect] {
    switch clock {
    case .shown(let moment):
      pace.show(at: moment)
      return []
    case .time(let seconds):
      let start = takenUpAt ?? seconds
      takenUpAt = start
      minutes = max(0, seconds - start) / 60
      return []
    case .day(let day):
      today = day
      return []
    case .quiet:
      keepDrafts()
      return [isKept ? .checkHold : .keep]
    case .idleWarning:
      message = Phrases.Kiosk.idleWarning
      return []
    case .idleEnd:
      let before = keptParts
      return (keptParts == before ? [] : [.keep]) + [.leave(.idle)]
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

  /// The effect that composes the summary for this screen's columns.
  var composeSummary: Effect { .composeSummary(columns: surface.size.columns - 1 - PageLayout.indent) }

  /// Takes a key on a screen that is too small for a question. Only leaving is possible there, so that nobody answers
  /// what they cannot see.
  ///
  /// A letter that belongs to a field does not leave.
  private mutating func handleWhileTooSmall(_ key: Key) -> [Effect] {
    message = nil
    let leaves = overlay == nil ? keys.action(for: key) == .leave : key == .control("c")
    return leaves ? [.leave(.chosen)] : []
  }

  /// Sets highlight, ticks and scrolling for the place that the cursor has come to.
  mutating func arrive() {
    (codeShift, codeCopied, lettersFill) = (0, nil, asksText)
    setPage()
    let page = page
    let answered = page.place.answer?.choices ?? []
    ticks = page.takesSeveral ? Set(answered) : []
    let wanted = answered.first ?? session.proposals[page.place.id]
    highlight = page.rows.firstIndex { $0.meaning == wanted.map { .choice($0) } } ?? 0
    if page.takesSeveral, !page.isLong, !answered.isEmpty { highlight = page.rows.count - 1 }
    scroll = 0
  }
}

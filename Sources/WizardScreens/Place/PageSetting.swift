import Guides
import Text
import Wizard

/// A page and its lines on a screen. The lines are made again only if something changes that they depend on: breaking a
/// page's text takes most of the time for a frame, and moving the highlight changes none of it.
struct PageSetting: Sendable {
  /// Everything that a page and its lines depend on.
  struct Basis: Sendable, Hashable {
    let cursor: PlaceID
    let answers: [PlaceID: Answer]
    let proposals: [PlaceID: ChoiceID]
    let note: String?
    let audience: Audience
    let showsAgentLines: Bool
    let columns: Int
    let metrics: TextMetrics
    let shift: Int

    init(_ session: Session, audience: Audience, showsAgentLines: Bool, surface: Surface, shift: Int = 0) {
      self.shift = shift
      self.audience = audience
      cursor = session.cursor
      answers = session.answers
      proposals = session.proposals
      note = session.notes[session.cursor]
      self.showsAgentLines = showsAgentLines
      columns = FrameComposer.pageColumns(on: surface.size)
      metrics = surface.metrics
    }
  }

  let basis: Basis
  /// The page.
  let page: Page
  /// How far the walk has come at this place.
  let progress: Progress
  /// The lines of title and sections.
  let text: [[Span]]
  /// The same lines without what the agent reads aloud.
  let textWithoutSay: [[Span]]
  /// The lines that the agent reads aloud, after a blank line; empty if there are none.
  let say: [[Span]]
  /// How many lines each choice of a long list takes; empty for a short one.
  let heights: [Int]
  /// Whether a code on the page is wider than the screen.
  let hasWideCode: Bool

  init(of session: Session, on basis: Basis) {
    self.basis = basis
    let page = PageComposer(session: session, audience: basis.audience, showsAgentLines: basis.showsAgentLines).page
    let layout = PageLayout(metrics: basis.metrics, columns: basis.columns, shift: basis.shift)
    hasWideCode = layout.mostShift(of: page.sections) > 0
    self.page = page
    heights = Self.heights(of: page, on: basis)
    progress = session.progress
    let title = layout.lines(ofTitle: page)
    let sections = page.sections.map { (kind: $0.kind, lines: [[]] + layout.lines(of: $0)) }
    text = title + sections.flatMap(\.lines)
    textWithoutSay = title + sections.filter { $0.kind != .say }.flatMap(\.lines)
    say = sections.filter { $0.kind == .say }.flatMap(\.lines)
  }
}

extension WizardState {
  /// The page of the place at the cursor.
  public var page: Page { setting.page }

  /// Makes the page again if something has changed that it depends on.
  mutating func setPage() {
    let basis = PageSetting.Basis(
      session, audience: audience, showsAgentLines: showsAgentLines, surface: surface, shift: codeShift)
    if basis != setting.basis { setting = PageSetting(of: session, on: basis) }
  }
}

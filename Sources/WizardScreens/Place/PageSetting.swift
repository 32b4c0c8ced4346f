import Guides
import Text
import Wizard

/// A page and its lines on a screen, kept while nothing changes that they depend on: breaking a page's text into lines
/// takes most of the time that drawing a screen takes, and a move of the highlight changes none of it.
struct PageSetting: Sendable {
  /// All that a page and its lines depend on.
  struct Basis: Sendable, Hashable {
    let cursor: PlaceID
    let answers: [PlaceID: Answer]
    let proposals: [PlaceID: ChoiceID]
    let note: String?
    let audience: Audience
    let showsAgentLines: Bool
    let columns: Int
    let metrics: TextMetrics

    init(_ session: Session, audience: Audience, showsAgentLines: Bool, surface: Surface) {
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
  /// How far the walk has come there.
  let progress: Progress
  /// Its title and sections.
  let text: [[Span]]
  /// The same without what is read aloud.
  let textWithoutSay: [[Span]]
  /// What is read aloud, a blank line before it; empty if there is nothing to read.
  let say: [[Span]]

  init(of session: Session, on basis: Basis) {
    self.basis = basis
    let page = PageComposer(session: session, audience: basis.audience, showsAgentLines: basis.showsAgentLines).page
    let layout = PageLayout(metrics: basis.metrics, columns: basis.columns)
    self.page = page
    progress = session.progress
    let title = layout.lines(ofTitle: page)
    let sections = page.sections.map { (kind: $0.kind, lines: [[]] + layout.lines(of: $0)) }
    text = title + sections.flatMap(\.lines)
    textWithoutSay = title + sections.filter { $0.kind != .say }.flatMap(\.lines)
    say = sections.filter { $0.kind == .say }.flatMap(\.lines)
  }
}

extension WizardState {
  /// The page of the place one stands at.
  public var page: Page { setting.page }

  /// Sets the page anew where something has changed that it depends on.
  mutating func setPage() {
    let basis = PageSetting.Basis(
      session, audience: audience, showsAgentLines: showsAgentLines, surface: surface)
    if basis != setting.basis { setting = PageSetting(of: session, on: basis) }
  }
}

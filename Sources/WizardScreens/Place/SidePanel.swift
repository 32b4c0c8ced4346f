import GuideContent
import Guides
import Text
import Wizard

/// The panel beside the page on a wide screen: the answers so far, and the state of each cause.
struct SidePanel {
  private let session: Session
  private let breaker: LineBreaker
  private let width: Int
  private let rows: Int

  init(state: WizardState, width: Int) {
    session = state.session
    breaker = LineBreaker(metrics: state.metrics)
    self.width = width
    rows = state.size.rows - FrameComposer.rowsAbove - FrameComposer.rowsBelow + 1
  }

  /// The lines of the panel. If the walk is too long for the screen, its oldest lines are left out.
  var lines: [[Span]] {
    let causes = causeLines
    let known = knownLines
    let room = max(1, rows - causes.count - 3)
    return [[Span(Phrases.Screen.panelKnown, .heading)]] + known.suffix(room) + [[]]
      + [[Span(Phrases.Screen.panelCauses, .heading)]] + causes
  }

  private var knownLines: [[Span]] {
    let answered = session.path.places.filter { $0.answer != nil || $0.isToRead && $0.kind != .page }
    guard !answered.isEmpty else { return wrapped(Phrases.Screen.panelNothing, style: .faint) }
    return answered.flatMap { wrapped(OutlineWords.line(for: $0, on: session), style: .plain) }
  }

  private var causeLines: [[Span]] {
    session.guide.flow.causes.flatMap { id -> [[Span]] in
      let name = session.guide.texts.causes[id] ?? id.rawValue
      let state = session.path.causes[id] ?? .open
      return wrapped(CauseWords.line(name: name, state: state), style: CauseWords.style(of: state))
    }
  }

  private func wrapped(_ text: String, style: Style) -> [[Span]] {
    breaker.lines(of: [Span(text.harmless, style)], width: width, hanging: 2)
  }
}

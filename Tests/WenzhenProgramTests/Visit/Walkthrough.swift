import GuideContent
import Guides
import PseudoTerminal
import Text
import Wizard
import WizardScreens

@testable import wenzhen

/// Keys that lead through a whole guide, so that every place is seen by somebody, and what is to be seen after each.
struct Walkthrough: Sendable {
  /// A key as it is typed, and the screen after it.
  struct Stop: Sendable {
    let typed: String
    let frame: Frame
  }

  /// The first screen.
  let first: Frame
  let stops: [Stop]

  /// As few walks as it takes to come to each place of a guide.
  static func all(
    of guide: Guide, audience: Audience = .merchant, size: ScreenSize = ScreenSize(columns: 80, rows: 24),
    metrics: TextMetrics = TextMetrics()
  ) -> [Walkthrough] {
    let start = WizardState(
      session: Session(guide: guide), cover: CaseKeeper.newCover(), audience: audience,
      surface: Surface(size, metrics: metrics))
    var seen: Set<PlaceID> = [start.session.cursor]
    var waiting = [(state: start, stops: [Stop]())]
    var ends: [[Stop]] = []
    while !waiting.isEmpty {
      let (state, stops) = waiting.removeFirst()
      let further = answers(at: state).map { steps in follow(steps, from: state, after: stops) }
      let fresh = further.filter { seen.insert($0.state.session.cursor).inserted }
      waiting += fresh
      if fresh.isEmpty { ends.append(stops) }
    }
    return ends.map { Walkthrough(first: start.frame(), stops: $0) }
  }

  /// Types all walks at once, one key in each in turn, so that every page has stood for a while when its key comes, and
  /// nobody has to wait for that.
  static func type(
    _ walks: [Walkthrough], starting: (Walkthrough) throws -> PseudoTerminalSession,
    after: (PseudoTerminalSession, Stop) throws -> Void
  ) throws {
    let sessions = try walks.map { (walk: $0, session: try starting($0)) }
    for index in 0..<(walks.map(\.stops.count).max() ?? 0) {
      let going = sessions.filter { $0.walk.stops.indices.contains(index) }
      for (walk, session) in going {
        let count = session.output.count
        try session.answer(walk.stops[index].typed)
        try session.wait(for: "a reaction", quiet: .milliseconds(5)) { $0.output.count > count }
      }
      for (walk, session) in going { try after(session, walk.stops[index]) }
    }
  }

  /// The ways on from a place, each as the keys that take it.
  private static func answers(at state: WizardState) -> [[String]] {
    state.page.rows.compactMap { row in
      guard let digit = row.digit else { return state.page.takesSeveral ? nil : ["\r"] }
      return state.page.takesSeveral ? [String(digit), "\r"] : [String(digit)]
    }
  }

  private static func follow(
    _ keys: [String], from state: WizardState, after stops: [Stop]
  ) -> (state: WizardState, stops: [Stop]) {
    var (state, stops) = (state, stops)
    for key in keys {
      let input = key == "\r" ? Key.enter : .character(Character(key))
      // Every page has stood for a second.
      let moment = Duration.seconds(stops.count)
      _ = state.handle(.clock(.shown(at: moment)))
      for effect in state.handle(.input(.key(input), at: moment + .seconds(1))) where effect == .keep {
        _ = state.handle(.outcome(.kept(.kept)))
      }
      stops.append(Stop(typed: key, frame: state.frame()))
    }
    return (state, stops)
  }
}

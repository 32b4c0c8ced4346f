import Guides
import Text

@testable import WizardScreens

/// Who looks at a screen, of which size, on which kind of terminal.
struct View: Sendable, CustomStringConvertible {
  let size: ScreenSize
  let audience: Audience
  let ambiguous: Int

  init(_ size: ScreenSize, _ audience: Audience, ambiguous: Int = 1) {
    self.size = size
    self.audience = audience
    self.ambiguous = ambiguous
  }

  var description: String { "\(audience) \(size.columns)x\(size.rows) ambiguous \(ambiguous)" }

  /// Both readers and every size, on terminals that draw ambiguous characters narrow or wide.
  static let all = [
    View(Screens.usual, .agent), View(Screens.usual, .merchant), View(Screens.usual, .agent, ambiguous: 2),
    View(Screens.wide, .agent), View(Screens.narrow, .merchant), View(Screens.smallest, .agent),
    View(Screens.smallest, .merchant, ambiguous: 2),
  ]

  func state(of situation: Situation) throws -> WizardState {
    WizardState(
      session: try situation.session(), cover: Screens.cover, audience: audience,
      surface: Surface(size, metrics: TextMetrics(ambiguous: ambiguous)))
  }
}

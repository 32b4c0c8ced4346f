import Cases
import GuideContent
import Guides
import Text
import Wizard

@testable import WizardScreens

/// The guide that ships, and states of it, for tests that look at screens.
enum Screens {
  /// Four screens' sizes: the usual one, the narrowest that is promised, a wide one, and the smallest of all.
  static let usual = ScreenSize(columns: 80, rows: 24)
  static let narrow = ScreenSize(columns: 60, rows: 20)
  static let wide = ScreenSize(columns: 120, rows: 40)
  static let smallest = ScreenSize(columns: 40, rows: 12)

  private static let loaded = Result { try ShippedGuides.load("illegal-partner-exterface") }

  /// A screen on which every page stands whole.
  static let tall = ScreenSize(columns: 80, rows: 120)

  /// A case of which nothing but its number is known.
  static let cover = CaseCover(number: number, openedAt: Timestamp(seconds: 1_700_000_000))
  /// The number that `cover` shows.
  static let shownNumber = "K7MNP-3RTUW-9XYAC"

  private static var number: CaseNumber {
    var numbers = SystemRandomNumberGenerator()
    return CaseNumber(shownNumber) ?? .random(using: &numbers)
  }

  static func guide() throws -> Guide {
    try loaded.get()
  }

  /// A state after keys were pressed one by one; a summary that is asked for is shown as `summary`.
  static func state(
    keys: String = "", audience: Audience = .agent, size: ScreenSize = usual, summary: String = "summary",
    isKiosk: Bool = false
  ) throws -> WizardState {
    var state = WizardState(
      session: Session(guide: try guide()), cover: cover, audience: audience, surface: Surface(size),
      isKiosk: isKiosk)
    for key in keys { press(key, in: &state, summary: summary) }
    return state
  }

  /// A state with an answer that could not be kept, after keys were pressed one by one.
  static func unkept(keys: String = "", audience: Audience = .agent, isKiosk: Bool = false) throws -> WizardState {
    var state = try state(keys: "1", audience: audience, isKiosk: isKiosk)
    state.handle(.kept(.notKept(message: "磁盘满了。")))
    for key in keys { press(key, in: &state) }
    return state
  }

  /// A state at the end of a walk, with its summary open.
  static func atTheEnd(audience: Audience = .agent, isKiosk: Bool = false) throws -> WizardState {
    try state(keys: "111\n1", audience: audience, isKiosk: isKiosk)
  }

  /// Presses a key: a character as it is, a newline as Enter.
  static func press(_ key: Character, in state: inout WizardState, summary: String = "summary") {
    let effects = state.handle(.key(key == "\n" ? .enter : .character(key)))
    for case .composeSummary in effects { state.handle(.composed(summary: summary)) }
  }
}

import Guides
public import Text

@testable import WizardScreens

extension WizardState {
  /// Takes an input that comes a second after what it finds was shown.
  mutating func handle(_ input: Input) -> [Effect] {
    _ = handle(.clock(.shown(at: pace.now)))
    return handle(.input(input, at: pace.now + .seconds(1)))
  }

  /// Takes what came of an effect.
  @discardableResult
  mutating func handle(_ outcome: Outcome) -> [Effect] { handle(.outcome(outcome)) }

  /// Presses keys one after the other and gives the effects of the last, except that the case is kept.
  @discardableResult
  mutating func press(_ keys: Key...) -> [Effect] {
    keys.reduce([]) { _, key in handle(.key(key)).filter { $0 != .keep } }
  }

  /// Types a text character by character and gives the effects of the last one, except that the case is kept.
  @discardableResult
  mutating func type(_ text: String) -> [Effect] {
    text.reduce([]) { _, character in press(.character(character)) }
  }

  /// The row the highlight is on.
  var highlightedRow: Page.Row? {
    page.rows.indices.contains(highlight) ? page.rows[highlight] : nil
  }

  /// The ids of the ticked choices in the order of their rows.
  var tickedChoices: [ChoiceID] {
    page.rows.compactMap { row in
      guard case .choice(let choice) = row.meaning, ticks.contains(choice) else { return nil }
      return choice
    }
  }
}

extension DeskState {
  /// Takes an input that comes a second after what it finds was shown.
  mutating func handle(_ input: Input) -> [DeskEffect] {
    _ = handle(.clock(.shown(at: pace.now)))
    return handle(.input(input, at: pace.now + .seconds(1)))
  }
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  /// The key that types a character, for tables of keys.
  public init(extendedGraphemeClusterLiteral character: Character) {
    self = .character(character)
  }
}

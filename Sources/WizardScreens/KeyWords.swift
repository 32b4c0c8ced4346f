import GuideContent
import Text

/// The words on a key that means nothing where it was pressed.
///
/// If a key did nothing at all, the program would seem to hang, or to have taken an answer.
struct KeyWords {
  private let metrics: TextMetrics
  /// The most cells of the words, so that they stand in one line.
  private let width: Int

  init(on surface: Surface) {
    metrics = surface.metrics
    width = max(1, surface.size.columns - PageLayout.indent - 1)
  }

  /// That the key means nothing, and which keys do. For a character that only an input method types: that the input
  /// method is on.
  func nothing<Action>(_ key: Key, among bindings: [KeyBinding<Action>]) -> String {
    if case .character(let character) = key, character.isFromInputMethod, !Self.isOrdinary(key) {
      return Phrases.Keys.inputMethodIsOn
    }
    let named = bindings.filter { !$0.name.isEmpty && ($0.label != nil || $0.help.isEmpty) }
    return sentence(for: Self.name(of: key), naming: named.map(\.name))
  }

  /// The sentence with as many keys as there is room for. The last two are always named: help and the way out.
  private func sentence(for key: String, naming names: [String]) -> String {
    guard !names.isEmpty else { return Phrases.Keys.meansNothing(key: key) }
    var named = names
    while named.count > 2, metrics.width(Self.sentence(for: key, naming: named)) > width {
      named.remove(at: max(0, named.count - 3))
    }
    return Self.sentence(for: key, naming: named)
  }

  private static func sentence(for key: String, naming names: [String]) -> String {
    Phrases.Keys.meansNothingBut(key: key, others: names.joined(separator: Phrases.Keys.separator))
  }

  /// Whether the key is a full-width letter, digit or sign. It is read as an ordinary one.
  private static func isOrdinary(_ key: Key) -> Bool {
    key.readings.contains { if case .character(let character) = $0 { character.isASCII } else { false } }
  }

  private static func name(of key: Key) -> String {
    typealias Words = Phrases.Keys
    return switch key {
    case .character(let character) where character.isBlank: Words.space
    case .character(let character): String(character).harmless
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .function(let number): "F\(number)"
    case .enter: Words.enter
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: Words.back
    case .delete: "Delete"
    case .insert: "Insert"
    case .up: Words.upArrow
    case .down: Words.downArrow
    case .left: Words.leftArrow
    case .right: Words.rightArrow
    case .home: Words.home
    case .end: Words.end
    case .pageUp: Words.pageUp
    case .pageDown: Words.pageDown
    }
  }
}

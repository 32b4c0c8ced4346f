import GuideContent
import Text

/// The keys of each layer. The tables read keys and make the key line.
extension DeskState.Layer {
  private typealias Words = Phrases.Keys

  /// What a key asks for while words to search for are typed. Any other key goes to the words.
  enum SearchAction: Sendable, Hashable {
    case done, showAll
  }

  static let searchKeys: [KeyBinding<SearchAction>] = [
    KeyBinding([.enter, .down, .tab], .done, name: Words.enter, label: Words.doneLabel),
    KeyBinding([.escape, .control("c")], .showAll, name: "Esc", label: Phrases.Desk.showAll),
  ]

  /// What a key asks for in the question whether to delete a case.
  enum ForgettingAction: Sendable, Hashable {
    case forget, cancel
  }

  static let forgettingKeys: [KeyBinding<ForgettingAction>] = [
    KeyBinding([.character("y")], .forget, name: "y", label: Phrases.Desk.forgetYes),
    KeyBinding(
      [.character("n"), .character("x"), .escape, .enter, .backspace, .character("q"), .control("c")], .cancel,
      name: "n", label: Words.cancelLabel),
  ]

  /// What a key asks for in the help.
  enum HelpAction: Sendable, Hashable {
    case up, down, pageUp, pageDown, close
  }

  static let helpKeys: [KeyBinding<HelpAction>] = [
    KeyBinding([.up, .character("k")], .up, name: Words.arrows, label: Words.scrollLabel),
    KeyBinding([.down, .character("j")], .down),
    KeyBinding([.pageUp, .control("b"), .control("u")], .pageUp),
    KeyBinding([.pageDown, .character(" "), .control("f"), .control("d")], .pageDown),
    KeyBinding(
      [.escape, .enter, .backspace, .left, .character("q"), .character("?"), .control("c")], .close,
      name: Words.leave, label: Words.closeLabel),
  ]
}

import GuideContent
import Guides
import Text

/// A question with a few options, shown instead of the page.
struct DialogOverlay: Sendable, Hashable {
  /// What an option does.
  enum Command: Sendable, Hashable {
    case cancel
    case answer(Answer)
    case leave
    case saveAndLeave
    case newCase
    case overwrite(path: String, thenLeave: Bool)
    case saveElsewhere(thenLeave: Bool)
    case printHere(printer: String)
    case print(Printout)
    case nothingPrinted
  }

  /// What a key asks for in a dialog.
  enum Action: Sendable, Hashable {
    case previous, next, pageUp, pageDown, take, close
    /// Choose the option at that index.
    case choose(Int)
  }

  struct Option: Sendable, Hashable {
    let key: Character
    let text: String
    let command: Command
  }

  var title: String
  var text: String
  var options: [Option]
  var highlight = 0
  /// Whether a key can stop what a dialog without options reports on.
  var isStoppable = true
  /// How many lines of the text are scrolled away at the top.
  var scroll = 0
  /// The summary that the dialog was opened from and closes to; `nil` if it closes to the page.
  var summary: PagerOverlay?

  mutating func move(by distance: Int) {
    highlight = (highlight + distance + options.count) % max(1, options.count)
  }
}

/// The keys of a dialog.
extension DialogOverlay {
  private typealias Words = Phrases.Keys

  /// Every key of this dialog. The table reads keys and makes the key line. A dialog without options has no key that
  /// closes it, unless the user can stop what it reports on.
  var bindings: [KeyBinding<Action>] {
    guard !options.isEmpty else { return Self.turning + (isStoppable ? [Self.closing(Words.stopLabel)] : []) }
    let letters = options.enumerated().map { index, option in
      KeyBinding([.character(option.key)], Action.choose(index), name: String(option.key))
    }
    let leaves = options.contains { $0.key == Self.leavingLetter } ? [] : [Key.character(Self.leavingLetter)]
    return Self.choosing + Self.turning + letters + [Self.closing(Words.cancelLabel, and: leaves)]
  }

  private static let choosing: [KeyBinding<Action>] = [
    KeyBinding([.up, .left, .backTab], .previous, name: Words.arrows, label: Words.arrowsLabel),
    KeyBinding([.down, .right, .tab], .next),
    KeyBinding([.enter], .take, name: Words.enter, label: Words.enterLabel),
  ]

  private static let turning: [KeyBinding<Action>] = [
    KeyBinding([.pageUp, .control("b"), .control("u")], .pageUp),
    KeyBinding([.pageDown, .control("f"), .control("d")], .pageDown),
  ]

  /// The letter that leaves every dialog. In the same way y does in every dialog what is asked, and n does not.
  private static let leavingLetter: Character = "x"

  private static func closing(_ label: String, and others: [Key] = []) -> KeyBinding<Action> {
    KeyBinding([.escape, .backspace, .control("c")] + others, .close, name: "Esc", label: label)
  }
}

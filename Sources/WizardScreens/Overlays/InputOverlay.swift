import GuideContent
import Text

/// One line to type, shown instead of the page.
struct InputOverlay: Sendable, Hashable {
  enum Purpose: Sendable, Hashable {
    case note
    case paste
    case fileName(thenLeave: Bool)
    case park
    case resume
  }

  /// What a key asks for while a line is typed. Any other key goes to the line.
  enum Action: Sendable, Hashable {
    case done, cancel
  }

  /// Every key of a line. The table reads keys and makes the key line.
  static let bindings: [KeyBinding<Action>] = [
    KeyBinding([.enter], .done, name: Phrases.Keys.enter, label: Phrases.Keys.doneLabel),
    KeyBinding([.escape, .control("c")], .cancel, name: "Esc", label: Phrases.Keys.cancelLabel),
  ]

  var purpose: Purpose
  var title: String
  var hint: String
  var field: TextField
  /// Why the line was not accepted; the text stays in the field. `nil` if nothing is wrong.
  var problem: String?
}

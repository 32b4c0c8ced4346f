import GuideContent
import Text

/// A line to be typed, over the page.
struct InputOverlay: Sendable, Hashable {
  enum Purpose: Sendable, Hashable {
    case note
    case paste
    case fileName(thenLeave: Bool)
    case park
    case resume
  }

  /// What a key asks for while a line is typed; the others belong to the line.
  enum Action: Sendable, Hashable {
    case done, cancel
  }

  /// Every key of a line: the table that reads them and makes the key line.
  static let bindings: [KeyBinding<Action>] = [
    KeyBinding([.enter], .done, name: Phrases.Keys.enter, label: Phrases.Keys.doneLabel),
    KeyBinding([.escape, .control("c")], .cancel, name: "Esc", label: Phrases.Keys.cancelLabel),
  ]

  var purpose: Purpose
  var title: String
  var hint: String
  var field: TextField
  /// Why the last line could not be taken; it stays in the field.
  var problem: String?
}

import GuideContent
import Text

/// One line to type, shown instead of the page.
struct InputOverlay: Sendable, Hashable {
  enum Purpose: Sendable, Hashable {
    case note
    case value
    case paste
    case fileName(thenLeave: Bool)
    case park
    case resume
    case followUp
  }

  /// What a key asks for while a line is typed. Any other key goes to the line.
  enum Action: Sendable, Hashable {
    case done, cancel
  }

  var purpose: Purpose
  var title: String
  var hint: String
  var field: TextField
  /// Whether stars stand for what is typed.
  var isHidden = false
  /// Why the line was not accepted; the text stays in the field. `nil` if nothing is wrong.
  var problem: String?

  /// Every key of this line. The table reads keys and makes the key line.
  var bindings: [KeyBinding<Action>] {
    typealias Words = Phrases.Keys
    return [
      KeyBinding([.enter], .done, name: Words.enter, label: Words.doneLabel),
      KeyBinding(
        [.escape, .control("c")], .cancel, name: "Esc", label: hasDraft ? Words.laterLabel : Words.cancelLabel),
    ]
  }

  /// Whether what is typed is kept as a draft if the line is closed.
  private var hasDraft: Bool { purpose == .note || purpose == .value || purpose == .park }
}

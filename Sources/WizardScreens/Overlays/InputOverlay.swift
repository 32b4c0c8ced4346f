import TextScreen

/// A line to be typed, over the page.
struct InputOverlay: Sendable, Hashable {
  enum Purpose: Sendable, Hashable {
    case note
    case paste
    case fileName(thenLeave: Bool)
    case park
    case resume
  }

  var purpose: Purpose
  var title: String
  var hint: String
  var field: TextField
  /// Why the last line could not be taken; it stays in the field.
  var problem: String?
}

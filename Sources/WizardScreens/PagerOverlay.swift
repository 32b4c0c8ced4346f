import TextScreen

/// A text over the page, to be read and scrolled.
struct PagerOverlay: Sendable, Hashable {
  enum Purpose: Sendable, Hashable {
    case addresses
    case code
    case help
    case summary
    case reading
  }

  var purpose: Purpose
  var title: String
  /// The text; its lines are broken where they are too long for the screen.
  var text: String
  var scroll = 0
}

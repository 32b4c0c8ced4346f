import Text

/// What is shown instead of the page, and takes the keys.
enum Overlay: Sendable {
  case list(ListOverlay)
  case pager(PagerOverlay)
  case input(InputOverlay)
  case dialog(DialogOverlay)
  case find(FindOverlay)
  case form(FormOverlay)
  case symbol(SymbolOverlay)

  /// Keys that close an overlay in which nothing is typed.
  static let closingKeys: [Key] = [
    .escape, .backspace, .left, .character("q"), .character("b"), .control("c"),
  ]
}

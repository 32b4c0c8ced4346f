/// What stands over the page and takes the keys meanwhile.
enum Overlay: Sendable {
  case list(ListOverlay)
  case pager(PagerOverlay)
  case input(InputOverlay)
  case dialog(DialogOverlay)
  case find(FindOverlay)
  case form(FormOverlay)
  case symbol(SymbolOverlay)
}

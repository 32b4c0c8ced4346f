import TextScreen
import Wizard

/// The search over the page: what is typed, and what it finds.
struct FindOverlay: Sendable {
  var field: TextField
  var search: GuideSearch
  var hits: [GuideSearch.Hit]
  var highlight: Int

  init(search: GuideSearch) {
    field = TextField(limit: .words)
    self.search = search
    hits = []
    highlight = 0
  }

  mutating func refresh() {
    hits = search.hits(for: field.text)
    highlight = 0
  }

  mutating func move(by distance: Int) {
    guard !hits.isEmpty else { return }
    highlight = min(max(0, highlight + distance), hits.count - 1)
  }
}

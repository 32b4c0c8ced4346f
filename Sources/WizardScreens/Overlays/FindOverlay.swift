import Cases
import GuideContent
import Guides
import Text

/// The search in the guide: the typed words, and the hits.
struct FindOverlay: Sendable {
  /// What a key asks for in the search. Any other key goes to the typed words.
  enum Action: Sendable, Hashable {
    case moveUp, moveDown, pageUp, pageDown, take, close
  }

  /// Every key of the search. The table reads keys and makes the key line.
  static let bindings: [KeyBinding<Action>] = {
    typealias Words = Phrases.Keys
    return [
      KeyBinding([.up], .moveUp, name: Words.arrows, label: Words.arrowsLabel),
      KeyBinding([.down, .tab], .moveDown),
      KeyBinding([.pageUp, .control("b")], .pageUp),
      KeyBinding([.pageDown, .control("f")], .pageDown),
      KeyBinding([.enter], .take, name: Words.enter, label: Words.goLabel),
      KeyBinding([.escape, .control("c")], .close, name: "Esc", label: Words.closeLabel),
    ]
  }()

  var field: TextField
  var search: GuideSearch
  var hits: [GuideSearch.Hit]
  var highlight: Int

  init(search: GuideSearch) {
    field = TextField(limit: .words, takesPlainSigns: true)
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

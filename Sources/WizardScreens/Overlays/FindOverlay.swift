import Cases
import GuideContent
import Guides
import Text

/// The search in the guide, or among the choices of a place: the typed words, and the hits.
struct FindOverlay: Sendable {
  /// What is searched.
  enum Source: Sendable {
    case guide(GuideSearch)
    case choices(ChoiceSearch)
  }

  /// What matches, and its line.
  enum Hit: Sendable, Hashable {
    case inGuide(PlaceID, line: String)
    case choice(ChoiceID, text: String)
  }

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
  let source: Source
  var hits: [Hit] = []
  var highlight = 0

  init(search: GuideSearch) {
    field = TextField(limit: .words, takesPlainSigns: true)
    source = .guide(search)
  }

  init(choices: ChoiceSearch) {
    field = TextField(limit: .words, takesPlainSigns: true)
    source = .choices(choices)
    refresh()
  }

  mutating func refresh() {
    hits =
      switch source {
      case .guide(let search): search.hits(for: field.text).map { .inGuide($0.place, line: $0.line) }
      case .choices(let search): search.hits(for: field.text).map { .choice($0.choice, text: $0.text) }
      }
    highlight = 0
  }

  /// The title, what can be typed, and what is said if nothing matches.
  var words: (title: String, hint: String, nothing: String) {
    typealias Words = Phrases.Screen
    return switch source {
    case .guide: (Words.findTitle, Words.findHint, field.text.isEmpty ? Words.findEmpty : Words.findNothing)
    case .choices: (Words.findChoiceTitle, Words.findHint, Words.findNothing)
    }
  }

  mutating func move(by distance: Int) {
    guard !hits.isEmpty else { return }
    highlight = min(max(0, highlight + distance), hits.count - 1)
  }
}

import GuideContent
import Guides
import Text

/// A list of rows to choose from, shown instead of the page.
struct ListOverlay: Sendable, Hashable {
  /// What it does to choose a row.
  enum Target: Sendable, Hashable {
    case go(PlaceID)
    case read(PlaceID)
  }

  /// A row: its spans, which may be broken into several lines, and its target.
  struct Row: Sendable, Hashable {
    let text: String
    let target: Target
  }

  /// What a key asks for in a list.
  enum Action: Sendable, Hashable {
    case moveUp, moveDown, pageUp, pageDown, moveToFirst, moveToLast, take, close
  }

  /// Every key of a list. The table reads keys and makes the key line.
  static let bindings: [KeyBinding<Action>] = {
    typealias Words = Phrases.Keys
    return [
      KeyBinding([.up, .character("k"), .backTab], .moveUp, name: Words.arrows, label: Words.arrowsLabel),
      KeyBinding([.down, .character("j"), .tab], .moveDown),
      KeyBinding([.pageUp, .control("b"), .control("u")], .pageUp),
      KeyBinding([.pageDown, .control("f"), .control("d")], .pageDown),
      KeyBinding([.home], .moveToFirst),
      KeyBinding([.end], .moveToLast),
      KeyBinding([.enter, .right], .take, name: Words.enter, label: Words.goLabel),
      KeyBinding(Overlay.closingKeys, .close, name: Words.leave, label: Words.closeLabel),
    ]
  }()

  var title: String
  var rows: [Row]
  /// The text to show if the list has no rows.
  var emptyText: String
  var highlight: Int

  mutating func move(by distance: Int) {
    guard !rows.isEmpty else { return }
    highlight = min(max(0, highlight + distance), rows.count - 1)
  }

  var target: Target? {
    rows.indices.contains(highlight) ? rows[highlight].target : nil
  }
}

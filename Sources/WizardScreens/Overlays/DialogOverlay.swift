import TextScreen
import Wizard

/// A question over the page, with a few ways to go on.
struct DialogOverlay: Sendable, Hashable {
  /// What an option does.
  enum Command: Sendable, Hashable {
    case cancel
    case answer(Answer)
    case leave
    case saveAndLeave
    case newCase
    case overwrite(path: String, thenLeave: Bool)
    case saveElsewhere(thenLeave: Bool)
    case printHere(printer: String)
    case print(Printout)
    case nothingPrinted
  }

  struct Option: Sendable, Hashable {
    let key: Character
    let text: String
    let command: Command
  }

  var title: String
  var text: String
  var options: [Option]
  var highlight = 0
  /// Whether a key stops what it tells of, where there is nothing to choose.
  var isStoppable = true
  /// Lines of the text that are scrolled away at the top.
  var scroll = 0
  /// The summary that it was opened over, to which one returns; otherwise to the page.
  var summary: PagerOverlay?

  mutating func move(by distance: Int) {
    highlight = (highlight + distance + options.count) % max(1, options.count)
  }
}

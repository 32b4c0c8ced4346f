import Guides
import Wizard

extension Session {
  /// The session as a reader may see it.
  func shown(to audience: Audience) -> Session {
    var shown = self
    if audience != .agent { shown.hidePrivateValues() }
    return shown
  }

  /// The words of the choice that a pasted text proposes: at the cursor, or else at the first step it proposes one
  /// for; empty if it proposes none.
  var proposedWords: String {
    let step = proposals[cursor] == nil ? proposals.keys.min() : cursor
    guard let step, let choice = proposals[step] else { return "" }
    return guide.words(of: choice, at: step, given: path.answers)
  }
}

import GuideContent
import Guides
import Text
import Wizard

/// How it is said that an answer was taken, so that whoever meant something else sees it at once.
enum AnswerWords {
  /// The answer with its digits as they stand on its page, in one line.
  ///
  /// - Parameter isUndoable: Whether the key that takes it back is read where the words are shown.
  static func taken(
    _ answer: Answer, on page: Page, in guide: Guide, isUndoable: Bool, surface: Surface
  ) -> String {
    let words = isUndoable ? Phrases.Screen.answerTaken : Phrases.Screen.lastAnswerTaken
    let room = surface.size.columns - PageLayout.indent - 1 - surface.metrics.width(words(""))
    let rows = page.rows.filter { row in
      if case .choice(let choice) = row.meaning { answer.choices.contains(choice) } else { false }
    }
    let chosen = rows.map { row in row.digit.map { "\($0) \(row.text)" } ?? row.text }
    let names = (answer.value == nil ? chosen : guide.words(of: answer, at: page.place.id))
      .joined(separator: Phrases.Outline.separator)
    return words(surface.metrics.truncated(names.harmless, to: max(2, room)))
  }
}

import GuideContent
import Guides
import Wizard

/// A place in the outline: its short name, and its answer.
enum OutlineWords {
  static func line(for place: Place, on session: Session) -> String {
    let (guide, answers) = (session.guide, session.path.answers)
    let words = guide.words(of: place.id, given: answers)
    let name =
      switch place.kind {
      case .finding: Phrases.Outline.finding(name: words.title)
      case .ending: Phrases.Outline.ending(name: words.title)
      case .step, .page, .retry: words.short
      }
    guard let answer = place.answer else { return place.isToRead ? name : Phrases.Outline.unanswered(name: name) }
    let choices = guide.words(of: answer, at: place.id, given: answers)
      .joined(separator: Phrases.Outline.separator)
    return place.isDerived
      ? Phrases.Outline.derived(name: name, answer: choices) : Phrases.Outline.answered(name: name, answer: choices)
  }
}

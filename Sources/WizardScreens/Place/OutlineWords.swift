import GuideContent
import Guides
import Wizard

/// A place in the outline: its short name, and its answer.
enum OutlineWords {
  static func line(for place: Place, in guide: Guide) -> String {
    let words = guide.words(of: place.id)
    let name = name(of: place, short: words.short, in: guide)
    guard let answer = place.answer else {
      return place.kind == .finding ? name : Phrases.Outline.unanswered(name: name)
    }
    let choices = answer.choices.map { guide.words(of: $0, at: place.id) }
      .joined(separator: Phrases.Outline.separator)
    return place.isDerived
      ? Phrases.Outline.derived(name: name, answer: choices) : Phrases.Outline.answered(name: name, answer: choices)
  }

  private static func name(of place: Place, short: String, in guide: Guide) -> String {
    place.kind == .finding ? Phrases.Outline.finding(name: guide.words(of: place.id).title) : short
  }
}

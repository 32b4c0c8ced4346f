import Cases
import GuideContent
import Guides
import Wizard

/// The words on a move that was refused.
enum RefusalWords {
  static func words(for refusal: MoveRefusal, in guide: Guide) -> String {
    switch refusal {
    case .notAQuestion: Phrases.Refusals.notAQuestion
    case .nothingChosen: Phrases.Screen.nothingTicked
    case .notAnAnswer(let answer, let id) where answer.choices.count > 1:
      guide.step(id)?.takesSeveral == true ? Phrases.Refusals.notTogether : Phrases.Refusals.onlyOne
    case .notAnAnswer: Phrases.Refusals.notAnAnswer
    case .unanswered: Phrases.Refusals.unanswered
    case .alreadyAtStart: Phrases.Refusals.alreadyAtStart
    case .alreadyAtEnd: Phrases.Refusals.alreadyAtEnd
    case .notOnPath(let id): Phrases.Refusals.notOnPath(place: guide.words(of: id).short)
    case .nothingToUndo: Phrases.Refusals.nothingToUndo
    case .nothingToPaste: Phrases.Refusals.nothingToPaste
    case .parameterMissing(let name): Phrases.Refusals.parameterMissing(name: name)
    case .parameterUnknown(let name, let value): Phrases.Refusals.parameterUnknown(name: name, value: value)
    }
  }
}

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
    case .nothingRecognised:
      parameters(of: guide).map { Phrases.Refusals.parameterMissing(name: $0) } ?? Phrases.Refusals.nothingRecognised
    case .nothingProposed(let signs): words(for: signs, in: guide)
    case .valueUnknown(let name, let value):
      name.map { Phrases.Refusals.parameterUnknown(name: $0, value: value) }
        ?? Phrases.Refusals.valueUnknown(value: value)
    }
  }

  private static func words(for signs: [RecognitionID], in guide: Guide) -> String {
    let words = signs.compactMap { guide.texts.recognised.all[$0] }.joined()
    guard words.isEmpty else { return words }
    return parameters(of: guide).map { Phrases.Refusals.onlyThisError(name: $0) } ?? Phrases.Refusals.onlyThisErrorAlone
  }

  /// The names of the parameters that propose answers; `nil` if there is none.
  static func parameters(of guide: Guide) -> String? {
    let names = guide.proposingParameters
    return names.isEmpty ? nil : names.joined(separator: Phrases.Booklet.or)
  }
}

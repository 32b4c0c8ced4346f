import Cases
import GuideContent
import Guides
import Wizard

/// The sentences of a summary.
struct SummaryWords {
  private typealias Words = Phrases.Summary

  private let summary: Summary

  init(_ summary: Summary) {
    self.summary = summary
  }

  /// The first line: how the case stands.
  var verdict: String {
    let guide = summary.title
    switch summary.verdict {
    case .solved(nil): return Words.solved(guide: guide)
    case .solved(let finding?): return Words.solvedAfter(guide: guide, finding: title(of: finding))
    case .waiting(let finding): return Words.waiting(finding: title(of: finding), guide: guide)
    case .found(let finding): return Words.found(finding: title(of: finding), guide: guide)
    case .otherCode(nil): return Words.otherCode(guide: guide)
    case .otherCode(let finding?): return Words.otherCodeAfter(guide: guide, finding: title(of: finding))
    case .open(let question): return Words.open(guide: guide, question: short(of: question))
    case .ended(let ending): return Words.ended(ending: title(of: ending), guide: guide)
    case .handedOver(nil): return Words.handedOver(guide: guide)
    case .handedOver(let finding?): return Words.handedOverPending(finding: title(of: finding), guide: guide)
    }
  }

  /// The second line: the next action and who does it.
  var next: String {
    if let action = summary.actions.first {
      let actor = Self.actor(of: action)
      return actor.isEmpty ? Words.next(action: action.text) : Words.nextBy(actor: actor, action: action.text)
    }
    if case .open(let question) = summary.verdict { return Words.nextQuestion(question: short(of: question)) }
    return Words.nextNothing
  }

  /// The day of the call, with its weekday.
  var day: String { summary.day.words(seenFrom: nil) }

  /// Who carries out an action, in words for the reader.
  static func actor(of action: Summary.Action) -> String {
    action.isUpToReader ? Phrases.Screen.you : action.actor
  }

  /// When to ask again.
  func followUp(on days: ClosedRange<CalendarDay>) -> String {
    let first = days.lowerBound.words(seenFrom: summary.day)
    if days.lowerBound == days.upperBound { return Words.retryFrom(first: first) }
    return Words.retryBetween(first: first, last: days.upperBound.words(seenFrom: summary.day))
  }

  /// The state of a cause, and why it is open.
  func state(of cause: Summary.Cause) -> String {
    switch cause.state {
    case .found(let finding):
      return summary.verdict == .solved(after: finding) ? Words.causeFixed : Words.causeFound
    case .foundAndStayed: return Words.causeStayed
    case .ruledOut: return Words.causeRuledOut
    case .open:
      guard let step = cause.unsureAt else { return Words.causeNotAsked }
      return Words.causeUnsure(question: short(of: step))
    }
  }

  /// The name of a stop of the walk.
  static func name(of stop: Summary.Stop) -> String {
    switch stop.place.kind {
    case .finding: Words.findingName
    case .ending: Words.endingName
    case .step, .page, .retry: stop.words.short
    }
  }

  /// The result at a stop of the walk: answer, finding or ending.
  static func result(of stop: Summary.Stop) -> String {
    if stop.place.kind == .page { return Words.onlyRead }
    if stop.place.isToRead { return stop.words.title.asPartOfSentence }
    if stop.answer.isEmpty { return Words.unanswered }
    let answer = stop.answer.joined(separator: Words.and)
    return stop.place.isDerived ? Words.derived(answer: answer) : answer
  }

  private func short(of place: PlaceID) -> String {
    summary.words(at: place)?.short ?? place.rawValue
  }

  private func title(of place: PlaceID) -> String {
    (summary.words(at: place)?.title ?? place.rawValue).asPartOfSentence
  }
}

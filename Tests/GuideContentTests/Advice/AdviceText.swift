import Cases
import Guides
import Wizard

/// What a walk comes to, as text: each place with its words and its answer, then the verdict, the actions and the causes.
enum AdviceText {
  static func lines(of session: Session) -> [String] {
    let summary = Summary(of: session, on: CalendarDay(year: 2026, month: 11, day: 3))
    return summary.walk.map(stop) + ["= \(verdict(summary.verdict))"] + summary.actions.map(action)
      + summary.causes.map(cause)
  }

  private static func stop(_ stop: Summary.Stop) -> String {
    let words = stop.words
    let blocks = words.body.map { "\($0.kind.rawValue) \($0.text)" }
    let answer = stop.place.answer?.choices.map(\.rawValue) ?? []
    let said = [words.title, words.short, words.say, words.aside ?? "", words.action ?? ""]
    let lines = [stop.place.id.rawValue] + answer + [stop.place.isDerived ? "derived" : ""] + stop.answer
    return (lines + said + blocks + words.phones.map(\.number)).joined(separator: "|")
  }

  private static func verdict(_ verdict: Summary.Verdict) -> String {
    switch verdict {
    case .solved(let finding): "solved \(finding?.rawValue ?? "")"
    case .waiting(let place): "waiting \(place)"
    case .otherCode(let finding): "other code \(finding?.rawValue ?? "")"
    case .handedOver(let finding): "handed over \(finding?.rawValue ?? "")"
    case .found(let finding): "found \(finding)"
    case .open(let place): "open \(place)"
    case .ended(let place): "ended \(place)"
    }
  }

  private static func action(_ action: Summary.Action) -> String {
    let days = action.followUp.map { "\($0.lowerBound)..\($0.upperBound)" } ?? ""
    return [action.finding.rawValue, action.text, action.actor, days].joined(separator: "|")
  }

  private static func cause(_ cause: Summary.Cause) -> String {
    let state =
      switch cause.state {
      case .open: "open"
      case .ruledOut(let place): "ruled out by \(place)"
      case .found(let place): "found at \(place)"
      case .foundAndStayed(let place): "stayed at \(place)"
      }
    return [cause.name, state, cause.unsureAt?.rawValue ?? ""].joined(separator: "|")
  }
}

import Cases
import GuideContent
import Guides
import Text
import Wizard

/// What was typed at a step that asks for a value, as an answer, or the words on why it is none.
enum TypedAnswer {
  case taken(Answer)
  case refused(because: String)

  /// Reads what was typed; `nil` at a place that asks for no value.
  init?(_ typed: String, at place: Place, in guide: Guide, on today: CalendarDay) {
    guard let reader = ValueReader(for: place.id, in: guide, on: today) else { return nil }
    do throws(ValueReader.Refusal) {
      self = .taken(Self.answer(of: try reader.value(of: typed), at: place))
    } catch {
      self = .refused(because: Self.words(for: error, at: place.id, in: guide))
    }
  }

  /// The answer of a value. If that is the day which is known, days since it are counted as before.
  private static func answer(of value: Value, at place: Place) -> Answer {
    guard let known = place.answer, case .day(let day, _)? = known.value, case .day(day, _) = value else {
      return Answer(value)
    }
    return known
  }

  private static func words(for refusal: ValueReader.Refusal, at step: PlaceID, in guide: Guide) -> String {
    let expected = ValueWords.expectation(at: step, in: guide)
    switch refusal {
    case .empty: return Phrases.Values.empty(expected: expected)
    case .unreadable: return guide.words(of: step).value?.wrong ?? Phrases.Values.unreadable(expected: expected)
    case .tooPrecise(places: 0): return Phrases.Values.unreadable(expected: expected)
    case .tooPrecise(let places): return Phrases.Values.tooPrecise(places: "\(places)")
    case .outOfBounds: return Phrases.Values.outOfBounds(expected: expected)
    case .tooLong(let limit): return Phrases.Values.tooLong(limit: "\(limit)")
    }
  }
}

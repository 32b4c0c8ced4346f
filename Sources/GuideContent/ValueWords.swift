public import Guides

/// What a step expects that asks for a value, in words.
public enum ValueWords {
  private typealias Words = Phrases.Values

  /// One or two sentences: what the author says to type, and what kind of value within which bounds is taken.
  public static func expectation(at step: PlaceID, in guide: Guide) -> String {
    guard let question = guide.step(step)?.asks else { return "" }
    let text = guide.words(of: step).value
    if case .text = question.kind { return text?.hint ?? Words.text }
    let parts = [kind(of: question, unit: text?.unit), bounds(of: question, at: step, in: guide)].compactMap(\.self)
    return (text?.hint ?? "") + parts.joined(separator: Words.comma) + Words.stop
  }

  private static func kind(of question: ValueQuestion, unit: String?) -> String {
    switch question.kind {
    case .whole: unit.map { Words.wholeOf(unit: $0) } ?? Words.whole
    case .decimal: unit.map { Words.decimalOf(unit: $0) } ?? Words.decimal
    case .money: Words.money
    case .date: Words.date
    case .text: Words.text
    }
  }

  private static func bounds(of question: ValueQuestion, at step: PlaceID, in guide: Guide) -> String? {
    let (least, most) = (
      question.least.map { words(for: $0, at: step, in: guide) },
      question.most.map { words(for: $0, at: step, in: guide) }
    )
    let isDate = question.kind == .date
    switch (least, most) {
    case (let least?, let most?): return Words.between(least: least, most: most)
    case (let least?, nil): return isDate ? Words.notBefore(least: least) : Words.atLeast(least: least)
    case (nil, let most?): return isDate ? Words.notAfter(most: most) : Words.atMost(most: most)
    case (nil, nil): return nil
    }
  }

  private static func words(for bound: ValueQuestion.Bound, at step: PlaceID, in guide: Guide) -> String {
    switch bound {
    case .number(let number): guide.words(of: .number(number), at: step)
    case .day(let day): guide.words(of: .day(day, countedOn: day), at: step)
    case .today: Words.today
    }
  }
}

extension ValueWording {
  /// How the program's own words tell values.
  static var interface: ValueWording {
    typealias Words = Phrases.Values
    return ValueWording(
      dateSigns: [Words.year, Words.month, Words.day], dayWords: .shipped, currency: Words.currency,
      notCarried: Words.notCarried, filling: Words.filling)
  }
}

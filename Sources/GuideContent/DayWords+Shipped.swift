public import Guides

extension DayWords {
  /// The words that ship.
  public static let shipped = DayWords(
    numerals: Phrases.Days.numerals, marks: Phrases.Days.marks, named: Phrases.Days.named,
    agoAndAhead: Phrases.Days.agoAndAhead, weekAndSunday: Phrases.Days.weekAndSunday, weeks: Phrases.Days.weeks)
}

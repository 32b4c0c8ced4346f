public import Guides

extension DayWords {
  /// The words that ship.
  public static let shipped = DayWords(
    numerals: Phrases.Days.numerals, marks: Phrases.Days.marks, named: Phrases.Days.named,
    agoAndAhead: Phrases.Days.agoAndAhead, weekAndSunday: Phrases.Days.weekAndSunday, weeks: Phrases.Days.weeks)
}

extension CalendarDay {
  /// Reads a day on which to ask again, as people type it; `nil` for anything else, and for a day before today.
  public static func read(followUp typed: String, today: CalendarDay) -> CalendarDay? {
    read(typed: typed, today: today, on: .future, words: .shipped).flatMap { $0 < today ? nil : $0 }
  }
}

import GuideContent
import Guides

extension CalendarDay {
  /// The day in words. The year is left out if it is that of `today`.
  func words(seenFrom today: CalendarDay?) -> String {
    if let today, today.year == year {
      return Phrases.Summary.date(month: String(month), day: String(day), weekday: weekdayName)
    }
    return Phrases.Summary.dateWithYear(
      year: String(year), month: String(month), day: String(day), weekday: weekdayName)
  }

  private var weekdayName: String {
    switch weekday {
    case 1: Phrases.Summary.monday
    case 2: Phrases.Summary.tuesday
    case 3: Phrases.Summary.wednesday
    case 4: Phrases.Summary.thursday
    case 5: Phrases.Summary.friday
    case 6: Phrases.Summary.saturday
    default: Phrases.Summary.sunday
    }
  }
}

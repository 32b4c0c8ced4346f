import Glibc
import Wizard

/// The machine's clock, read nowhere else.
enum WallClock {
  /// Today, in the time zone of the environment.
  static var today: CalendarDay {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return CalendarDay(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}

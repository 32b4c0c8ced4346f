import Cases
import Glibc
import Guides

/// The machine's clock. No other type reads it.
enum WallClock {
  /// Today, in the time zone of the environment.
  static var today: CalendarDay { localTime(at: now).day }

  /// The present moment.
  static var now: Timestamp { Timestamp(seconds: time(nil)) }

  /// The day and the time of day of a moment, in the time zone of the environment.
  static func localTime(at moment: Timestamp) -> LocalTime {
    var seconds = time_t(moment.seconds)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return LocalTime(
      day: CalendarDay(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday)),
      hour: Int(parts.tm_hour), minute: Int(parts.tm_min))
  }

  /// The moment at which a day begins, in the time zone of the environment.
  static func start(of day: CalendarDay) -> Timestamp {
    var parts = tm()
    parts.tm_year = Int32(clamping: day.year - 1900)
    parts.tm_mon = Int32(day.month - 1)
    parts.tm_mday = Int32(day.day)
    parts.tm_isdst = -1
    return Timestamp(seconds: mktime(&parts))
  }
}

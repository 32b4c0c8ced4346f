/// A day of the Gregorian calendar, without a time zone.
public struct CalendarDay: Sendable, Hashable, Comparable {
  /// The year, such as 2026.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// Makes a day; a month or day out of range counts on into the next or back into the one before.
  public init(year: Int, month: Int, day: Int) {
    let months = year * 12 + month - 1
    let first = Self.daysSinceEpoch(year: Self.floor(months, 12), month: months - Self.floor(months, 12) * 12 + 1)
    self.init(daysSinceEpoch: first + day - 1)
  }

  /// Takes a day as ISO 8601 writes it, `2026-11-22`; `nil` for anything else, and for a day no month has.
  public init?(iso text: String) {
    let fields = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    guard fields.count == 3, text.utf8.count == 10 else { return nil }
    let day = CalendarDay(year: fields[0], month: fields[1], day: fields[2])
    guard day.description == text else { return nil }
    self = day
  }

  /// Makes the day so many days after 1970-01-01.
  ///
  /// The count of days in eras of 400 years follows Howard Hinnant's `civil_from_days`.
  public init(daysSinceEpoch: Int) {
    let shifted = daysSinceEpoch + 719_468
    let era = Self.floor(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01.
  public var daysSinceEpoch: Int {
    Self.daysSinceEpoch(year: year, month: month) + day - 1
  }

  /// The day of the week, 1 for Monday to 7 for Sunday.
  public var weekday: Int {
    let days = daysSinceEpoch + 3
    return days - Self.floor(days, 7) * 7 + 1
  }

  /// The day that many working days later; Saturdays and Sundays do not count, public holidays are not known.
  public func addingWorkingDays(_ count: Int) -> CalendarDay {
    var current = self
    var left = count
    while left > 0 {
      current = CalendarDay(daysSinceEpoch: current.daysSinceEpoch + 1)
      if current.weekday <= 5 { left -= 1 }
    }
    return current
  }

  /// Whether one day comes before the other.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func daysSinceEpoch(year: Int, month: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = floor(shifted, 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func floor(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : -((divisor - 1 - value) / divisor)
  }
}

extension CalendarDay: CustomStringConvertible {
  /// The day as ISO 8601 writes it: `2026-11-22`.
  public var description: String {
    func padded(_ value: Int, to width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

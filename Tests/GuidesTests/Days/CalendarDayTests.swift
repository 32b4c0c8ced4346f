import Guides
import Testing

@Suite("A day of the calendar")
struct CalendarDayTests {
  @Test(
    "counts from 1970-01-01",
    arguments: [
      (1970, 1, 1, 0), (1969, 12, 31, -1), (1970, 12, 31, 364), (2000, 2, 29, 11_016), (2000, 3, 1, 11_017),
      (1900, 3, 1, -25_508), (1900, 2, 28, -25_509), (2026, 11, 22, 20_779), (1600, 1, 1, -135_140),
      (2400, 2, 29, 157_113),
    ])
  func knownDays(year: Int, month: Int, day: Int, count: Int) {
    #expect(CalendarDay(year: year, month: month, day: day).daysSinceEpoch == count)
    #expect(CalendarDay(daysSinceEpoch: count) == CalendarDay(year: year, month: month, day: day))
  }

  @Test(
    "has a 29th of February in leap years only",
    arguments: [(2024, true), (2023, false), (1900, false), (2000, true), (2100, false), (2400, true)])
  func leapYears(year: Int, isLeap: Bool) {
    let last = CalendarDay(year: year, month: 2, day: 29)
    #expect(last.description == (isLeap ? "\(year)-02-29" : "\(year)-03-01"))
  }

  @Test(
    "counts a month or a day out of range on into the next, or back",
    arguments: [
      (2026, 13, 1, "2027-01-01"), (2026, 0, 1, "2025-12-01"), (2026, -11, 1, "2025-01-01"),
      (2026, -12, 1, "2024-12-01"), (2026, 1, 0, "2025-12-31"), (2026, 1, 32, "2026-02-01"),
      (2026, 3, -1, "2026-02-27"), (2026, 25, 367, "2029-01-01"), (2026, 24, 31, "2027-12-31"),
    ])
  func normalises(year: Int, month: Int, day: Int, text: String) {
    #expect(CalendarDay(year: year, month: month, day: day).description == text)
  }

  @Test(
    "knows the day of the week",
    arguments: [
      (1970, 1, 1, 4), (2026, 11, 20, 5), (2026, 11, 22, 7), (2026, 11, 23, 1), (1969, 12, 31, 3), (2000, 1, 1, 6),
      (1900, 1, 1, 1),
    ])
  func weekdays(year: Int, month: Int, day: Int, weekday: Int) {
    #expect(CalendarDay(year: year, month: month, day: day).weekday == weekday)
  }

  @Test(
    "passes over Saturdays and Sundays when it adds working days",
    arguments: [
      ("2026-11-20", 0, "2026-11-20"), ("2026-11-20", 1, "2026-11-23"), ("2026-11-20", 2, "2026-11-24"),
      ("2026-11-21", 0, "2026-11-21"), ("2026-11-21", 1, "2026-11-23"), ("2026-11-22", 1, "2026-11-23"),
      ("2026-11-23", 4, "2026-11-27"), ("2026-11-23", 5, "2026-11-30"), ("2026-11-19", 12, "2026-12-07"),
      ("2026-12-31", 2, "2027-01-04"), ("2026-11-20", -1, "2026-11-20"),
    ])
  func workingDays(from: String, count: Int, to: String) throws {
    let parts = from.split(separator: "-").compactMap { Int($0) }
    let day = CalendarDay(year: parts[0], month: parts[1], day: parts[2])
    #expect(day.addingWorkingDays(count).description == to)
  }

  @Test("is written with four, two and two digits")
  func description() {
    #expect(CalendarDay(year: 987, month: 6, day: 5).description == "0987-06-05")
    #expect(CalendarDay(year: 12_026, month: 11, day: 22).description == "12026-11-22")
  }

  @Test("comes before another by year, then month, then day")
  func order() {
    let day = CalendarDay(year: 2026, month: 6, day: 15)
    #expect(day < CalendarDay(year: 2027, month: 1, day: 1))
    #expect(day < CalendarDay(year: 2026, month: 7, day: 1))
    #expect(day < CalendarDay(year: 2026, month: 6, day: 16))
    #expect(!(day < day))
    #expect(!(day < CalendarDay(year: 2025, month: 12, day: 31)))
  }

  @Test("is read as ISO 8601 writes it", arguments: ["2026-11-22", "2024-02-29", "0001-01-01", "9999-12-31"])
  func iso(text: String) {
    #expect(CalendarDay(iso: text)?.description == text)
  }

  @Test(
    "is not read in any other way, nor where no month has it",
    arguments: [
      "", "2026", "2026-11", "2026-1-01", "26-11-22", "2026/11/22", "2026-02-29", "2026-13-01", "2026-00-10",
      "2026-11-00", "2026-11-31", "+026-11-22", "-026-11-22", " 026-11-22", "2026-11-2x", "20261122", "2026--1-22",
      "2026-11-22T00:00", "9223372036854775807-01-01", "\u{FF12}026-11-22",
    ])
  func notISO(text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test("is the same day after counting there and back, over 400 years either way")
  func roundTrip() {
    var before = CalendarDay(daysSinceEpoch: -146_098)
    for count in -146_097...146_097 {
      let day = CalendarDay(daysSinceEpoch: count)
      guard day.daysSinceEpoch == count, before < day, day.weekday == before.weekday % 7 + 1,
        CalendarDay(year: day.year, month: day.month, day: day.day) == day
      else {
        Issue.record("\(count) is \(day), which counts \(day.daysSinceEpoch)")
        return
      }
      before = day
    }
  }
}

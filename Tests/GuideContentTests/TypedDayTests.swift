import GuideContent
import Guides
import Testing

@Suite("A day that somebody types")
struct TypedDayTests {
  /// A Saturday.
  private static let today = CalendarDay(year: 2026, month: 11, day: 28)

  private static func read(_ typed: String, on side: CalendarDay.Side = .past) -> String? {
    CalendarDay.read(typed: typed, today: today, on: side, words: .shipped)?.description
  }

  @Test(
    "is read with its year, whatever stands between",
    arguments: [
      "2026-11-3", "2026-11-03", "2026/11/3", "2026.11.03", "2026年11月3日", "2026 年 11 月 3 号", "２０２６－１１－３",
      "2026。11。3", "2026、11、3", "20261103", "２０２６年１１月３日", "26年11月3日", "二〇二六年十一月三日", "2026—11—3",
      "\u{200B}2026-11-3\u{FEFF}", "2026年11月3",
    ])
  func withYear(typed: String) {
    #expect(Self.read(typed) == "2026-11-03")
  }

  @Test(
    "without its year is the nearest on its side of today",
    arguments: [
      ("11-3", "2026-11-03", "2027-11-03"), ("１１－３", "2026-11-03", "2027-11-03"),
      ("11月3日", "2026-11-03", "2027-11-03"), ("十一月三号", "2026-11-03", "2027-11-03"),
      ("1103", "2026-11-03", "2027-11-03"), ("12.1", "2025-12-01", "2026-12-01"), ("3号", "2026-11-03", "2026-12-03"),
      ("28日", "2026-11-28", "2026-11-28"), ("三十一号", "2026-10-31", "2026-12-31"), ("2-29", "2024-02-29", "2028-02-29"),
      ("周五", "2026-11-27", "2026-12-04"), ("星期6", "2026-11-28", "2026-11-28"), ("礼拜天", "2026-11-22", "2026-11-29"),
    ])
  func withoutYear(typed: String, past: String, future: String) {
    #expect(Self.read(typed) == past)
    #expect(Self.read(typed, on: .future) == future)
  }

  @Test(
    "is read as it is said",
    arguments: [
      ("今天", "2026-11-28"), ("昨天", "2026-11-27"), ("前天", "2026-11-26"), ("大前天", "2026-11-25"), ("明日", "2026-11-29"),
      ("大后天", "2026-12-01"), ("三天后", "2026-12-01"), ("3 天后", "2026-12-01"), ("１０天前", "2026-11-18"),
      ("十天前", "2026-11-18"), ("二十三天以后", "2026-12-21"), ("两周后", "2026-12-12"), ("1个星期前", "2026-11-21"),
      ("下周一", "2026-11-30"), ("下个星期日", "2026-12-06"), ("上周三", "2026-11-18"), ("本周5", "2026-11-27"),
    ])
  func said(typed: String, day: String) {
    #expect(Self.read(typed) == day)
    #expect(Self.read(typed, on: .future) == day)
  }

  @Test(
    "is nothing else",
    arguments: [
      "", " ", "11", "2026", "2026-11", "2026年11月", "2026-13-1", "2026-2-29", "11-31", "0-0", "32号", "26-11-3", "-11-3",
      "11-3-", "11--3", "3-11-2026", "2026-11-3-4", "天后", "九百天半后", "99999999999999999999天后", "4000天后", "周八", "下周",
      "十十天后",
      "11月3日以前", "abc", "2026-11-3x", "99999999999999999999",
    ])
  func nothing(typed: String) {
    #expect(Self.read(typed) == nil)
    #expect(Self.read(typed, on: .future) == nil)
  }
}

import Guides
import Testing

@Suite("When to ask again")
struct FollowUpTests {
  /// A Friday.
  private static let friday = CalendarDay(year: 2026, month: 11, day: 20)

  @Test(
    "is counted in working days or in days, or told",
    arguments: [
      (FollowUp.workingDays(1...2), nil, "2026-11-23", "2026-11-24"),
      (.workingDays(3...3), CalendarDay(year: 2027, month: 1, day: 1), "2026-11-25", "2026-11-25"),
      (.days(14), nil, "2026-12-04", "2026-12-04"), (.days(0), nil, "2026-11-20", "2026-11-20"),
      (.asked, CalendarDay(year: 2026, month: 12, day: 1), "2026-12-01", "2026-12-01"),
    ])
  func counted(followUp: FollowUp, told: CalendarDay?, first: String, last: String) {
    let days = followUp.days(after: Self.friday, told: told)
    #expect(days?.lowerBound.description == first && days?.upperBound.description == last)
  }

  @Test("is not known until somebody tells it")
  func unknown() {
    #expect(FollowUp.asked.days(after: Self.friday, told: nil) == nil)
  }

  @Test("is the same after writing and reading", arguments: [.workingDays(1...2), .days(14), .asked] as [FollowUp])
  func archived(followUp: FollowUp) throws {
    #expect(try ArchiveReader.read(FollowUp.self, from: ArchiveWriter.archive(followUp)) == followUp)
  }
}

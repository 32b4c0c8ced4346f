import CaseStore
import Cases
import Guides
import TestSupport
import Testing

@Suite("Listing cases")
struct ListingCasesTests {
  let folder: ScratchFolder
  let store: KeptCases
  private static let today = CalendarDay(year: 2026, month: 11, day: 22)

  init() throws {
    folder = try ScratchFolder()
    store = try KeptCases(folder: folder.path)
    let yesterday = CalendarDay(year: 2026, month: 11, day: 21)
    let tomorrow = CalendarDay(year: 2026, month: 11, day: 23)
    try keep(1, at: 10, .waiting, followUp: Self.today)
    try keep(2, at: 20, .open)
    try keep(3, at: 30, .waiting, followUp: tomorrow)
    try keep(4, at: 40, .solved, followUp: yesterday)
    try keep(5, at: 50, .waiting, followUp: yesterday)
    try keep(6, at: 60, .waiting)
    try keep(7, at: 5, .waiting, followUp: yesterday)
  }

  private func keep(_ count: Int, at seconds: Int, _ status: CaseStatus, followUp: CalendarDay? = nil) throws {
    let details = CaseDetails(["merchant": "甲\(count)"])
    let kept = SmallCase.opened(count, at: seconds, details: details, status: status, followUp: followUp)
    try store.create(kept, events: [], for: SmallCase.owner(count))
  }

  private func listed(_ query: CaseQuery) throws -> [Int] {
    try store.list(query).entries.compactMap { entry in (1...10).first { SmallCase.number($0) == entry.number } }
  }

  @Test("puts those on top whose day has come, waiting longest first, then the newest")
  func order() throws {
    #expect(try listed(CaseQuery(today: Self.today)) == [5, 7, 1, 6, 4, 3, 2])
  }

  @Test("keeps that order among those that were found")
  func orderWhenFound() throws {
    #expect(try listed(CaseQuery(text: "甲", today: Self.today)) == [5, 7, 1, 6, 4, 3, 2])
  }

  @Test("puts those last that a wrong clock put into days to come, but for those that are due")
  func future() throws {
    let end = Self.today.end.seconds
    try keep(8, at: end + 157_680_000, .open)
    try keep(9, at: end - 1, .open)
    try keep(10, at: end, .waiting, followUp: CalendarDay(year: 2026, month: 11, day: 20))
    #expect(try listed(CaseQuery(today: Self.today)) == [10, 5, 7, 1, 9, 6, 4, 3, 2, 8])
    #expect(try listed(CaseQuery(text: "甲", today: Self.today, limit: 9)) == [10, 5, 7, 1, 9, 6, 4, 3, 2])
    #expect(try listed(CaseQuery(statuses: [.open], today: Self.today)) == [9, 2, 8])
  }

  @Test("gives as many as are asked for, from the top", arguments: [0, 1, 3, 4, 7, 100])
  func limit(count: Int) throws {
    #expect(try listed(CaseQuery(today: Self.today, limit: count)) == Array([5, 7, 1, 6, 4, 3, 2].prefix(count)))
  }

  @Test("gives none for less than none")
  func negativeLimit() throws {
    #expect(try listed(CaseQuery(today: Self.today, limit: -1)) == [])
  }

  @Test("gives only those that stand as asked for")
  func statuses() throws {
    #expect(try listed(CaseQuery(statuses: [.waiting], today: Self.today)) == [5, 7, 1, 6, 3])
    #expect(try listed(CaseQuery(statuses: [.open, .solved], today: Self.today)) == [4, 2])
    #expect(try listed(CaseQuery(text: "甲", statuses: [.solved], today: Self.today)) == [4])
    #expect(try listed(CaseQuery(statuses: [], today: Self.today)) == [])
  }

  @Test("shows of each what was kept")
  func entry() throws {
    let kept = SmallCase.full(8)
    try store.create(kept, events: [], for: SmallCase.owner(8))
    let entry = CaseEntry(
      number: kept.number, guide: kept.guide, changedAt: kept.changedAt, status: kept.status,
      headline: kept.headline, details: kept.details, followUp: kept.followUp, parkedBecause: kept.parkedBecause)
    #expect(try store.list(CaseQuery(text: "乐度", today: Self.today)).entries == [entry])
  }
}

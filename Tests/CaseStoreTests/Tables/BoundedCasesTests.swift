import CaseStore
import Cases
import Foundation
import GuideContent
import Guides
import TestSupport
import Testing

@Suite("A case that somebody tries to make endless")
struct BoundedCasesTests {
  private static let today = CalendarDay(year: 2026, month: 11, day: 24)
  /// Characters that have no end: consonants of Hangul, one of Devanagari with its virama, a sign that stands before
  /// others.
  private static let endless = ["\u{1100}", "\u{0915}\u{094D}", "\u{0D4E}"]

  let folder: ScratchFolder
  let store: KeptCases

  init() throws {
    folder = try ScratchFolder()
    store = try KeptCases(folder: folder.path)
  }

  private func number(_ sql: String) throws -> Int {
    try RawFile.texts("SELECT CAST((\(sql)) AS TEXT)", in: folder.path).first.flatMap { Int($0) } ?? 0
  }

  /// Every text in a case that somebody typed.
  private func texts(of kept: Case) -> [String] {
    kept.details.texts.values + [kept.parkedBecause ?? ""] + kept.notes.values
  }

  /// The most bytes of all texts of a case with so many notes.
  private func mostBytes(notes: Int) -> Int {
    let others = CaseForm.shipped.fields.map(\.rule.textLimit) + [.parkingReason]
    return others.reduce(notes * TextLimit.note.bytes) { $0 + $1.bytes }
  }

  @Test("is kept within the limits of its texts", arguments: endless)
  func kept(piece: String) throws {
    let long = String(repeating: piece, count: 300_000)
    var kept = SmallCase.opened(
      1, details: CaseDetails(["merchant": long, "site": long, "telephone": long, "ticket": long]),
      notes: ["code": long, "symptom": long])
    kept.parkedBecause = long
    try store.create(kept, events: [], for: SmallCase.owner(1))
    try store.save(kept, events: [], for: SmallCase.owner(1))
    let found = try store.find(kept.number)
    #expect(found == kept.withinLimits(of: .shipped))
    #expect(texts(of: found).reduce(0) { $0 + $1.utf8.count } <= mostBytes(notes: 2))
    #expect(try RawFile.bytes(in: folder.path).count < 600_000)
  }

  /// Puts texts of 6.5 MB into a kept case, as a version of the program without limits took them.
  private func keepAsBefore(_ piece: String) throws {
    try store.create(SmallCase.full(1), events: [], for: SmallCase.owner(1))
    let long = String(repeating: piece, count: 6_500_000 / piece.utf8.count)
    try RawFile.execute(
      """
      UPDATE cases SET merchant = '\(long)', parked_because = '\(long)';
      UPDATE notes SET note = '\(long)' WHERE place = 'code';
      DELETE FROM search;
      INSERT INTO search (rowid, words) SELECT case_id, note FROM notes WHERE place = 'code';
      """, in: folder.path)
  }

  @Test("is read within the limits where it was kept without, and is small after its next change", arguments: endless)
  func keptBefore(piece: String) throws {
    try keepAsBefore(piece)
    var taken = try store.take(SmallCase.number(1), for: SmallCase.owner(2))
    #expect(taken == taken.withinLimits(of: .shipped))
    #expect(taken.notes["contract.type"] == SmallCase.full(1).notes["contract.type"])
    #expect(texts(of: taken).reduce(0) { $0 + $1.utf8.count } <= mostBytes(notes: 2))
    let entry = try #require(try store.list(CaseQuery(today: Self.today)).entries.first)
    #expect(entry.details == taken.details && entry.parkedBecause == taken.parkedBecause)
    taken.answers["code"] = nil
    try store.save(taken, events: [], for: SmallCase.owner(2))
    #expect(try store.find(taken.number) == taken)
    #expect(try number("SELECT sum(length(CAST(note AS BLOB))) FROM notes") <= 2 * TextLimit.note.bytes)
    #expect(try number("SELECT sum(length(CAST(words AS BLOB))) FROM search") <= 2 * mostBytes(notes: 2))
    #expect(try number("SELECT max(length(CAST(merchant AS BLOB))) FROM cases") <= TextLimit(characters: 60).bytes)
    try RawFile.execute("INSERT INTO search (search) VALUES ('integrity-check')", in: folder.path)
  }

  /// Answers a question and takes the answer back, so many times.
  private func backAndForth(_ times: Range<Int>) -> [CaseEvent] {
    times.flatMap { time in
      [
        CaseEvent(.answered, place: "code", at: Timestamp(seconds: time), after: time % 90),
        CaseEvent(.undone, place: "code", at: Timestamp(seconds: time)),
      ]
    }
  }

  @Test("has 5,000 rows of events at most, is never refused an answer, and counts the same in the figures")
  func events() throws {
    var kept = SmallCase.opened(1)
    try store.create(kept, events: [], for: SmallCase.owner(1))
    for start in stride(from: 0, to: 20_000, by: 400) {
      kept.answers["code"] = TimedAnswer(Answer("yes"), at: Timestamp(seconds: start))
      try store.save(kept, events: backAndForth(start..<start + 400), for: SmallCase.owner(1))
      try #require(try number("SELECT count(*) FROM events") <= CaseEvent.mostInCase)
    }
    let whole = CaseHistory(
      guide: kept.guide, status: .open, causesFound: [], cursor: "code", events: backAndForth(0..<20_000))
    #expect(CaseFigures(of: try store.histories(since: nil), through: nil) == CaseFigures(of: [whole], through: nil))
    #expect(try store.find(kept.number) == kept)
  }

  @Test("loses the rows that it had too many of before, with its next answer and without its figures")
  func eventsBefore() throws {
    try store.create(SmallCase.opened(1), events: [], for: SmallCase.owner(1))
    try store.create(SmallCase.opened(2), events: backAndForth(0..<3), for: SmallCase.owner(1))
    try RawFile.execute(
      """
      WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < 40000)
      INSERT INTO events SELECT (SELECT min(id) FROM cases), n, iif(n % 2, 'answered', 'undone'), 'code', n, n % 300
      FROM counted
      """, in: folder.path)
    let before = CaseFigures(of: try store.histories(since: nil), through: nil)
    #expect(before.changes.map(\.count) == [20_003])
    let event = CaseEvent(.changed, place: "code", at: Timestamp(seconds: 50_000))
    try store.save(SmallCase.opened(1), events: [event], for: SmallCase.owner(1))
    #expect(try number("SELECT count(*) FROM events") <= CaseEvent.mostInCase)
    let after = CaseFigures(of: try store.histories(since: nil), through: nil)
    #expect(after.times == before.times && after.changes.map(\.count) == [20_004])
    #expect(try store.histories(since: nil).map(\.events.last) == [event, backAndForth(2..<3).last])
  }

  @Test("is read without events that nobody wrote")
  func oddEvents() throws {
    let events = backAndForth(0..<1)
    try store.create(SmallCase.opened(1), events: events, for: SmallCase.owner(1))
    for (index, kind) in ["answered 0", "answered -1", "answered 99999999999", "answered  2", "answered 2 2", " ", ""]
      .enumerated()
    {
      try RawFile.execute(
        "INSERT INTO events SELECT id, \(9_223_372_036_854_775_800 + index), '\(kind)', 'code', 1, 1 FROM cases",
        in: folder.path)
    }
    #expect(try store.histories(since: nil).map(\.events) == [events])
    let event = CaseEvent(.changed, place: "code", at: Timestamp(seconds: 9))
    try store.save(SmallCase.opened(1), events: [event], for: SmallCase.owner(1))
    #expect(try store.histories(since: nil).map(\.events) == [events + [event]])
  }
}

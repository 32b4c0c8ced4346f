import Cases
import Foundation
import Guides
import TestSupport
import Testing

@testable import CaseStore

@Suite("Forgetting cases")
struct ForgettingTests {
  private static let today = CalendarDay(year: 2026, month: 11, day: 22)
  /// What was ever written of the case that is forgotten; hanzi as the index has them too.
  private static let secrets = [
    "欧阳锋", "欧 阳 锋", "阳 锋", "黄药师", "黄 药 师", "药 师", "2088999988887777", "13977778888", "oldsite", "newsite", "9753",
    "嘱咐勿扰", "嘱 咐 勿 扰", "咐 勿", "嘱", "zanzibar", "timbuktu", "samarkand", "bukhara", SmallCase.number(50).signs,
    SmallCase.number(50).signs.lowercased(),
  ]

  let folder: ScratchFolder
  let store: KeptCases

  init() throws {
    folder = try ScratchFolder()
    store = try KeptCases(folder: folder.path)
  }

  /// Keeps a hundred cases, the fiftieth with secrets in it, some of which were changed since.
  private func fill() throws {
    for count in 0..<100 where count != 50 {
      let details = CaseDetails(["merchant": "商户\(count)", "telephone": "1380000\(1_000 + count)"])
      let kept = SmallCase.opened(count, at: count, details: details, notes: ["code": "第\(count)次来电"])
      try store.create(kept, events: [], for: SmallCase.owner(1))
      if count == 40 { try keepSecrets() }
    }
  }

  private func keepSecrets() throws {
    let first = CaseDetails(
      ["merchant": "欧阳锋", "site": "https://oldsite.example", "telephone": "139-7777-8888", "ticket": "9753"])
    var kept = SmallCase.opened(50, at: 50, details: first, notes: ["code": "嘱咐勿扰", "other": "zanzibar"])
    kept.drafts = CaseDrafts([.note("code"): "samarkand"])
    try store.create(kept, events: [], for: SmallCase.owner(1))
    kept.details["merchant"] = "黄药师"
    kept.details["site"] = "https://newsite.example"
    kept.details["partnerID"] = "2088999988887777"
    try store.save(kept, events: [], for: SmallCase.owner(1))
    kept.details["telephone"] = "13977778888"
    kept.drafts = CaseDrafts([.parkingReason: "bukhara"])
    kept.notes = ["code": "timbuktu"]
    for count in 1...50 { kept.notes[PlaceID("long-\(count)")] = String(repeating: "嘱咐勿扰 ", count: 100) }
    try store.save(kept, events: [], for: SmallCase.owner(1))
  }

  /// Which of the secrets any file of the store still holds.
  private func leaks() throws -> [String] {
    let bytes = try RawFile.bytes(in: folder.path)
    return Self.secrets.filter { bytes.range(of: Data($0.utf8)) != nil }
  }

  @Test("leaves no byte of it in any file, neither in the index nor in the log")
  func noTraces() throws {
    try fill()
    #expect(try leaks().count >= 12)
    try store.forget(SmallCase.number(50))
    #expect(try leaks() == [])
    #expect(try RawFile.texts("PRAGMA integrity_check", in: folder.path) == ["ok"])
    try RawFile.execute("INSERT INTO search (search) VALUES ('integrity-check')", in: folder.path)
  }

  @Test("leaves no byte while other programs have the store open")
  func othersHaveItOpen() throws {
    let other = try KeptCases(folder: folder.path)
    try fill()
    #expect(try other.list(CaseQuery(text: "黄药师", today: Self.today)).entries.count == 1)
    try store.forget(SmallCase.number(50))
    #expect(try leaks() == [])
    #expect(try other.list(CaseQuery(text: "黄药师", today: Self.today)).entries.isEmpty)
    var kept = try other.take(SmallCase.number(51), for: SmallCase.owner(2))
    kept.notes["code"] = "还在"
    try other.save(kept, events: [], for: SmallCase.owner(2))
    #expect(try leaks() == [])
  }

  @Test("keeps the others, where they are found")
  func others() throws {
    try fill()
    try store.forget(SmallCase.number(50))
    #expect(try store.list(CaseQuery(today: Self.today)).entries.count == 99)
    let found = try store.list(CaseQuery(text: "商户49", today: Self.today)).entries.map(\.number)
    #expect(found == [SmallCase.number(49)])
    #expect(try store.find(SmallCase.number(49)).notes == ["code": "第49次来电"])
    #expect(try store.list(CaseQuery(text: "1049", today: Self.today)).entries.map(\.number) == found)
  }

  @Test("forgets those last changed before a moment, counts them, and gives their room back")
  func olderThan() throws {
    try fill()
    #expect(try store.forget(changedBefore: Timestamp(seconds: 51)) == 51)
    #expect(try leaks() == [])
    #expect(try RawFile.texts("PRAGMA freelist_count", in: folder.path) == ["0"])
    let left = try store.list(CaseQuery(today: Self.today)).entries.map(\.changedAt.seconds)
    #expect(left == Array((51..<100).reversed()))
    #expect(try store.forget(changedBefore: Timestamp(seconds: 51)) == 0)
  }

  @Test("says beforehand how many are older than a moment, of when they are, and how many are not")
  func before() throws {
    try fill()
    #expect(
      try store.older(than: Timestamp(seconds: 51))
        == OldCases(count: 51, span: Timestamp(seconds: 0)...Timestamp(seconds: 50), others: 49))
    #expect(try store.older(than: Timestamp(seconds: 0)) == OldCases(count: 0, span: nil, others: 100))
    #expect(try store.older(than: Timestamp(seconds: 100)).others == 0)
  }

  @Test("knows what was forgotten no longer")
  func twice() throws {
    try fill()
    try store.forget(SmallCase.number(50))
    #expect(throws: CaseStoreError.noSuchCase(SmallCase.number(50))) { try store.forget(SmallCase.number(50)) }
  }

  @Test("is made good by the next start where it was cut off after deleting")
  func cutOff() throws {
    try fill()
    try RawFile.execute(
      """
      BEGIN IMMEDIATE;
      DELETE FROM search WHERE rowid = (SELECT id FROM cases WHERE number = '\(SmallCase.number(50).signs)');
      DELETE FROM cases WHERE number = '\(SmallCase.number(50).signs)';
      PRAGMA user_version = 1;
      COMMIT;
      """, in: folder.path)
    #expect(try !leaks().isEmpty)
    _ = try KeptCases(folder: folder.path)
    #expect(try leaks() == [])
  }
}

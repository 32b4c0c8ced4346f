import CaseStore
import Cases
import Guides
import TestSupport
import Testing

@Suite("Keeping a case")
struct KeepingCasesTests {
  let folder: ScratchFolder
  let store: KeptCases

  init() throws {
    folder = try ScratchFolder()
    store = try KeptCases(folder: folder.path)
  }

  @Test("gives back all of it, to another program too")
  func everything() throws {
    let kept = SmallCase.full(1)
    try store.create(kept, events: [], for: SmallCase.owner(1))
    #expect(try store.find(kept.number) == kept)
    #expect(try KeptCases(folder: folder.path).find(kept.number) == kept)
  }

  @Test("gives back what was changed, added and taken away")
  func changes() throws {
    var kept = SmallCase.full(1)
    try store.create(kept, events: [], for: SmallCase.owner(1))
    kept.answers["code"] = TimedAnswer(Answer("no"), at: Timestamp(seconds: 1_700_000_200))
    kept.answers["contract.type"] = nil
    kept.answers["paid"] = TimedAnswer(
      Answer(.number(FixedNumber(-3)), readAs: ["-3"]), at: Timestamp(seconds: 1_700_000_200))
    kept.answers["payer"] = nil
    kept.answers["browser"] = TimedAnswer(Answer([]), at: Timestamp(seconds: 1_700_000_300))
    kept.notes["code"] = nil
    kept.notes["contract.type"] = "改了"
    kept.notes["browser"] = ""
    kept.changedAt = Timestamp(seconds: 1_700_000_300)
    kept.cursor = "browser"
    kept.details = CaseDetails(["merchant": "另一家"])
    kept.status = .handedOver
    kept.headline = "转技术支持"
    kept.causesFound = []
    kept.followUp = nil
    kept.parkedBecause = nil
    kept.drafts[.note("code")] = "写得更多"
    kept.drafts[.note("browser")] = "新的"
    for field in [.note("contract.type"), .parkingReason, .field("partnerID")] as [CaseDrafts.Field] {
      kept.drafts[field] = nil
    }
    try store.save(kept, events: [], for: SmallCase.owner(1))
    #expect(try store.find(kept.number) == kept)
  }

  @Test("leaves other cases as they are")
  func others() throws {
    let first = SmallCase.full(1)
    var second = SmallCase.full(2)
    try store.create(first, events: [], for: SmallCase.owner(1))
    try store.create(second, events: [], for: SmallCase.owner(2))
    second.answers = [:]
    second.notes = [:]
    second.drafts = CaseDrafts()
    try store.save(second, events: [], for: SmallCase.owner(2))
    #expect(try store.find(first.number) == first)
    #expect(try store.find(second.number) == second)
  }

  @Test("keeps every text but its NULs, at which SQLite would end it")
  func hostileTexts() throws {
    var kept = SmallCase.opened(1)
    kept.notes = [
      "code": "before\0after", "other": "'); DROP TABLE cases; --", "long": String(repeating: "长", count: 500),
    ]
    kept.details["merchant"] = "\u{1B}[31m\u{202E}\u{1F}\u{E000}"
    try store.create(kept, events: [], for: SmallCase.owner(1))
    kept.notes["code"] = "beforeafter"
    #expect(try store.find(kept.number) == kept)
    try store.save(kept, events: [], for: SmallCase.owner(1))
    #expect(try store.find(kept.number) == kept)
  }

  @Test("refuses a number that is taken")
  func sameNumber() throws {
    try store.create(SmallCase.full(1), events: [], for: SmallCase.owner(1))
    #expect(throws: CaseStoreError.failed(path: store.path, code: 2067)) {
      try store.create(SmallCase.opened(1), events: [], for: SmallCase.owner(2))
    }
    #expect(try store.find(SmallCase.number(1)) == SmallCase.full(1))
  }

  @Test("knows no case that was never kept")
  func unknown() throws {
    let number = SmallCase.number(1)
    #expect(throws: CaseStoreError.noSuchCase(number)) { try store.find(number) }
    #expect(throws: CaseStoreError.noSuchCase(number)) { try store.take(number, for: SmallCase.owner(1)) }
    #expect(throws: CaseStoreError.forgotten(number)) {
      try store.save(SmallCase.opened(1), events: [], for: SmallCase.owner(1))
    }
    #expect(try store.latest(on: SmallCase.today) == nil)
  }

  @Test("gives the one changed last of those that are not closed")
  func latest() throws {
    for (count, status) in [CaseStatus.open, .waiting, .solved, .handedOver, .otherCode].enumerated() {
      try store.create(SmallCase.opened(count, at: count, status: status), events: [], for: SmallCase.owner(1))
    }
    #expect(try store.latest(on: SmallCase.today) == SmallCase.number(1))
    try store.save(SmallCase.opened(0, at: 9), events: [], for: SmallCase.owner(1))
    #expect(try store.latest(on: SmallCase.today) == SmallCase.number(0))
  }

  @Test("gives one that a wrong clock put into days to come only where there is no other, and then the nearest")
  func latestOfTheFuture() throws {
    let end = SmallCase.today.end.seconds
    for (count, seconds) in [(1, end + 157_680_000), (2, end)] {
      try store.create(SmallCase.opened(count, at: seconds), events: [], for: SmallCase.owner(1))
    }
    #expect(try store.latest(on: SmallCase.today) == SmallCase.number(2))
    try store.create(SmallCase.opened(3, at: end - 1), events: [], for: SmallCase.owner(1))
    try store.create(SmallCase.opened(4, at: 5), events: [], for: SmallCase.owner(1))
    #expect(try store.latest(on: SmallCase.today) == SmallCase.number(3))
  }

  @Test("gives the figures what happened, in order, of the cases changed since a moment")
  func histories() throws {
    let events = [
      CaseEvent(.answered, place: "code", at: Timestamp(seconds: 1), after: 12),
      CaseEvent(.changed, place: "code", at: Timestamp(seconds: 2)),
      CaseEvent(.undone, place: "code", at: Timestamp(seconds: 2), after: 0),
    ]
    let full = SmallCase.full(1)
    try store.create(full, events: [events[0]], for: SmallCase.owner(1))
    try store.create(SmallCase.opened(2, at: 5), events: [], for: SmallCase.owner(2))
    try store.save(full, events: [events[1], events[2]], for: SmallCase.owner(1))
    let history = CaseHistory(
      guide: full.guide, status: .waiting, causesFound: full.causesFound, cursor: "contract.status", events: events)
    #expect(try store.histories(since: nil).map(\.events.count) == [0, 3])
    #expect(try store.histories(since: Timestamp(seconds: 6)) == [history])
    #expect(try store.histories(since: full.changedAt) == [history])
    #expect(try store.histories(since: Timestamp(seconds: full.changedAt.seconds + 1)) == [])
  }
}

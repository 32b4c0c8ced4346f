import CaseStore
import Cases
import Guides
import TestSupport
import Testing

@Suite("Room for a new case")
struct RoomTests {
  private let folder: ScratchFolder
  private let store: KeptCases

  init() throws {
    folder = try ScratchFolder()
    store = try KeptCases(folder: folder.path)
  }

  /// A merchant's case with a note and nothing else.
  private func unanswered(_ count: Int, at seconds: Int = 1_000) -> Case {
    Case(
      number: SmallCase.number(count), guide: "illegal-partner-exterface", guideVersion: "1", audience: .merchant,
      openedAt: Timestamp(seconds: seconds), changedAt: Timestamp(seconds: seconds), notes: ["code": "在吗"],
      cursor: "code")
  }

  private func create(_ new: Case, atMost limit: Int, makesRoom: Bool = true) throws {
    try store.create(new, events: [], for: SmallCase.owner(1), atMost: limit, makesRoom: makesRoom)
  }

  private func isKept(_ number: CaseNumber) -> Bool { (try? store.find(number)) != nil }

  @Test("is not there where as many are kept as may be and all were answered")
  func none() throws {
    try create(SmallCase.full(1), atMost: 1)
    #expect(throws: CaseStoreError.tooMany(limit: 1)) { try create(SmallCase.full(2), atMost: 1) }
    #expect(try store.count() == 1)
  }

  @Test("is made by merchants' cases in which nothing was answered, the one that changed longest ago first")
  func made() throws {
    for new in [unanswered(1, at: 3_000), SmallCase.full(2), unanswered(3, at: 2_000), SmallCase.opened(4, at: 1_000)] {
      try create(new, atMost: 4)
    }
    try create(SmallCase.full(5), atMost: 4)
    #expect((1...5).map { isKept(SmallCase.number($0)) } == [true, true, false, true, true])
    try create(SmallCase.full(6), atMost: 4)
    #expect((1...6).map { isKept(SmallCase.number($0)) } == [false, true, false, true, true, true])
    #expect(throws: CaseStoreError.tooMany(limit: 4)) { try create(SmallCase.full(7), atMost: 4) }
    #expect(try RawFile.texts("SELECT note FROM notes WHERE note = '在吗'", in: folder.path) == [])
  }

  @Test("is made as far as it takes where the limit was lowered meanwhile, and no further")
  func lowered() throws {
    for count in 1...9 { try create(unanswered(count), atMost: 9) }
    try create(SmallCase.full(10), atMost: 4)
    #expect(try store.count() == 4)
  }

  @Test("is not looked for where that is not asked for")
  func notLookedFor() throws {
    try create(unanswered(1), atMost: 1)
    #expect(throws: CaseStoreError.tooMany(limit: 1)) { try create(SmallCase.full(2), atMost: 1, makesRoom: false) }
    #expect(isKept(SmallCase.number(1)))
  }

  @Test("is not made by whoever keeps cases without a limit")
  func unlimited() throws {
    try create(unanswered(1), atMost: 1)
    try store.create(SmallCase.full(2), events: [], for: SmallCase.owner(1))
    #expect(try store.count() == 2)
  }
}

import Cases
import Foundation
import Guides
import TestSupport
import Testing

@testable import CaseStore

@Suite("A store of a version before")
struct StoresOfBeforeTests {
  private static let today = CalendarDay(year: 2026, month: 11, day: 22)
  private let before: StoreOfBefore
  private let number = SmallCase.number(1)

  init() throws {
    before = try StoreOfBefore()
    _ = try before.keep(number, merchant: "李三张", words: "李 三 张 ", digits: "13800138000")
  }

  @Test("opens, and its cases are found, gone on with and changed")
  func opens() throws {
    let store = try KeptCases(folder: before.folder.path)
    for text in ["三张", "0138", ""] {
      #expect(try store.list(CaseQuery(text: text, today: Self.today)).entries.map(\.number) == [number])
    }
    var kept = try store.take(number, for: SmallCase.owner(1))
    #expect(kept.notes == ["code": "a note"])
    #expect(kept.answers["code"]?.answer == Answer("this-code"))
    kept.details.merchant = "赵六"
    try store.save(kept, events: [], for: SmallCase.owner(1))
    #expect(try store.find(number) == kept)
  }

  @Test("keeps drafts, with which the program of before goes on working, and deletes them together with their case")
  func drafts() throws {
    let store = try KeptCases(folder: before.folder.path)
    #expect(try store.find(number).drafts.isEmpty)
    var kept = try store.take(number, for: SmallCase.owner(1))
    kept.drafts = CaseDrafts([.note("code"): "zanzibar", .merchant: "timbuktu"])
    try store.save(kept, events: [], for: SmallCase.owner(1))
    let program = try StoreOfBefore(opening: before.folder)
    try program.change(1, merchant: "赵六", words: "赵 六 ", digits: "")
    #expect(try KeptCases(folder: before.folder.path).find(number).drafts == kept.drafts)
    try program.forget(number)
    let bytes = try RawFile.bytes(in: before.folder.path)
    for secret in ["zanzibar", "timbuktu"] { #expect(bytes.range(of: Data(secret.utf8)) == nil) }
    try store.create(kept, events: [], for: SmallCase.owner(1))
    #expect(try store.find(number) == kept)
  }

  @Test("has had the same steps as a new one, which it goes on working with")
  func sameSteps() throws {
    let folder = try ScratchFolder()
    try KeptCases(folder: folder.path).create(SmallCase.full(2), events: [], for: SmallCase.owner(1))
    let steps = "SELECT identifier FROM grdb_migrations ORDER BY identifier"
    #expect(try RawFile.texts(steps, in: folder.path) == RawFile.texts(steps, in: before.folder.path))
    let program = try StoreOfBefore(opening: folder)
    _ = try program.keep(number, merchant: "李三张", words: "李 三 张 ", digits: "13800138000")
    #expect(try KeptCases(folder: folder.path).find(number).details.merchant == "李三张")
  }
}

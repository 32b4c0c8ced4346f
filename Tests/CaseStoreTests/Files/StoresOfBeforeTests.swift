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
    kept.details["merchant"] = "赵六"
    try store.save(kept, events: [], for: SmallCase.owner(1))
    #expect(try store.find(number) == kept)
  }

  @Test("keeps drafts, with which the program of before goes on working, and deletes them together with their case")
  func drafts() throws {
    let store = try KeptCases(folder: before.folder.path)
    #expect(try store.find(number).drafts.isEmpty)
    var kept = try store.take(number, for: SmallCase.owner(1))
    kept.drafts = CaseDrafts([.note("code"): "zanzibar", .field("merchant"): "timbuktu"])
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

  @Test("has its details in the columns of before, for either program")
  func details() throws {
    try before.fill(1)
    let all = ["李三张", "2088123412345678", "shop.example", "138-0013-8000", "T-7"]
    let store = try KeptCases(folder: before.folder.path)
    var kept = try store.take(number, for: SmallCase.owner(1))
    #expect(
      kept.details
        == CaseDetails([
          "merchant": all[0], "partnerID": all[1], "site": all[2], "telephone": all[3], "ticket": all[4],
        ]))
    kept.details["merchant"] = "赵六"
    try store.save(kept, events: [], for: SmallCase.owner(1))
    #expect(try StoreOfBefore(opening: before.folder).details(of: 1) == ["赵六"] + all.dropFirst())
    kept.details = CaseDetails()
    try store.save(kept, events: [], for: SmallCase.owner(1))
    #expect(try StoreOfBefore(opening: before.folder).details(of: 1).allSatisfy { $0 == "" })
  }

  @Test("keeps the details of a guide's own fields, which the program of before leaves alone and deletes with the case")
  func ownDetails() throws {
    let own = "SELECT name FROM sqlite_master WHERE name = 'details'"
    let store = try KeptCases(folder: before.folder.path)
    var kept = try store.take(number, for: SmallCase.owner(1))
    try store.save(kept, events: [], for: SmallCase.owner(1))
    #expect(try RawFile.texts(own, in: before.folder.path) == [])
    kept.details["order"] = "zanzibar"
    kept.drafts = CaseDrafts([.field("order"): "timbuktu"])
    try store.save(kept, events: [], for: SmallCase.owner(1))
    let program = try StoreOfBefore(opening: before.folder)
    try program.change(1, merchant: "赵六", words: "赵 六 ", digits: "")
    kept.details["merchant"] = "赵六"
    let found = try KeptCases(folder: before.folder.path).find(number)
    #expect(found.details == kept.details && found.drafts == kept.drafts)
    try program.forget(number)
    let bytes = try RawFile.bytes(in: before.folder.path)
    for secret in ["zanzibar", "timbuktu"] { #expect(bytes.range(of: Data(secret.utf8)) == nil) }
  }

  @Test("has had the same steps as a new one, which it goes on working with")
  func sameSteps() throws {
    let folder = try ScratchFolder()
    try KeptCases(folder: folder.path).create(SmallCase.full(2), events: [], for: SmallCase.owner(1))
    let steps = "SELECT identifier FROM grdb_migrations ORDER BY identifier"
    #expect(try RawFile.texts(steps, in: folder.path) == RawFile.texts(steps, in: before.folder.path))
    let program = try StoreOfBefore(opening: folder)
    _ = try program.keep(number, merchant: "李三张", words: "李 三 张 ", digits: "13800138000")
    #expect(try KeptCases(folder: folder.path).find(number).details["merchant"] == "李三张")
  }
}

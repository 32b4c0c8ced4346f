import Cases
import Guides
import TestSupport
import Testing

@testable import CaseStore

@Suite("Keeping drafts")
struct KeepingDraftsTests {
  let folder: ScratchFolder
  let store: KeptCases

  init() throws {
    folder = try ScratchFolder()
    store = try KeptCases(folder: folder.path)
  }

  private func keep(_ drafts: [CaseDrafts.Field: String], of count: Int) throws {
    var kept = SmallCase.opened(count)
    kept.drafts = CaseDrafts(drafts)
    try store.create(kept, events: [], for: SmallCase.owner(1))
  }

  private var tables: [String] {
    get throws { try RawFile.texts("SELECT name FROM sqlite_master WHERE name = 'drafts'", in: folder.path) }
  }

  @Test("makes no table before there is a draft")
  func noTable() throws {
    try keep([:], of: 1)
    #expect(try tables == [])
    #expect(try store.find(SmallCase.number(1)).drafts.isEmpty)
    try keep([.field("merchant"): "张三"], of: 2)
    #expect(try tables == ["drafts"])
    #expect(try store.find(SmallCase.number(1)).drafts.isEmpty)
  }

  @Test("works in a program that had the store open before there was a table")
  func openBefore() throws {
    let other = try KeptCases(folder: folder.path)
    try keep([.note("code"): "写到一半"], of: 1)
    #expect(try other.take(SmallCase.number(1), for: SmallCase.owner(2)).drafts[.note("code")] == "写到一半")
  }

  @Test("finds no case by them, and lists none of them")
  func notFound() throws {
    try keep([.note("code"): "zanzibar", .field("telephone"): "13800138000"], of: 1)
    for text in ["zanzibar", "13800138000"] {
      #expect(try store.list(CaseQuery(text: text, today: SmallCase.today)).entries.isEmpty)
    }
    let entry = try #require(try store.list(CaseQuery(today: SmallCase.today)).entries.first)
    #expect(entry.details.isEmpty)
  }

  @Test("leaves those of a field that only a later version knows")
  func laterField() throws {
    try keep([.field("merchant"): "张三"], of: 1)
    try RawFile.execute("INSERT INTO drafts SELECT case_id, 'colour', '', 'red' FROM drafts", in: folder.path)
    var kept = try store.take(SmallCase.number(1), for: SmallCase.owner(2))
    #expect(kept.drafts == CaseDrafts([.field("merchant"): "张三"]))
    kept.drafts = CaseDrafts()
    try store.save(kept, events: [], for: SmallCase.owner(2))
    #expect(try RawFile.texts("SELECT draft FROM drafts", in: folder.path) == ["red"])
  }
}

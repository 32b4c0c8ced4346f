import TestSupport
import Testing

@testable import CaseStore

@Suite("A store that another program uses")
struct LockedStoreTests {
  let folder: ScratchFolder
  let store: KeptCases
  let other: SQLiteConnection

  init() throws {
    folder = try ScratchFolder()
    store = try KeptCases(folder: folder.path)
    try store.create(SmallCase.full(1), events: [], for: SmallCase.owner(1))
    other = try SQLiteConnection(path: store.path)
  }

  @Test("is called busy when it stays locked, and can be read all the same")
  func locked() throws {
    try other.run("BEGIN IMMEDIATE")
    #expect(throws: CaseStoreError.busy(path: store.path)) {
      try store.save(SmallCase.full(1), events: [], for: SmallCase.owner(1))
    }
    #expect(try store.find(SmallCase.number(1)) == SmallCase.full(1))
    #expect(try KeptCases(folder: folder.path).latest(on: SmallCase.today) == SmallCase.number(1))
    try other.run("ROLLBACK")
    try store.save(SmallCase.full(1), events: [], for: SmallCase.owner(1))
  }

  @Test("is not touched when a newer version made it")
  func newer() throws {
    try other.run("INSERT INTO grdb_migrations VALUES ('zebra')")
    #expect(throws: CaseStoreError.newer(path: store.path)) { try KeptCases(folder: folder.path) }
    #expect(try other.rows("SELECT number FROM cases").count == 1)
  }
}

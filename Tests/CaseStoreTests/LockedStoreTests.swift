import CaseStore
import GRDB
import Testing
import Wizard

@Suite("A store that another program uses")
struct LockedStoreTests {
  let folder: ScratchFolder
  let store: KeptCases
  let other: DatabaseQueue

  init() throws {
    folder = try ScratchFolder()
    store = try KeptCases(folder: folder.path)
    try store.create(SmallCase.full(1), events: [], for: SmallCase.owner(1))
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    other = try DatabaseQueue(path: store.path, configuration: configuration)
  }

  @Test("is called busy when it stays locked, and can be read all the same")
  func locked() throws {
    try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
    #expect(throws: CaseStoreError.busy(path: store.path)) {
      try store.save(SmallCase.full(1), events: [], for: SmallCase.owner(1))
    }
    #expect(try store.find(SmallCase.number(1)) == SmallCase.full(1))
    #expect(try KeptCases(folder: folder.path).latest() == SmallCase.number(1))
    try other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
    try store.save(SmallCase.full(1), events: [], for: SmallCase.owner(1))
  }

  @Test("is not touched when a newer version made it")
  func newer() throws {
    try other.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('zebra')") }
    #expect(throws: CaseStoreError.newer(path: store.path)) { try KeptCases(folder: folder.path) }
    #expect(try other.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM cases") } == 1)
  }
}

import Cases
import Foundation
import Guides
import TestSupport
import Testing
import Wizard

@testable import CaseStore

@Suite("The indexes by which cases are found")
struct SearchIndexTests {
  private let before: StoreOfBefore
  private var folder: ScratchFolder { before.folder }
  private let old = (1...3).map(SmallCase.number)

  /// A store of a version before with three cases.
  init() throws {
    before = try StoreOfBefore()
    for (number, name) in zip(old, ["李三张", "欧阳锋", "黄药师"]) {
      let hanzi = name.map { "\($0) " }.joined()
      _ = try before.keep(number, merchant: name, words: hanzi, digits: "1390000000\(name.count)\n2088777766665555")
    }
  }

  private func store() throws -> KeptCases {
    try KeptCases(folder: folder.path)
  }

  private func found(_ text: String, in store: KeptCases) throws -> Set<CaseNumber> {
    Set(try store.list(CaseQuery(text: text, today: SmallCase.today)).entries.map(\.number))
  }

  private func isThere() throws -> Bool {
    try SearchIndex(database: before.database).isThere
  }

  private func backlog() throws -> [String] {
    try RawFile.texts("SELECT id FROM unindexed ORDER BY id", in: folder.path)
  }

  /// Has SQLite compare the indexes with what they were made of.
  private func check() throws {
    for index in ["word_pairs", "digit_runs", "initial_grams", "search"] {
      try RawFile.execute("INSERT INTO \(index) (\(index)) VALUES ('integrity-check')", in: folder.path)
    }
    let texts = "SELECT id FROM found_by EXCEPT SELECT id FROM cases"
    #expect(try RawFile.texts(texts, in: folder.path) == [])
    #expect(try RawFile.texts("PRAGMA integrity_check", in: folder.path) == ["ok"])
  }

  @Test("are made of what a version before kept, once somebody looks for something")
  func made() throws {
    let store = try store()
    #expect(try backlog().count == 3)
    #expect(try found("药师", in: store) == [old[2]])
    #expect(try backlog() == [])
    #expect(try found("777766665", in: store) == Set(old))
    #expect(try found("阳", in: store) == [old[1]])
    try check()
  }

  @Test("are made of initials too, beside those of a version before that had the others, without another copy")
  func initials() throws {
    try before.database.transaction(for: .writing, SearchIndex(database: before.database).make)
    while try !SearchIndex(database: before.database).isComplete {
      _ = try before.database.transaction(for: .writing) { try SearchIndex(database: before.database).addSome(2) }
    }
    let store = try store()
    #expect(try found("hys", in: store) == [old[2]])
    #expect(try folder.names.allSatisfy { !$0.contains("before") })
    // What that version keeps and changes is found by them too.
    let program = try StoreOfBefore(opening: folder)
    let id = try program.keep(SmallCase.number(4), merchant: "赵敏", words: "赵 敏 ", digits: "15012345678")
    #expect(try found("zm", in: store) == [SmallCase.number(4)])
    try program.change(id, merchant: "周芷若", words: "周 芷 若 ", digits: "15087654321")
    #expect(try found("zm", in: store) == [] && found("zzr", in: store) == [SmallCase.number(4)])
    try check()
    // Of what it deletes, nothing stays.
    try program.forget(SmallCase.number(4))
    #expect(try RawFile.texts("SELECT grams FROM initials_of", in: folder.path) == [])
    #expect(try RawFile.bytes(in: folder.path).range(of: Data("zzr".utf8)) == nil)
    #expect(try found("hys", in: store) == [old[2]])
    try check()
  }

  @Test("leave a copy from before, whole and for nobody else, and none of a store without cases")
  func copy() throws {
    _ = try store()
    let path = "\(folder.path)/cases.sqlite.before-3"
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    let copied = try SQLiteConnection(path: path)
    #expect(try copied.rows("SELECT number FROM cases ORDER BY id").map { try $0.text("number") } == old.map(\.signs))
    #expect(try copied.rows("SELECT name FROM sqlite_master WHERE name = 'found_by'") == [])
    #expect(try copied.rows("PRAGMA integrity_check").first?.text("integrity_check") == "ok")
    let empty = try ScratchFolder()
    _ = try KeptCases(folder: empty.path)
    #expect(try empty.names == ["cases.sqlite"])
  }

  @Test(
    "are not made where there is no room for them and the copy, and cases are found without",
    .enabled(if: SmallDisk.isPossible))
  func noRoom() throws {
    let disk = try #require(SmallDisk())
    for name in try folder.names {
      try FileManager.default.copyItem(atPath: "\(folder.path)/\(name)", toPath: "\(disk.path)/\(name)")
    }
    disk.fill(leaving: 200_000)
    let store = try KeptCases(folder: disk.path)
    #expect(try found("药师", in: store) == [old[2]])
    #expect(try RawFile.texts("SELECT name FROM sqlite_master WHERE name = 'found_by'", in: disk.path) == [])
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path).allSatisfy { !$0.contains("before") })
    try store.create(SmallCase.full(9), events: [], for: SmallCase.owner(1))
    #expect(try found("乐度", in: store) == [SmallCase.number(9)])
    disk.makeRoom()
    #expect(try found("药师", in: try KeptCases(folder: disk.path)) == [old[2]])
    #expect(try RawFile.texts("SELECT id FROM unindexed", in: disk.path) == [])
  }

  @Test("follow what a version before keeps, changes and deletes meanwhile, and it finds what this one keeps")
  func bothWays() throws {
    let store = try store()
    let program = try StoreOfBefore(opening: folder)
    _ = try found("药师", in: store)
    let id = try program.keep(SmallCase.number(4), merchant: "赵敏", words: "赵 敏 ", digits: "15012345678")
    #expect(try backlog() == ["\(id)"])
    #expect(try found("赵敏", in: store) == [SmallCase.number(4)])
    try program.change(id, merchant: "周芷若", words: "周 芷 若 ", digits: "15087654321")
    #expect(try found("赵敏", in: store) == [])
    #expect(try found("1234567", in: store) == [])
    #expect(try found("芷若", in: store) == [SmallCase.number(4)])
    #expect(try found("876543", in: store) == [SmallCase.number(4)])
    try store.create(SmallCase.full(5), events: [], for: SmallCase.owner(1))
    #expect(try program.found(match: "\"乐 度\"", digits: "none") == [SmallCase.number(5).signs])
    #expect(try program.found(match: "none", digits: "13800138000") == [SmallCase.number(5).signs])
    try program.forget(SmallCase.number(4))
    #expect(try found("芷若", in: store) == [])
    #expect(try found("乐度", in: store) == [SmallCase.number(5)])
    try check()
  }

  @Test("hold nothing of a case that a version before deleted, and the copy goes with the next search")
  func forgottenBefore() throws {
    let store = try store()
    _ = try found("药师", in: store)
    let program = try StoreOfBefore(opening: folder)
    try program.forget(old[1])
    func leaks() throws -> [String] {
      let names = try folder.names.filter { !$0.contains("before") }
      let bytes = try names.reduce(into: Data()) { $0 += try Data(contentsOf: URL(filePath: "\(folder.path)/\($1)")) }
      return ["欧阳", "阳锋", "欧 阳", "锋"].filter { bytes.range(of: Data($0.utf8)) != nil }
    }
    #expect(try leaks() == [])
    #expect(try backlog().count == 3)
    #expect(try found("阳", in: store) == [])
    #expect(try found("777766665", in: store) == [old[0], old[2]])
    #expect(try !folder.names.contains { $0.contains("before") })
    #expect(try leaks() == [])
    try check()
  }

  @Test("hold nothing of a case deleted before it was indexed")
  func forgottenUnindexed() throws {
    let store = try store()
    try StoreOfBefore(opening: folder).forget(old[1])
    #expect(try found("黄", in: store) == [old[2]])
    #expect(try !folder.names.contains { $0.contains("before") })
    try check()
  }

  @Test("hold nothing of a case that this version deletes, nor does the copy, which keeps the others")
  func forgotten() throws {
    let store = try store()
    _ = try found("药师", in: store)
    try store.forget(old[1])
    let bytes = try RawFile.bytes(in: folder.path)
    for text in ["欧阳", "阳锋", "欧 阳", "锋", "oyf"] { #expect(bytes.range(of: Data(text.utf8)) == nil, "\(text)") }
    let copied = try SQLiteConnection(path: "\(folder.path)/cases.sqlite.before-3")
    #expect(
      try copied.rows("SELECT number FROM cases ORDER BY id").map { try $0.text("number") } == [
        old[0].signs, old[2].signs,
      ])
    #expect(try backlog() == [])
    #expect(try found("777766665", in: store) == [old[0], old[2]])
    try check()
  }

  @Test("lose a copy in which nothing can be deleted any more")
  func damagedCopy() throws {
    let store = try store()
    try folder.write(String(repeating: "欧阳锋", count: 1_000), to: "cases.sqlite.before-3")
    try store.forget(old[1])
    #expect(try !folder.names.contains { $0.contains("before") })
  }

  @Test("are made by one program at a time, and others find without meanwhile")
  func madeByAnother() throws {
    let path = "\(folder.path)/cases.sqlite.before-3.new"
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    defer { close(descriptor) }
    try #require(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    let store = try store()
    #expect(try found("药师", in: store) == [old[2]])
    #expect(try !isThere())
    flock(descriptor, LOCK_UN)
    #expect(try found("药师", in: store) == [old[2]])
    #expect(try isThere())
    #expect(try !folder.names.contains { $0.hasSuffix(".new") })
  }

  @Test("are made beside a whole copy where a program that made one was ended, whatever it left")
  func madeAnew() throws {
    for name in ["cases.sqlite.before-3.new", "cases.sqlite.before-3.new-journal"] {
      try folder.write(String(repeating: "left", count: 5_000), to: name)
    }
    let store = try store()
    #expect(try isThere())
    #expect(try found("药师", in: store) == [old[2]])
    #expect(try folder.names.filter { $0.contains("before") } == ["cases.sqlite.before-3"])
    let copied = try SQLiteConnection(path: "\(folder.path)/cases.sqlite.before-3")
    #expect(try copied.rows("PRAGMA integrity_check").first?.text("integrity_check") == "ok")
  }

  @Test("leave nothing of a copy that was never finished, once somebody is forgotten")
  func unfinishedCopy() throws {
    let store = try store()
    for name in ["cases.sqlite.before-3.new", "cases.sqlite.before-3.new-journal"] {
      try folder.write("欧阳锋", to: name)
    }
    try store.forget(old[1])
    #expect(try !folder.names.contains { $0.contains(".new") })
  }

  @Test("are not made beside a copy that may hold who was forgotten meanwhile")
  func forgottenMeanwhile() throws {
    func removals() throws -> Int? { try Traces.removals(before.database) }
    let first = try removals()
    try before.database.run("PRAGMA user_version = 1")
    #expect(try removals() == nil)
    let store = try store()
    try store.forget(old[0])
    #expect(try removals() != nil)
    #expect(try removals() != first)
  }

  @Test("do without where they cannot be written, and find all the same")
  func withoutWriting() throws {
    let store = try store()
    let other = try SQLiteConnection(path: "\(folder.path)/cases.sqlite")
    try other.run("BEGIN IMMEDIATE")
    #expect(try found("药师", in: store) == [old[2]])
    #expect(try found("777766665", in: store) == Set(old))
    try other.run("ROLLBACK")
    #expect(try backlog().count == 3)
  }

  @Test("wait for somebody who can be told how many cases there are, where making them takes long")
  func telling() throws {
    try before.database.run(
      """
      WITH RECURSIVE count(i) AS (SELECT 4 UNION ALL SELECT i + 1 FROM count WHERE i < 12000)
      INSERT INTO cases SELECT i, i, owner, guide, guide_version, audience, opened_at, changed_at, cursor, merchant,
        partner_id, site, telephone, ticket, status, headline, causes_found, follow_up, parked_because, digits
      FROM count JOIN cases ON cases.id = 1
      """)
    let store = try store()
    #expect(try found("药师", in: store) == [old[2]])
    #expect(try !isThere())
    var told: [Int] = []
    for _ in 1...2 { try store.index { told.append($0) } }
    #expect(told == [12_000])
    #expect(try backlog() == [])
    #expect(try folder.names.contains("cases.sqlite.before-3"))
    #expect(try found("药师", in: store) == [old[2]])
  }
}

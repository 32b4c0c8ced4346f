import CaseStore
import Cases
import Glibc
import Guides
import TestSupport
import Testing
import Wizard

@Suite("No room on the disk")
struct FullDiskTests {
  @Test("is said, loses nothing, and is over once there is room", .enabled(if: SmallDisk.isPossible))
  func fullDisk() throws {
    let disk = try #require(SmallDisk())
    let store = try KeptCases(folder: disk.path)
    var kept = SmallCase.full(1)
    try store.create(kept, events: [], for: SmallCase.owner(1))
    let safe = kept
    disk.fill()
    for count in 1...100 { kept.notes[PlaceID("long-\(count)")] = String(repeating: "长", count: 500) }
    #expect(throws: CaseStoreError.full(path: store.path)) {
      try store.save(kept, events: [], for: SmallCase.owner(1))
    }
    #expect(throws: CaseStoreError.full(path: store.path)) {
      try store.create(SmallCase.opened(2, notes: kept.notes), events: [], for: SmallCase.owner(1))
    }
    #expect(try store.find(kept.number) == safe)
    disk.makeRoom()
    try store.save(kept, events: [], for: SmallCase.owner(1))
    #expect(try store.find(kept.number) == kept)
  }

  @Test("is said when the store is to be made or opened", .enabled(if: SmallDisk.isPossible))
  func opening() throws {
    let disk = try #require(SmallDisk())
    disk.fill()
    #expect(throws: CaseStoreError.full(path: "\(disk.path)/cases.sqlite")) { try KeptCases(folder: disk.path) }
    disk.makeRoom()
    try KeptCases(folder: disk.path).create(SmallCase.full(1), events: [], for: SmallCase.owner(1))
    disk.fill()
    #expect(throws: CaseStoreError.full(path: "\(disk.path)/cases.sqlite")) {
      try KeptCases(folder: disk.path).take(SmallCase.number(1), for: SmallCase.owner(2))
    }
    disk.makeRoom()
    #expect(try KeptCases(folder: disk.path).find(SmallCase.number(1)) == SmallCase.full(1))
  }

  @Test(
    "is said for a file that may not grow, wherever the limit falls", .tags(.program), .notInCheck,
    arguments: Array(stride(from: 10, to: 400, by: 30)))
  func fileLimit(kibibytes: Int) throws {
    let folder = try ScratchFolder()
    let number = SmallCase.number(1)
    let writer = try #require(
      WriterProcess(folder.path, number, count: .max / 2, "file-limit", String(kibibytes * 1_024)))
    let said = writer.lines()
    #expect(said.last == "full")
    let store = try KeptCases(folder: folder.path)
    let answers = said.compactMap { Int($0) }
    // Only the smallest limits leave no room for a first answer.
    try #require(!answers.isEmpty || kibibytes < 250)
    if answers.isEmpty {
      #expect(try store.count() <= 1)
    } else {
      #expect(try store.find(number).answers.count == answers.count)
    }
  }
}

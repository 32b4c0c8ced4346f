import CaseStore
import Foundation
import Glibc
import Testing
import Wizard

@Suite("Where the store lies")
struct PlaceOfTheStoreTests {
  let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    stat(path, &status)
    return status.st_mode & 0o777
  }

  @Test("is a folder and files that nobody else may read, made with all that is missing")
  func permissions() throws {
    let folder = "\(scratch.path)/state/deep/wenzhen"
    let store = try KeptCases(folder: folder)
    try store.create(SmallCase.full(1), events: [], for: SmallCase.owner(1))
    #expect(store.path == "\(folder)/cases.sqlite")
    #expect(["/state", "/state/deep", "/state/deep/wenzhen"].map { mode(scratch.path + $0) } == [0o700, 0o700, 0o700])
    #expect(["", "-wal", "-shm"].map { mode(store.path + $0) } == [0o600, 0o600, 0o600])
  }

  @Test("is closed to others where it was open")
  func closes() throws {
    _ = try KeptCases(folder: scratch.path)
    let path = "\(scratch.path)/cases.sqlite"
    chmod(path, 0o666)
    let store = try KeptCases(folder: scratch.path)
    try store.create(SmallCase.full(1), events: [], for: SmallCase.owner(1))
    #expect(["", "-wal", "-shm"].map { mode(path + $0) } == [0o600, 0o600, 0o600])
  }

  @Test(
    "may be named with blanks, quotes, hanzi and what SQLite reads as an address",
    arguments: ["a b'\"%?#", "状态", "file:x"])
  func oddNames(name: String) throws {
    let folder = "\(scratch.path)/\(name)/"
    try KeptCases(folder: folder).create(SmallCase.full(1), events: [], for: SmallCase.owner(1))
    #expect(try KeptCases(folder: folder).find(SmallCase.number(1)) == SmallCase.full(1))
    #expect(access("\(folder)cases.sqlite", F_OK) == 0)
  }

  @Test("must not be a file, or hold a folder in the file's place")
  func wrongKinds() throws {
    try scratch.write("", to: "file")
    let file = "\(scratch.path)/file"
    #expect(throws: CaseStoreError.notOpened(path: file, number: ENOTDIR)) {
      try KeptCases(folder: file)
    }
    #expect(throws: CaseStoreError.notOpened(path: "\(file)/below", number: ENOTDIR)) {
      try KeptCases(folder: "\(file)/below")
    }
    mkdir("\(scratch.path)/cases.sqlite", 0o700)
    #expect(throws: CaseStoreError.notOpened(path: "\(scratch.path)/cases.sqlite", number: EISDIR)) {
      try KeptCases(folder: scratch.path)
    }
    #expect(throws: CaseStoreError.notOpened(path: "", number: ENOENT)) { try KeptCases(folder: "") }
  }

  @Test("must not change while it is open: what is written then nobody finds")
  func replaced() throws {
    let store = try KeptCases(folder: scratch.path)
    let kept = SmallCase.full(1)
    try store.create(kept, events: [], for: SmallCase.owner(1))
    for end in ["", "-wal", "-shm"] { unlink(store.path + end) }
    #expect(throws: CaseStoreError.notOpened(path: store.path, number: ENOENT)) {
      try store.save(kept, events: [], for: SmallCase.owner(1))
    }
    let another = try KeptCases(folder: scratch.path)
    #expect(throws: CaseStoreError.notOpened(path: store.path, number: ESTALE)) {
      try store.save(kept, events: [], for: SmallCase.owner(1))
    }
    #expect(throws: CaseStoreError.noSuchCase(kept.number)) { try another.find(kept.number) }
  }
}

import CaseStore
import Cases
import Foundation
import Glibc
import TestSupport
import Testing
import Wizard

@Suite("Where the store lies")
struct FolderOfTheStoreTests {
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

  @Test("is closed to others with every file in it where it was open")
  func closesAll() throws {
    let folder = "\(scratch.path)/wenzhen"
    let path = "\(folder)/cases.sqlite"
    let store = try KeptCases(folder: folder)
    try store.create(SmallCase.full(1), events: [], for: SmallCase.owner(1))
    chmod(folder, 0o755)
    for end in ["", "-wal", "-shm"] { chmod(path + end, 0o644) }
    // The first store still has its locks: it is the one that says so when both write.
    let other = try KeptCases(folder: folder)
    #expect(mode(folder) == 0o700)
    #expect(["", "-wal", "-shm"].map { mode(path + $0) } == [0o600, 0o600, 0o600])
    #expect(!KeptCases.isOpenToOthers(folder))
    try other.create(SmallCase.full(2), events: [], for: SmallCase.owner(1))
    #expect(try store.count() == 2)
  }

  @Test("is closed to others where an empty folder was made for it")
  func closesEmptyFolder() throws {
    chmod(scratch.path, 0o777)
    _ = try KeptCases(folder: scratch.path)
    #expect(mode(scratch.path) == 0o700)
  }

  @Test("is left open, and said to be, where the folder holds other things or a link leads to it")
  func leavesOthersFolders() throws {
    for name in ["shared", "linked"] { mkdir("\(scratch.path)/\(name)", 0o755) }
    try scratch.write("read me", to: "shared/other.txt")
    symlink("\(scratch.path)/linked", "\(scratch.path)/link")
    for name in ["shared", "link"] {
      let folder = "\(scratch.path)/\(name)"
      let store = try KeptCases(folder: folder)
      #expect(mode(folder) == 0o755)
      #expect(KeptCases.isOpenToOthers(folder))
      #expect(mode(store.path) == 0o600)
    }
  }

  @Test("is never a link, and what that leads to stays as it is", arguments: ["", "-wal", "-shm", "-journal"])
  func links(end: String) throws {
    let file = "\(scratch.path)/own.txt"
    for text in ["", "own words"] {
      try scratch.write(text, to: "own.txt")
      chmod(file, 0o644)
      let link = "\(scratch.path)/cases.sqlite\(end)"
      symlink(file, link)
      #expect(throws: CaseStoreError.notOpened(path: link, number: ELOOP)) { try KeptCases(folder: scratch.path) }
      #expect(mode(file) == 0o644)
      #expect(try scratch.text(of: "own.txt") == text)
      unlink(link)
    }
    _ = try KeptCases(folder: scratch.path)
  }

  @Test("is named as a link where a file is exchanged for one while it is open")
  func linkedLater() throws {
    let store = try KeptCases(folder: scratch.path)
    try store.create(SmallCase.full(1), events: [], for: SmallCase.owner(1))
    rename(store.path, "\(scratch.path)/elsewhere")
    symlink("\(scratch.path)/elsewhere", store.path)
    #expect(throws: CaseStoreError.notOpened(path: store.path, number: ESTALE)) {
      try store.save(SmallCase.full(1), events: [], for: SmallCase.owner(1))
    }
    #expect(throws: CaseStoreError.notOpened(path: store.path, number: ELOOP)) { try KeptCases(folder: scratch.path) }
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

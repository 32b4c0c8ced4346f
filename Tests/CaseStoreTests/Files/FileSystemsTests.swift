import Cases
import Glibc
import Guides
import TestSupport
import Testing
import Wizard

@testable import CaseStore

@Suite("A file system that lacks something", .tags(.program), .notInCheck)
struct FileSystemsTests {
  private let folder: ScratchFolder
  private let number = SmallCase.number(1)

  init() throws {
    folder = try ScratchFolder()
  }

  /// What a program says that answers two steps while the file system cannot do something.
  private func said(_ lack: String?) throws -> [String] {
    try #require(WriterProcess(folder.path, number, count: 2, playing: lack)).lines()
  }

  private func journal() throws -> [String] {
    try RawFile.texts("PRAGMA journal_mode", in: folder.path)
  }

  @Test(
    "keeps cases all the same where programs can share no memory, in a new store and in one that had a log",
    arguments: [ENODEV, EINVAL, EOPNOTSUPP])
  func noSharedMemory(number: Int32) throws {
    #expect(try said("map=\(number)") == ["0", "1", "done"])
    #expect(try journal() == ["delete"])
    #expect(try said(nil) == ["2", "3", "done"])
    #expect(try journal() == ["wal"])
    #expect(try said("map=\(number)") == ["4", "5", "done"])
    #expect(try journal() == ["delete"])
    #expect(try RawFile.texts("PRAGMA integrity_check", in: folder.path) == ["ok"])
    #expect(try KeptCases(folder: folder.path).find(self.number).answers.count == 6)
  }

  @Test("lets several programs keep their cases without shared memory")
  func severalPrograms() throws {
    let writers = try (1...4).map { count in
      try #require(WriterProcess(folder.path, SmallCase.number(count), count: 20, playing: "map=\(ENODEV)"))
    }
    for writer in writers { #expect(writer.lines() == (0..<20).map(String.init) + ["done"]) }
    #expect(try KeptCases(folder: folder.path).count() == 4)
  }

  @Test("takes what a log still holds along when the log goes")
  func logWithContents() throws {
    do {
      let writer = try #require(WriterProcess(folder.path, number, count: 1_000_000))
      while writer.line() != "5" {}
      writer.end()
    }
    let path = "\(folder.path)/cases.sqlite-wal"
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_size > 0)
    #expect(try said("map=\(ENODEV)").last == "done")
    #expect(access(path, F_OK) != 0)
    #expect(try KeptCases(folder: folder.path).find(number).answers.count >= 8)
  }

  @Test("is called unsuitable where it knows no locks", arguments: [EOPNOTSUPP, EINVAL, ENOSYS, ENOLCK])
  func noLocks(number: Int32) throws {
    #expect(try said("lock=\(number)") == ["unsuitable"])
    #expect(try said(nil) == ["0", "1", "done"])
    #expect(try said("lock=\(number)") == ["unsuitable"])
  }

  @Test("is called unsuitable where it gives less of a file than there is, or does not write through")
  func otherLacks() throws {
    #expect(try said("read=0") == ["unsuitable"])
    #expect(try said(nil).last == "done")
    #expect(try said("read=0") == ["unsuitable"])
    #expect(try said("sync=\(EINVAL)") == ["unsuitable"])
    #expect(try said(nil).last == "done")
  }

  @Test("is called broken where it fails in reading or writing, and never full", arguments: ["read", "write", "sync"])
  func broken(call: String) throws {
    #expect(try said(nil) == ["0", "1", "done"])
    #expect(try said("\(call)=\(EIO)") == ["broken \(EIO)"])
    #expect(try KeptCases(folder: folder.path).find(number).answers.count == 2)
  }

  @Test("is called full where it takes no more", arguments: [ENOSPC, EDQUOT, EFBIG])
  func full(number: Int32) throws {
    #expect(try said(nil) == ["0", "1", "done"])
    #expect(try said("write=\(number)") == ["full"])
    #expect(try said(nil) == ["2", "3", "done"])
  }
}

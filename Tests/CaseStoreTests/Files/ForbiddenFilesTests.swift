import CaseStore
import Glibc
import TestSupport
import Testing

@Suite("A folder or a file that may not be used", .tags(.program), .notInCheck)
struct ForbiddenFilesTests {
  /// The user as whom `WriterProcess` runs for a test that root runs.
  private static let nobody: uid_t = 65_534

  let scratch: ScratchFolder
  let folder: String
  let file: String

  /// A store that belongs to somebody who may do nothing special.
  init() throws {
    scratch = try ScratchFolder()
    folder = "\(scratch.path)/wenzhen"
    file = "\(folder)/cases.sqlite"
    chmod(scratch.path, 0o777)
    #expect(try said(count: 1) == ["0", "done"])
  }

  /// What a program of somebody else says that answers so many steps.
  private func said(count: Int, in other: String? = nil) throws -> [String] {
    let isRoot = geteuid() == 0
    let folder = other ?? folder
    let writer =
      isRoot
      ? WriterProcess(folder, SmallCase.number(1), count: count, "nobody")
      : WriterProcess(folder, SmallCase.number(1), count: count)
    return try #require(writer).lines()
  }

  @Test("is named when the folder may only be read")
  func readOnlyFolder() throws {
    chmod(folder, 0o500)
    defer { chmod(folder, 0o700) }
    #expect(try said(count: 1) == ["readOnly"])
  }

  @Test("is named when the file may only be read")
  func readOnlyFile() throws {
    chmod(file, 0o400)
    #expect(try said(count: 1) == ["readOnly"])
  }

  @Test("is named when the folder is closed", arguments: [0o000, 0o600] as [mode_t])
  func closedFolder(mode: mode_t) throws {
    chmod(folder, mode)
    defer { chmod(folder, 0o700) }
    #expect(try said(count: 1) == ["notOpened \(EACCES)"])
  }

  @Test("is named when the file may not be read")
  func closedFile() throws {
    chmod(file, 0o000)
    #expect(try said(count: 1) == ["notOpened \(EACCES)"])
  }

  @Test("is named with its owner when the folder cannot be made there", .enabled(if: geteuid() == 0))
  func noFolder() throws {
    chmod(scratch.path, 0o555)
    rename(folder, "\(scratch.path)/elsewhere")
    defer { chmod(scratch.path, 0o777) }
    #expect(try said(count: 1) == ["foreignParent \(scratch.path) 0"])
  }

  @Test("is named when the place for the folder is one's own, but closed")
  func closedPlace() throws {
    let place = "\(folder)/closed"
    mkdir(place, 0o700)
    if geteuid() == 0 { chown(place, Self.nobody, Self.nobody) }
    chmod(place, 0o500)
    #expect(try said(count: 1, in: "\(place)/below") == ["notOpened \(EACCES)"])
  }

  @Test(
    "is named with its owner when somebody else made the folder or a file of it",
    .enabled(if: geteuid() == 0), arguments: ["", "/cases.sqlite", "/cases.sqlite-wal", "/cases.sqlite-shm"])
  func foreign(end: String) throws {
    let path = folder + end
    if access(path, F_OK) != 0 { close(open(path, O_CREAT | O_WRONLY, 0o600)) }
    chown(path, 0, 0)
    #expect(try said(count: 1) == ["foreign \(path) 0"])
    chown(path, Self.nobody, Self.nobody)
    #expect(try said(count: 1) == ["1", "done"])
  }

  @Test("works again as soon as it may")
  func worksAgain() throws {
    chmod(folder, 0o500)
    #expect(try said(count: 1) == ["readOnly"])
    chmod(folder, 0o700)
    #expect(try said(count: 2) == ["1", "2", "done"])
  }
}

import Glibc
import OperatingSystem
import TestSupport
import Testing

@testable import CaseStore

@Suite("The store's own files where the system does less than it is asked")
struct InterruptedFilesTests {
  private let folder: ScratchFolder
  private let bytes = (0..<5_000).map { UInt8(truncatingIfNeeded: $0) }

  init() throws {
    folder = try ScratchFolder()
  }

  /// A small file whose reads and writes are answered so.
  private func file(read: PlayedCall = PlayedCall(), write: PlayedCall = PlayedCall()) throws -> SharedFile {
    var calls = SystemCalls()
    calls.pread = { file, bytes, count, start in read.answer(count) { Glibc.pread(file, bytes, $0, start) } }
    calls.pwrite = { file, bytes, count, start in write.answer(count) { Glibc.pwrite(file, bytes, $0, start) } }
    return try SharedFile("recent", in: folder.path, by: calls)
  }

  @Test("are read and written whole, though signals come in between and little is done at a time")
  func whole() throws {
    let read = PlayedCall(.fails(EINTR), .does(1), .fails(EINTR), .does(4_000))
    let write = PlayedCall(.fails(EINTR), .does(1), .fails(EINTR), .does(4_000))
    let file = try file(read: read, write: write)
    try file.write(bytes)
    #expect(write.count == 5)
    #expect(try file.bytes(atMost: bytes.count) == bytes)
    #expect(read.count == 5)
    try file.write([1, 2])
    #expect(try file.bytes(atMost: bytes.count) == [1, 2])
  }

  @Test(
    "are called full where a disk takes a part and no more",
    arguments: [.fails(ENOSPC), .fails(EDQUOT), .does(0)]
      as [PlayedCall.Answer])
  func full(last: PlayedCall.Answer) throws {
    let file = try file(write: PlayedCall(.does(100), rest: last))
    #expect(throws: CaseStoreError.full(path: file.path)) { try file.write(bytes) }
  }

  @Test("say what else is wrong with them")
  func broken() throws {
    let file = try file(read: PlayedCall(rest: .fails(EIO)), write: PlayedCall(rest: .fails(EIO)))
    #expect(throws: CaseStoreError.notOpened(path: file.path, number: EIO)) { try file.write(bytes) }
    try self.file().write(bytes)
    #expect(throws: CaseStoreError.notOpened(path: file.path, number: EIO)) { try file.bytes(atMost: bytes.count) }
  }

  /// Files of the store whose lock is answered so, and where a wait takes no time.
  private func files(lock: PlayedCall, pauses: PlayedCall = PlayedCall()) throws -> StoreFiles {
    var calls = SystemCalls()
    calls.flock = { file, operation in lock.answer { flock(file, operation) } }
    calls.poll = { _, _, _ in pauses.answer { 0 } }
    return try StoreFiles(folder: folder.path, by: calls)
  }

  @Test("are waited for while another program makes the tables, and though signals come in between")
  func locked() throws {
    let (lock, pauses) = (PlayedCall(.fails(EWOULDBLOCK), .fails(EINTR), .fails(EWOULDBLOCK)), PlayedCall())
    #expect(try files(lock: lock, pauses: pauses).alone { () throws(CaseStoreError) in "done" } == "done")
    #expect(lock.count == 4 && pauses.count == 3)
  }

  @Test("are called busy once the other program has taken too long, after two seconds of waiting")
  func busy() throws {
    let pauses = PlayedCall()
    let files = try files(lock: PlayedCall(rest: .fails(EWOULDBLOCK)), pauses: pauses)
    var isDone = false
    #expect(throws: CaseStoreError.busy(path: files.path)) {
      try files.alone { () throws(CaseStoreError) in isDone = true }
    }
    #expect(!isDone && pauses.count == 250)
  }

  @Test("are used without that lock where the file system knows none", arguments: [ENOSYS, ENOLCK, EOPNOTSUPP])
  func noLock(number: Int32) throws {
    let lock = PlayedCall(rest: .fails(number))
    #expect(try files(lock: lock).alone { () throws(CaseStoreError) in "done" } == "done")
    #expect(lock.count == 1)
  }
}

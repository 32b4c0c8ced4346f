import Glibc
import OperatingSystem
import TestSupport
import Testing

@testable import wenzhen

@Suite("Writing a document where the file system lacks something")
struct LackingFileSystemTests {
  private let folder: ScratchFolder
  private let document = String(repeating: "款项已退回。\n", count: 5_000)

  init() throws {
    folder = try ScratchFolder()
  }

  /// Writes the document, and gives what is said against it.
  private func said(replacing: Bool = false, by calls: SystemCalls = SystemCalls()) -> String? {
    do {
      try OutputFile(path: FilePath("\(folder.path)/summary.txt"), mayReplace: replacing, calls: calls)
        .write(Array(document.utf8))
      return nil
    } catch {
      return ErrorMessages.message(for: error).replacing("\(folder.path)/", with: "")
    }
  }

  private func calls(
    link: PlayedCall = PlayedCall(), rename: PlayedCall = PlayedCall(), fsync: PlayedCall = PlayedCall(),
    write: PlayedCall = PlayedCall()
  ) -> SystemCalls {
    var calls = SystemCalls()
    calls.link = { old, new in link.answer { Glibc.link(old, new) } }
    calls.rename = { old, new in rename.answer { Glibc.rename(old, new) } }
    calls.fsync = { file in fsync.answer { Glibc.fsync(file) } }
    calls.write = { file, bytes, count in write.answer(count) { Glibc.write(file, bytes, $0) } }
    return calls
  }

  /// The document and nothing else lies in the folder.
  private func expectWritten() throws {
    #expect(try folder.names == ["summary.txt"])
    #expect(try folder.text(of: "summary.txt") == document)
  }

  @Test(
    "leaves the whole document and nothing else where it has no hard links, by whatever number it says so",
    arguments: [EPERM, EACCES, ENOSYS, EMLINK, EXDEV, EOPNOTSUPP, EINVAL])
  func noLinks(number: Int32) throws {
    #expect(said(by: calls(link: PlayedCall(.fails(number)))) == nil)
    try expectWritten()
  }

  @Test("writes it under its name where no file can be given another's", arguments: [ENOSYS, EXDEV])
  func noNames(number: Int32) throws {
    #expect(said(by: calls(link: PlayedCall(.fails(number)), rename: PlayedCall(.fails(number)))) == nil)
    try expectWritten()
  }

  @Test("takes half a document away again that cannot be written to its end, and says so")
  func half() throws {
    let whole = document.utf8.count
    let pieces = (whole + (1 << 14) - 1) / (1 << 14)
    // All of it goes into the file without a name, and then only the beginning under the name.
    let writes = PlayedCall(Array(repeating: .does(.max), count: pieces) + [.does(100), .fails(ENOSPC)])
    let calls = calls(link: PlayedCall(.fails(ENOSYS)), rename: PlayedCall(.fails(EXDEV)), write: writes)
    #expect(said(by: calls) == "无法写入“summary.txt”：磁盘已满。请换一个位置。")
    #expect(try folder.names == [])
  }

  @Test("leaves alone what another program has put under the name meanwhile", arguments: [EPERM, ENOSYS])
  func rival(number: Int32) throws {
    var calls = SystemCalls()
    calls.link = { _, new in
      let rival = open(new, O_WRONLY | O_CREAT | O_EXCL, 0o600)
      _ = Glibc.write(rival, "rival", 5)
      close(rival)
      errno = number
      return -1
    }
    #expect(said(by: calls) == "“summary.txt”已经存在，没有写入。请换一个文件名，或加 --force 覆盖它。")
    #expect(try folder.text(of: "summary.txt") == "rival")
    #expect(try folder.names == ["summary.txt"])
  }

  @Test("leaves the old document whole where the new one cannot take its name", arguments: [EACCES, ENOSYS, EIO])
  func notReplaced(number: Int32) throws {
    try folder.write("old", to: "summary.txt")
    let words = try #require(said(replacing: true, by: calls(rename: PlayedCall(.fails(number)))))
    #expect(words.hasPrefix("无法写入“summary.txt”："))
    #expect(try folder.text(of: "summary.txt") == "old")
    #expect(try folder.names == ["summary.txt"])
  }

  @Test("is written whole though signals come in between, and little is taken at a time", arguments: [false, true])
  func interrupted(replacing: Bool) throws {
    if replacing { try folder.write("old", to: "summary.txt") }
    let fsync = PlayedCall(.fails(EINTR), .fails(EINTR))
    let calls = calls(fsync: fsync, write: PlayedCall(.fails(EINTR), .does(1), .does(0), .fails(EINTR), .does(700)))
    #expect(said(replacing: replacing, by: calls) == nil)
    #expect(fsync.count == 3)
    try expectWritten()
  }

  @Test("does not ask for more where it cannot say when the disk has it", arguments: [EINVAL, ENOSYS, EOPNOTSUPP])
  func noWaiting(number: Int32) throws {
    let fsync = PlayedCall(rest: .fails(number))
    #expect(said(by: calls(fsync: fsync)) == nil)
    #expect(said(replacing: true, by: calls(fsync: fsync)) == nil)
    #expect(fsync.count == 2)
    try expectWritten()
  }

  @Test("says so where the disk did not take it", arguments: [(EIO, "读写出错，可能是磁盘坏了，或连接断了"), (ENOSPC, "磁盘已满")])
  func notTaken(number: Int32, words: String) throws {
    #expect(said(by: calls(fsync: PlayedCall(.fails(number)))) == "无法写入“summary.txt”：\(words)。请换一个位置。")
    #expect(said(by: calls(write: PlayedCall(.does(100), .fails(number)))) == "无法写入“summary.txt”：\(words)。请换一个位置。")
    #expect(try folder.names == [])
  }

  @Test("says in words why a name cannot be had")
  func longName() {
    let name = String(repeating: "x", count: 300)
    let error = #expect(throws: CommandError.self) {
      try OutputFile(path: FilePath("\(folder.path)/\(name)"), mayReplace: false).write([])
    }
    #expect(error.map { ErrorMessages.message(for: $0).hasSuffix("\(name)”：名称太长。请换一个位置。") } == true)
  }
}

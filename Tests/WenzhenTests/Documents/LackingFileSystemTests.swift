import Glibc
import Testing

@Suite("Writing a document where the file system lacks something")
struct LackingFileSystemTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write("dark: other\n", to: "answers.yaml")
  }

  private func summary(
    _ options: String..., playing calls: [String: Int32] = [:], rival: Bool = false
  ) throws -> ProgramRun {
    let played = try PlayedSystem(calls, rival: rival)
    return try withExtendedLifetime(played) {
      try ProgramRun(
        arguments: ["summary", "--guide", Fixtures.lamp, "--answers", "answers.yaml"] + options, in: folder,
        environment: played.environment)
    }
  }

  @Test(
    "leaves the whole document and nothing else where it has no hard links, by whatever number it says so",
    arguments: [EPERM, EACCES, ENOSYS, EMLINK, EXDEV, EOPNOTSUPP, EINVAL])
  func noLinks(number: Int32) throws {
    let run = try summary("--output", "summary.txt", playing: ["link": number])
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(try folder.text(of: "summary.txt") == summary().output)
    #expect(try folder.names == ["answers.yaml", "summary.txt"])
  }

  @Test("writes it under its name where no file can be given another's", arguments: [ENOSYS, EXDEV])
  func noNames(number: Int32) throws {
    let run = try summary("--output", "summary.txt", playing: ["link": number, "rename": number])
    #expect(run.errors == "")
    #expect(try folder.text(of: "summary.txt") == summary().output)
    #expect(try folder.names == ["answers.yaml", "summary.txt"])
  }

  @Test("takes half a document away again that cannot be written to its end, and says so")
  func half() throws {
    let run = try summary("--output", "summary.txt", playing: ["link": ENOSYS, "rename": EXDEV, "write": ENOSPC])
    #expect(run.errors == "无法写入“summary.txt”：磁盘已满。请换一个位置。\n")
    #expect(run.status == 73)
    #expect(try folder.names == ["answers.yaml"])
  }

  @Test("leaves alone what another program has put under the name meanwhile", arguments: [EPERM, ENOSYS])
  func rival(number: Int32) throws {
    let run = try summary("--output", "summary.txt", playing: ["link": number], rival: true)
    #expect(run.errors == "“summary.txt”已经存在，没有写入。请换一个文件名，或加 --force 覆盖它。\n")
    #expect(try folder.text(of: "summary.txt") == "rival")
    #expect(try folder.names == ["answers.yaml", "summary.txt"])
  }

  @Test("does not ask for more where it cannot say when the disk has it", arguments: [EINVAL, ENOSYS, EOPNOTSUPP])
  func noWaiting(number: Int32) throws {
    #expect(try summary("--output", "summary.txt", playing: ["fsync": number]).errors == "")
    #expect(try summary("--output", "summary.txt", "--force", playing: ["fsync": number]).errors == "")
    #expect(try folder.text(of: "summary.txt") == summary().output)
  }

  @Test("says so where the disk did not take it", arguments: [(EIO, "读写出错，可能是磁盘坏了，或连接断了"), (ENOSPC, "磁盘已满")])
  func notTaken(number: Int32, words: String) throws {
    let run = try summary("--output", "summary.txt", playing: ["fsync": number])
    #expect(run.errors == "无法写入“summary.txt”：\(words)。请换一个位置。\n")
    #expect(try folder.names == ["answers.yaml"])
  }

  @Test("says in words why a name cannot be had")
  func longName() throws {
    let name = String(repeating: "x", count: 300)
    #expect(try summary("--output", name).errors == "无法写入“\(name)”：名称太长。请换一个位置。\n")
  }
}

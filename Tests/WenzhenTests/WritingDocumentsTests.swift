import Foundation
import Testing

@Suite("Writing a document to a file")
struct WritingDocumentsTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write("dark: other\n", to: "answers.yaml")
  }

  private func summary(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(
      arguments: ["summary", "--guide", Fixtures.lamp, "--answers", "answers.yaml"] + arguments, in: folder)
  }

  @Test("leaves the whole document and nothing else")
  func whole() throws {
    let printed = try summary()
    let run = try summary("--output", "summary.txt")
    #expect(run.output == "")
    #expect(run.errors == "")
    #expect(try folder.text(of: "summary.txt") == printed.output)
    #expect(try folder.names == ["answers.yaml", "summary.txt"])
  }

  @Test("gives every format", arguments: ["text", "markdown", "html", "json"])
  func formats(format: String) throws {
    let run = try summary("--format", format)
    #expect(run.status == 0)
    #expect(run.output.contains("LAMP"))
  }

  @Test("never takes the place of a file that is there, and says so")
  func keepsFiles() throws {
    try folder.write("kept", to: "summary.txt")
    let run = try summary("--output", "summary.txt")
    #expect(run.errors == "“summary.txt”已经存在，没有写入。请换一个文件名，或加 --force 覆盖它。\n")
    #expect(run.status == 73)
    #expect(try folder.text(of: "summary.txt") == "kept")
    #expect(try folder.names == ["answers.yaml", "summary.txt"])
  }

  @Test("takes it with --force, through a link too, which stays a link")
  func force() throws {
    try folder.write("old", to: "summary.txt")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/link.txt", withDestinationPath: "summary.txt")
    let run = try summary("--output", "link.txt", "--force")
    #expect(run.status == 0)
    #expect(try folder.text(of: "summary.txt").contains("LAMP"))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder.path)/link.txt") == "summary.txt")
  }

  @Test("pours it into a device without touching the device's name")
  func device() throws {
    #expect(try summary("--output", "/dev/null").status == 0)
    #expect(try summary("--output", "/dev/full").errors == "无法写入“/dev/full”：磁盘已满。请换一个位置。\n")
  }
}

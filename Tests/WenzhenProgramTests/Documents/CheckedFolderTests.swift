import Foundation
import TestSupport
import Testing

@Suite("A folder whose guide has passed the checks")
struct CheckedFolderTests {
  private let copy: LampCopy
  private let cache: ScratchFolder

  init() throws {
    copy = try LampCopy()
    cache = try ScratchFolder()
  }

  private func start() throws -> ProgramRun {
    try ProgramRun(
      arguments: ["--guide", "lamp", "--plain"], input: "q\n", in: copy.scratch,
      environment: ["XDG_CACHE_HOME": cache.path])
  }

  /// The note that the folder has passed.
  private func note() throws -> URL {
    let folder = URL(filePath: cache.path).appending(path: "wenzhen")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.count == 1 && names[0].hasPrefix("checked-"))
    return folder.appending(path: names[0])
  }

  @Test("is checked again only once a file of it has changed, and then the flaw is found")
  func unchanged() throws {
    #expect(try start().status == 0)
    let note = try note()
    let then = Date(timeIntervalSince1970: 1_000_000)
    try FileManager.default.setAttributes([.modificationDate: then], ofItemAtPath: note.path)
    func written() throws -> Date? {
      try FileManager.default.attributesOfItem(atPath: note.path)[.modificationDate] as? Date
    }
    #expect(try start().status == 0)
    #expect(try written() == then)
    try copy.replace("version: 0.9.0", with: "version: 0.9.1", in: "flow.yaml")
    #expect(try start().status == 0)
    #expect(try written() != then)
    try copy.replace("to: bad-bulb", with: "to: no-bulb", in: "flow.yaml")
    #expect(try start().errors.contains("[unknown-destination]"))
  }

  @Test("is checked if the note of it is damaged, or cannot be written")
  func damaged() throws {
    _ = try start()
    try Data("garbage".utf8).write(to: note())
    #expect(try start().status == 0)
    try copy.replace("to: bad-bulb", with: "to: no-bulb", in: "flow.yaml")
    #expect(try start().errors.contains("[unknown-destination]"))
    let run = try ProgramRun(
      arguments: ["--guide", "lamp", "--plain"], input: "q\n", in: copy.scratch,
      environment: ["XDG_CACHE_HOME": "/proc/nothing"])
    #expect(run.errors.contains("[unknown-destination]"))
  }
}

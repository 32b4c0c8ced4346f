import FoundationEssentials
import GuideFiles
import Testing

@Suite("A guide's folder")
struct GuideDirectoryTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "guide-\(UUID().uuidString)/small")

  private func flaws(_ files: [String: Data]) throws -> [GuideFileFlaw] {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
    for (name, data) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file)
    }
    do {
      _ = try GuideFolder(directory: folder.path).guide()
      return []
    } catch {
      return error.flaws
    }
  }

  private let sound = [
    "flow.yaml": Data(SmallFiles.flow.utf8), "words/zh-Hans.yaml": Data(SmallFiles.words.utf8),
    "sources/article.md": Data(SmallFiles.article.utf8),
  ]

  @Test("is read with its three files")
  func isRead() throws {
    #expect(try flaws(sound) == [])
  }

  @Test("may hold files that begin with a byte order mark")
  func byteOrderMark() throws {
    #expect(try flaws(sound.mapValues { Data([0xEF, 0xBB, 0xBF]) + $0 }) == [])
  }

  @Test("may hold its words in other languages, by whose tags the files are called")
  func languages() throws {
    #expect(try flaws(sound.merging(["words/en.yaml": Data(SmallFiles.words.utf8)]) { old, _ in old }) == [])
    #expect(
      try flaws(sound.merging(["words/english.yaml": Data()]) { old, _ in old }) == [
        GuideFileFlaw(.notALanguage, file: "words/english.yaml")
      ])
    #expect(
      try flaws(sound.merging(["words/en.yaml": Data("title: x".utf8)]) { old, _ in old }).first?.file
        == "words/en.yaml")
  }

  @Test("is refused for every file it lacks")
  func missing() throws {
    #expect(
      try flaws(["sources/article.md": Data()]) == [
        GuideFileFlaw(.missing, file: "flow.yaml"), GuideFileFlaw(.missing, file: "words/zh-Hans.yaml"),
      ])
  }

  @Test("is refused where words and source lie beside the flow, as they did before")
  func oldForm() throws {
    let before = ["flow.yaml": sound["flow.yaml"], "zh-Hans.yaml": Data(), "article.md": Data()].compactMapValues(
      \.self)
    #expect(
      try flaws(before) == [
        GuideFileFlaw(.oldPlace(now: "words/zh-Hans.yaml"), file: "zh-Hans.yaml"),
        GuideFileFlaw(.oldPlace(now: "sources/article.md"), file: "article.md"),
      ])
  }

  @Test("is refused where a file is not UTF-8")
  func notUTF8() throws {
    var files = sound
    files["words/zh-Hans.yaml"] = Data("title: 问诊\nsubtitle: 问".utf8) + Data([0xD6, 0xD0, 0x0A])
    #expect(
      try flaws(files) == [
        GuideFileFlaw(.notUTF8, file: "words/zh-Hans.yaml", position: FilePosition(line: 2, column: 12))
      ])
  }

  @Test("is refused where a file is something else")
  func notAFile() throws {
    let flowFile = folder.appending(path: "flow.yaml")
    try FileManager.default.createDirectory(at: flowFile, withIntermediateDirectories: true)
    #expect(try flaws(["words/zh-Hans.yaml": Data(), "sources/article.md": Data()]).map(\.kind) == [.unreadable])
  }
}

import FoundationEssentials
import Guides
import Mutations
import Testing

@testable import GuideFiles

@Suite("A damaged file of a guide that ships")
struct MutatedGuideTests {
  private static let guides: [GuideFolder] = {
    let top = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Resources/guides").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: top)) ?? []
    return names.compactMap { try? GuideFolder(directory: "\(top)/\($0)") }
  }()

  /// What the reader of a folder does with bytes: a text, or `nil` with a flaw that says where it is none.
  private func text(_ bytes: [UInt8], _ report: FlawReport) -> String? {
    TextFile.decode(bytes, file: "mutated", report: report)
  }

  enum File: CaseIterable {
    case flow, words, article

    var path: WritableKeyPath<GuideFolder, String> {
      switch self {
      case .flow: \.flow
      case .words: \.words
      case .article: \.article
      }
    }

    func read(_ text: String, _ report: FlawReport) {
      switch self {
      case .flow: _ = YAMLDocument(text, file: "mutated", report: report).map { Flow(reading: $0.root) }
      case .words: _ = YAMLDocument(text, file: "mutated", report: report).map { GuideTexts(reading: $0.root) }
      case .article: _ = ArticleText(text, file: "mutated", report: report)
      }
    }
  }

  @Test("is read, or refused with its flaws, never more", arguments: File.allCases)
  func reading(file: File) throws {
    try #require(!Self.guides.isEmpty)
    var refused = 0
    for seed in 0..<UInt64(300) {
      var mutator = Mutator(seed: seed)
      for folder in Self.guides {
        let report = FlawReport()
        let text = text(mutator.mutated(folder[keyPath: file.path]), report)
        if let text { file.read(text, report) }
        #expect(text != nil || report.flaws.map(\.kind) == [.notUTF8])
        #expect(report.flaws.allSatisfy { $0.line > 0 && $0.column > 0 })
        if !report.flaws.isEmpty { refused += 1 }
      }
    }
    #expect(refused > 50)
  }

  @Test("passes every check or none, if the guide is small enough to check it often", arguments: File.allCases)
  func checking(file: File) {
    var flawed = 0
    for seed in 0..<UInt64(40) {
      var mutator = Mutator(seed: seed)
      var folder = SmallFiles.folder
      guard let text = text(mutator.mutated(folder[keyPath: file.path]), FlawReport()) else { continue }
      folder[keyPath: file.path] = text
      do throws(GuideFileFlaws) {
        _ = try folder.guide()
      } catch {
        flawed += 1
        #expect(!error.flaws.isEmpty)
      }
    }
    #expect(flawed > 0)
  }

  @Test("nests no deeper than can be read, however it is nested", arguments: ["[", "{a: ", "- ", "? ", "[{b: "])
  func nesting(opening: String) {
    for depth in [10, 300, 499, 500, 900, 998, 999, 1_000, 1_001, 3_000, 9_000] {
      var folder = SmallFiles.folder
      folder.flow = "id: " + (opening.first == "-" || opening.first == "?" ? "\n  " : "")
      folder.flow += String(repeating: opening, count: depth) + "a"
      if opening.hasPrefix("[") { folder.flow += String(repeating: opening == "[" ? "]" : "}]", count: depth) }
      if opening.hasPrefix("{") { folder.flow += String(repeating: "}", count: depth) }
      #expect(throws: GuideFileFlaws.self) { try folder.guide() }
    }
  }

  @Test(
    "that has a merchant wait for ages is refused, as nobody could count the days", arguments: ["367", "\(Int.max)"])
  func followUp(days: String) {
    var folder = SmallFiles.folder
    folder.flow.replace("follow-up: [1, 2]", with: "follow-up: [1, \(days)]")
    let flaws = #expect(throws: GuideFileFlaws.self) { try folder.guide() }?.flaws
    #expect(flaws?.map(\.kind) == [.expected(.days)])
  }
}

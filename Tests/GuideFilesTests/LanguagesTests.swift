import GuideFiles
import Guides
import Testing

@Suite("A guide's words in another language")
struct LanguagesTests {
  private static let english = Language(tag: "en")

  private func folder(changing change: (inout String) -> Void = { _ in }) throws -> GuideFolder {
    var folder = SmallFiles.folder
    var words = SmallFiles.words
    words.replace("title: 出错了", with: "title: It failed")
    change(&words)
    folder.translations = [try #require(Self.english): words]
    return folder
  }

  @Test("are told in that language, and in the required one else")
  func told() throws {
    let loaded = try folder().guide()
    let english = try #require(Self.english)
    #expect(loaded.languages == [.required, english])
    #expect(loaded.guide(in: english)?.texts.title == "It failed")
    #expect(loaded.guide(in: english)?.language == english)
    #expect(loaded.guide(in: .required)?.texts.title == "出错了")
    #expect(loaded.guide(in: try #require(Language(tag: "de"))) == nil)
  }

  @Test("are refused where something has none, with the thing and the file")
  func incomplete() throws {
    let folder = try folder { $0.replace("inside: 在, ", with: "") }
    let error = #expect(throws: GuideFileFlaws.self) { try folder.guide() }
    #expect(error?.flaws.map(\.file) == ["words/en.yaml"])
    #expect(error?.flaws.map(\.kind) == [.flaw(.wordsMissing(["steps", "frame", "choices", "inside"]))])
  }

  @Test("are refused where they call words the article's that are not")
  func notTheArticles() throws {
    let folder = try folder { $0.replace("有以下的几种原因：", with: "For these reasons:") }
    let error = #expect(throws: GuideFileFlaws.self) { try folder.guide() }
    #expect(
      error?.flaws == [
        GuideFileFlaw(
          .flaw(.notInArticle("For these reasons:")), file: "words/en.yaml",
          position: FilePosition(line: 22, column: 11))
      ])
  }

  @Test(
    "are chosen by the nearest tag",
    arguments: [
      ("en", "en"), ("EN", "en"), ("en-GB", "en"), ("zh", "zh-Hans"), ("zh-Hans-CN", "zh-Hans"), ("zh-Hant", nil),
      ("de", nil), ("e-n", nil), ("english", nil), ("", nil),
    ])
  func best(tag: String, best: String?) throws {
    let known = [Language.required, try #require(Self.english)]
    #expect(Language(tag: tag)?.best(of: known)?.description == best)
  }
}

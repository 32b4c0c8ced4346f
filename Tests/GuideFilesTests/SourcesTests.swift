import GuideFiles
import Guides
import Testing

@Suite("Several source articles")
struct SourcesTests {
  private func folder(changing change: (inout GuideFolder) -> Void = { _ in }) -> GuideFolder {
    var folder = SmallFiles.folder
    folder.sources = [
      "help": SmallFiles.article, "faq": "Address of the page: http://example.com/faq\n\n1  Is it urgent?\n2  Print\n",
    ]
    folder.flow.replace("article: [1]", with: "article: [help:1, faq:1]")
    folder.flow.replace("article: [2]", with: "article: [help:2]")
    folder.flow.replace("not-owed: { 3: a button }", with: "not-owed: { help:3: a button, faq:2: a button }")
    folder.words.replace("有以下的几种原因：\n", with: "有以下的几种原因：\n              Is it urgent?\n")
    change(&folder)
    return folder
  }

  private func flaws(changing change: (inout GuideFolder) -> Void) -> [GuideFileFlaw] {
    do {
      _ = try folder(changing: change).guide()
      return []
    } catch {
      return error.flaws
    }
  }

  @Test("are each numbered by themselves, and named with their addresses")
  func read() throws {
    let loaded = try folder().guide()
    #expect(loaded.article.sources.map(\.name) == ["faq", "help"])
    #expect(loaded.guide.flow.sourceAddresses == ["http://example.com/faq", "http://example.com/help"])
    #expect(loaded.guide.paragraphs(at: "symptom").map(\.description) == ["help:1", "faq:1"])
    #expect(try SmallFiles.folder.guide().guide.paragraphs(at: "symptom").isEmpty)
    #expect(try SmallFiles.folder.guide().guide.flow.sourceAddresses == ["http://example.com/help"])
  }

  @Test("owe each of their paragraphs")
  func owed() {
    let flaws = flaws { $0.flow.replace(", faq:2: a button", with: "") }
    #expect(
      flaws.map(\.file) == ["sources/faq.md"] && flaws.map(\.line) == [4]
        && "\(flaws.map(\.kind))".contains("faq:2"))
  }

  @Test("need the name of an article at each number, and one that is there")
  func names() {
    let wanted = GuideFileFlaw.Kind.expected(.paragraph(of: ["faq", "help"]))
    for number in ["1", "help", "gone:1", "help:x", "help:1:1"] {
      #expect(flaws { $0.flow.replace("article: [help:2]", with: "article: ['\(number)']") }.map(\.kind) == [wanted])
    }
  }

  @Test("tell a number that no article has where it stands")
  func noSuchParagraph() {
    let flaws = flaws { $0.flow.replace("article: [help:1, faq:1]", with: "article: [help:1, faq:1, faq:9]") }
    #expect(flaws.map(\.position) == [FilePosition(line: 13, column: 30)])
    #expect("\(flaws.map(\.kind))".contains("faq:9"))
  }
}

import Randomness
import SampleGuides
import Testing

@testable import Guides

@Suite("A guide's embedded form")
struct ArchiveTests {
  private let flow = ArchiveWriter.archive(SmallGuide.flow)
  private let texts = ArchiveWriter.archive(SmallGuide.texts)

  @Test("is read back as what was written")
  func roundTrip() throws {
    #expect(try ArchiveReader.read(Flow.self, from: flow) == SmallGuide.flow)
    #expect(try ArchiveReader.read(GuideTexts.self, from: texts) == SmallGuide.texts)
    let article = ArchiveWriter.archive(SmallGuide.article)
    #expect(try ArchiveReader.read(Article.self, from: article) == SmallGuide.article)
  }

  @Test("keeps what only some guides have: days to wait, passages, drawings in words")
  func rareFields() throws {
    let finding = Finding(
      id: "pending", article: [6], retry: .later, actor: "merchant", phones: ["signing"], followUp: .workingDays(1...2),
      passages: [
        Passage(id: "late", when: .any([.not(.has("a", ["b"])), .named("c"), .all([.has("d", ["e", "f"])])]))
      ])
    #expect(try ArchiveReader.read(Finding.self, from: ArchiveWriter.archive(finding)) == finding)
    let block = TextBlock(.figure, "+--+\n|  |", alternative: "一个方框", passage: "late")
    #expect(try ArchiveReader.read(TextBlock.self, from: ArchiveWriter.archive(block)) == block)
    for origin in [Origin.article, .ours] {
      let code = TextBlock(.code, "\tif (a) {\n  b\n", origin: origin)
      #expect(try ArchiveReader.read(TextBlock.self, from: ArchiveWriter.archive(code)) == code)
      for block in [
        TextBlock.list(["a\nb", ""], isNumbered: true, origin: origin, passage: "late"), .list(["a"], origin: origin),
        .table([["a", "b"], ["", "c"]], origin: origin, passage: "late"),
      ] {
        #expect(try ArchiveReader.read(TextBlock.self, from: ArchiveWriter.archive(block)) == block)
      }
    }
  }

  @Test("is the same each time, though dictionaries have no order")
  func sameEachTime() throws {
    let again = try ArchiveReader.read(GuideTexts.self, from: texts)
    #expect(ArchiveWriter.archive(again) == texts)
  }

  @Test("that was cut off or goes on is refused")
  func wrongLength() throws {
    let fields = flow.split(separator: "\u{1F}", omittingEmptySubsequences: false).dropLast()
    for kept in 0..<fields.count {
      let cut = fields.prefix(kept).map { $0 + "\u{1F}" }.joined()
      #expect(throws: ArchiveFlaw.self) { try ArchiveReader.read(Flow.self, from: cut) }
    }
    #expect(throws: ArchiveFlaw.endsEarly) { try ArchiveReader.read(Flow.self, from: String(flow.dropLast())) }
    #expect(throws: ArchiveFlaw.goesOn) { try ArchiveReader.read(Flow.self, from: flow + "more\u{1F}") }
  }

  @Test("with a field that holds something else is refused with its words, or read as another guide, never a crash")
  func mutated() throws {
    var generator = SeededNumbers(seed: 7)
    let fields = flow.split(separator: "\u{1F}", omittingEmptySubsequences: false).dropLast().map(String.init)
    let strangers = ["", "-1", "99999999999999999999", "9000000000000000000", "place", "nonsense", "1"]
    var refused = 0
    for _ in 0..<500 {
      var mutated = fields
      mutated[Int.random(in: mutated.indices, using: &generator)] = strangers.randomElement(using: &generator) ?? ""
      let text = mutated.map { $0 + "\u{1F}" }.joined()
      do throws(ArchiveFlaw) {
        let read = try ArchiveReader.read(Flow.self, from: text)
        #expect(ArchiveWriter.archive(read).isEmpty == false)
      } catch {
        refused += 1
      }
    }
    #expect(refused > 0)
  }
}

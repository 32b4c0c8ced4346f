import GuideFiles
import Guides
import Testing

@Suite("Fields that a guide adds to the case form")
struct OwnFieldsOfGuideTests {
  private func guide(_ fields: String, _ words: String) throws(GuideFileFlaws) -> LoadedGuide {
    var folder = SmallFiles.folder
    folder.flow = "fields:\n\(fields)\n" + folder.flow
    folder.words = "fields:\n\(words)\n" + folder.words
    return try folder.guide(besides: ["merchant"])
  }

  private func flaws(_ fields: String, _ words: String = "  order: { label: 订单号 }") -> [GuideFileFlaw] {
    do throws(GuideFileFlaws) {
      _ = try guide(fields, words)
      return []
    } catch {
      return error.flaws
    }
  }

  private func inFlow(_ kind: GuideFileFlaw.Kind, _ column: Int, line: Int = 2) -> [GuideFileFlaw] {
    [GuideFileFlaw(kind, file: "flow.yaml", position: FilePosition(line: line, column: column))]
  }

  @Test("are read with their words")
  func read() throws {
    let fields = """
        - { id: order, limit: 20, check: { pattern: "[A-Z]{2}[0-9]{6}" }, private: { first: 2 }, search: [words] }
        - { id: count, check: { digits: [1, 3] }, lookalikes: true }
        - { id: shop, check: { digits: 8, prefix: "21" }, search: [digits] }
        - { id: night, check: { telephone: true } }
      """
    let words = """
        order: { label: 订单号, short: 订单, hint: 八位, wrong: 不对。 }
        count: { label: 台数 }
        shop: { label: 门店 }
        night: { label: 夜间电话 }
      """
    let guide = try guide(fields, words).guide
    #expect(
      guide.fields.map(\.rule) == [
        FieldRule(
          id: "order", limit: 20, check: .pattern(try #require(TextPattern("[A-Z]{2}[0-9]{6}"))),
          mask: FieldMask(first: 2, last: 0), isFoundByWords: true),
        FieldRule(id: "count", check: .digits(count: 1...3, prefix: ""), hasLookalikes: true),
        FieldRule(id: "shop", check: .digits(count: 8...8, prefix: "21"), isFoundByDigits: true),
        FieldRule(id: "night", check: .telephone),
      ])
    #expect(guide.fields[0].text == FieldText(label: "订单号", short: "订单", hint: "八位", wrong: "不对。"))
    #expect(guide.fields[1].text == FieldText(label: "台数", short: "台数"))
    let again = try ArchiveReader.read(Flow.self, from: ArchiveWriter.archive(guide.flow))
    let texts = try ArchiveReader.read(GuideTexts.self, from: ArchiveWriter.archive(guide.texts))
    #expect(again == guide.flow && texts == guide.texts)
  }

  @Test("are refused where a rule says what it cannot mean")
  func refused() {
    #expect(flaws("  - { id: order, limit: 0 }") == inFlow(.expected(.numberBetween(1...200)), 25))
    #expect(flaws("  - { id: order, check: { pattern: '(a)' } }") == inFlow(.expected(.pattern), 36))
    #expect(flaws("  - { id: order, check: { digits: [3, 1] } }") == inFlow(.expected(.numberBetween(1...200)), 35))
    #expect(flaws("  - { id: order, check: { digits: 3, prefix: ab } }") == inFlow(.expected(.number), 46))
    #expect(flaws("  - { id: order, check: { telephone: false } }") == inFlow(.expectedOne(of: ["true"]), 38))
    #expect(
      flaws("  - { id: order, check: { prefix: '1' } }").contains(
        inFlow(.exactlyOneKey(["digits", "telephone", "pattern"]), 25)[0]))
    #expect(flaws("  - { id: order, search: [both] }") == inFlow(.expectedOne(of: ["words", "digits"]), 27))
    #expect(flaws("  - { id: order, colour: red }") == inFlow(.unknownKey("colour", known: Self.keys), 18))
  }

  private static let keys = ["id", "limit", "check", "lookalikes", "private", "search"]

  @Test("have a name of their own, and words")
  func names() {
    #expect(
      flaws("  - { id: order }\n  - { id: order }").contains(inFlow(.flaw(.duplicateName("order")), 5, line: 3)[0]))
    for name in ["merchant", "number", "code"] {
      #expect(
        flaws("  - { id: \(name) }", "  \(name): { label: x }")
          .contains(inFlow(.flaw(.reservedName(name)), 5)[0]))
    }
    let kinds = flaws("  - { id: order }", "  other: { label: x }").map(\.kind)
    #expect(kinds == [.flaw(.wordsMissing(["fields", "order"])), .flaw(.wordsForNothing)])
  }
}

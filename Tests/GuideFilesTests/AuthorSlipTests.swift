import GuideFiles
import Guides
import Testing

/// What authors write by mistake, with a Chinese input method on or from a document. Each is told as what it is, where
/// it is.
@Suite("A slip of an author")
struct AuthorSlipTests {
  private static let slips = [
    // A sign of Chinese where YAML has one of its own.
    Spoiling(.words, "subtitle: 没有权限", "subtitle：没有权限", .wideSign("：", instead: ": "), 2, 9),
    Spoiling(.words, "title: 出错了", "title：出错了", .wideSign("：", instead: ": "), 1, 6),
    Spoiling(.flow, "{ id: always, to: done }", "{ id： always, to: done }", .wideSign("：", instead: ": "), 15, 13),
    Spoiling(.flow, "[not-signed, in-a-frame]", "[not-signed，in-a-frame]", .wideSign("，", instead: ", "), 4, 20),
    Spoiling(.flow, "[not-signed, in-a-frame]", "[not-signed、in-a-frame]", .wideSign("、", instead: ", "), 4, 20),
    Spoiling(.flow, "triage: symptom", "“triage”: symptom", .wideSign("“", instead: "\""), 7, 1),
    Spoiling(.flow, "[not-signed, in-a-frame]", "【not-signed, in-a-frame】", .wideSign("【", instead: "["), 4, 9),
    // What YAML takes for something else.
    Spoiling(.words, "say: 请问什么时候出错？", "say: 请问: 什么时候出错？", .unquotedColon, 27, 12),
    Spoiling(.words, "say: 请问什么时候出错？", "say: \"请问什么时候出错？", .unclosedQuote, 27, 10),
    Spoiling(.words, "label: 新地址, instead: 打电话, origin: ours }", "label: \"新地址 }", .unclosedQuote, 12, 49),
    Spoiling(.flow, "    article: [1]", "\tarticle: [1]", .tab, 13, 1),
    Spoiling(.flow, "    article: [1]", "   \tarticle: [1]", .tab, 13, 4),
    Spoiling(.flow, "    article: [1]", "\u{A0}\u{A0}  article: [1]", .strangeBlank("\u{A0}"), 13, 1),
    Spoiling(.flow, "    article: [1]", "\u{3000}\u{3000}article: [1]", .strangeBlank("\u{3000}"), 13, 1),
    // What nobody sees.
    Spoiling(.words, "aside: 别着急。", "aside: 别\u{2028}着急。", .strangeCharacter("\u{2028}"), 28, 13),
    Spoiling(.words, "aside: 别着急。", "aside: 别\u{85}着急。", .strangeCharacter("\u{85}"), 28, 13),
    Spoiling(.words, "aside: 别着急。", "aside: 别\u{C}着急。", .strangeCharacter("\u{C}"), 28, 13),
    Spoiling(.words, "aside: 别着急。", "aside: 别\u{200B}着急。", .strangeCharacter("\u{200B}"), 28, 13),
    Spoiling(.words, "article: |\n", "article: |\n              \u{2F40}付宝\n", .strangeCharacter("\u{2F40}"), 22, 15),
    // What leads nowhere, or cannot be.
    Spoiling(.flow, "to: type,", "to: frame,", .flaw(.stepOfOtherSection("frame", "page")), 25, 28),
    Spoiling(
      .flow, "{ id: always, to: done }", "{ id: always, to: key }",
      .flaw(
        .unknownDestination(
          "key", known: ["done", "solved", "symptom", "not-signed", "in-frame", "other-code", "hand-over"])),
      15, 27),
    Spoiling(
      .flow, "  - id: symptom\n    article: [1]\n", "  - 1\n  - id: symptom\n    article: [1]\n",
      .expectedKeys([
        "id", "article", "passages", "takes", "choices", "asks", "table", "to", "found", "ruled-out",
      ]), 12, 5),
    Spoiling(.words, "merchant: 商户", "shop: 商户", .flaw(.wordsMissing(["actors", "merchant"])), 8, 1),
    Spoiling(.flow, "found: [in-a-frame], ", "", .flaw(.causeNeverFound("in-a-frame")), 4, 22),
    Spoiling(
      .flow, "found: [in-a-frame],", "found: [in-a-frame], ruled-out: [in-a-frame],",
      .flaw(.foundAndRuledOut("in-a-frame")), 40, 62),
    Spoiling(
      .flow, "recognises: [{ parameter: service, proposes: [frame] }]", "recognises: []", .flaw(.proposedByNothing),
      40, 75),
    Spoiling(.flow, ", proposed-by: framed", "", .flaw(.proposesNothing(at: "frame")), 10, 47),
    Spoiling(
      .flow, "table: compare }", "table: compare, proposed-by: [x, framed] }", .flaw(.sameProposal("framed")), 41, 61),
    Spoiling(
      .flow, "    article: [1]\n    choices", "    article: [1]\n    paste: {}\n    choices",
      .movedKey("paste", now: "recognises"), 14, 5),
    Spoiling(.flow, "{ id: outside, ", "{ id: outside, first: page, ", .flaw(.firstNotAtTriage), 41, 35),
    Spoiling(.words, "inside: 在, outside: 不在", "inside: 在, outside: 在", .flaw(.sameWords("在")), 38, 81),
    Spoiling(
      .words, "有以下的几种原因：", "以下的几种原因：", .flaw(.notInArticle("以下的几种原因：")), 22, 11),
    // A sign of Chinese in brackets, which libyaml does not name.
    Spoiling(.flow, "{ id: always, to: done }", "{ id: always， to: done }", .wideSign("，", instead: ", "), 15, 21),
    Spoiling(.flow, "{ id: always, to: done }", "｛ id: always, to: done ｝", .wideSign("｛", instead: "{"), 15, 9),
    // A colon without its blank.
    Spoiling(.flow, "triage: symptom", "triage:symptom", .colonWithoutBlank, 7, 7),
    Spoiling(.flow, "{ id: always, to: done }", "{ id:always, to: done }", .colonWithoutBlank, 15, 11),
    // What looks like another character, in the article too.
    Spoiling(.article, "有以下", "有\u{2ED3}以下", .strangeCharacter("\u{2ED3}"), 5, 6),
    Spoiling(.words, "subtitle: 没有", "subtitle: 没\u{F92E}有", .strangeCharacter("\u{F92E}"), 2, 12),
    Spoiling(.words, "subtitle: 没有", "subtitle: 没\u{2011}有", .strangeCharacter("\u{2011}"), 2, 12),
  ]

  @Test("is named, with the position of the thing itself", arguments: slips)
  func isNamed(_ slip: Spoiling) {
    let error = #expect(throws: GuideFileFlaws.self) { try slip.folder.guide() }
    #expect(error?.flaws.contains(slip.flaw) == true, "\(error?.flaws ?? [])")
  }

  @Test("with line ends is none: files of Windows and of old Macs read alike", arguments: ["\r\n", "\r"])
  func lineEnds(_ end: String) throws {
    var folder = SmallFiles.folder
    folder.article.replace("\n", with: end)
    folder.flow.replace("\n", with: end)
    folder.words.replace("\n", with: end)
    let loaded = try folder.guide()
    #expect(loaded.article == (try SmallFiles.folder.guide()).article)
    #expect(loaded.texts == (try SmallFiles.folder.guide()).texts)
  }

  @Test("is told on the editor's line in a file of Windows")
  func lineOfAnEditor() {
    var folder = SmallFiles.folder
    folder.words.replace("aside: 别着急。", with: "aside: 别\u{200B}着急。")
    folder.words.replace("\n", with: "\r\n")
    let error = #expect(throws: GuideFileFlaws.self) { try folder.guide() }
    #expect(error?.flaws.map(\.line) == [28])
  }

  @Test("in a name is told once, not once for each use")
  func toldOnce() {
    var folder = SmallFiles.folder
    folder.flow.replace("causes: [not-signed, in-a-frame]", with: "causes: [not-signed，in-a-frame]")
    let error = #expect(throws: GuideFileFlaws.self) { try folder.guide() }
    #expect(error?.list.count == 1)
  }

  @Test("in the routing does not hide one in the words")
  func independentFlaws() {
    var folder = SmallFiles.folder
    folder.flow.replace("to: type,", with: "to: nowhere,")
    folder.words.replace("有以下的几种原因：", with: "有几种原因：")
    let error = #expect(throws: GuideFileFlaws.self) { try folder.guide() }
    #expect(Set(error?.flaws.map(\.file) ?? []) == ["flow.yaml", "words/zh-Hans.yaml"])
  }
}

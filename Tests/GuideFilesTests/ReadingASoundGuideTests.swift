import GuideFiles
import Guides
import Testing

@Suite("Reading the files of a sound guide")
struct ReadingASoundGuideTests {
  @Test("gives its routing")
  func routing() throws {
    let flow = try SmallFiles.folder.guide().flow
    #expect(flow.id == "small")
    #expect(flow.version == "1.0.0")
    #expect(flow.source == "http://example.com/help")
    #expect(flow.causes == ["not-signed", "in-a-frame"])
    #expect(flow.notOwed == [3: "a button"])
    #expect(flow.start == "symptom")
    #expect(flow.triage == "symptom")
    #expect(flow.otherCode == "other-code")
    #expect(flow.handOver == "hand-over")
    #expect(
      flow.opening == [
        Step(
          id: "symptom", article: [1],
          choices: [
            Choice(id: "always", leads: .route(Route(to: .sectionDone))),
            Choice(id: "sometimes", leads: .route(Route(to: .sectionDone)), firstSection: "page"),
            Choice(id: "other", leads: .route(Route(to: .place("other-code")))),
          ])
      ])
    #expect(flow.recognises == [Recognition(.parameter("service", fitting: nil), proposes: ["frame"])])
  }

  @Test("gives its sections")
  func sections() throws {
    let sections = try SmallFiles.folder.guide().flow.sections
    #expect(sections.map(\.id) == ["contract", "page"])
    #expect(sections.map(\.start) == ["signed", "frame"])
    #expect(sections.map(\.article) == [[2], []])
    #expect(
      sections[0].steps[0].choices == [
        Choice(id: "yes", leads: .route(Route(to: .place("type"), ruledOut: ["not-signed"]))),
        Choice(id: "no", leads: .route(Route(to: .place("not-signed"), found: ["not-signed"]))),
      ])
    #expect(sections[0].steps.map(\.takesSeveral) == [false, true])
    #expect(sections[0].steps[1].choices.map(\.isExclusive) == [false, false, true])
    #expect(
      sections[0].steps[1].passages == [Passage(id: "signed", when: .has("signed", ["yes"]))])
    #expect(sections[1].steps[0].choices[0].proposedBy == ["framed"])
    #expect(sections[1].steps[0].choices[1].leads == .table("compare"))
  }

  @Test("gives its findings")
  func findings() throws {
    let flow = try SmallFiles.folder.guide().flow
    #expect(
      flow.findings == [
        Finding(id: "not-signed", retry: .later, actor: "merchant", phones: ["signing"], followUp: .workingDays(1...2)),
        Finding(id: "in-frame", retry: .now, actor: "merchant"),
        Finding(id: "other-code", retry: .none, actor: "merchant"),
        Finding(id: "hand-over", retry: .none, actor: "merchant"),
      ])
  }

  @Test("gives where findings go on, and when a section is walked")
  func conditions() throws {
    var folder = SmallFiles.folder
    folder.flow = folder.flow.replacing("follow-up: [1, 2]", with: "follow-up: [1, 2]\n    then: type")
      .replacing("    start: frame\n", with: "    start: frame\n    when: { not: { signed: [no] } }\n")
    let flow = try folder.guide().flow
    #expect(flow.findings.map(\.then) == [.place("type"), nil, nil, nil])
    #expect(flow.sections.map(\.when) == [.always, .not(.has("signed", ["no"]))])
    #expect(try ArchiveReader.read(Flow.self, from: ArchiveWriter.archive(flow)) == flow)
  }

  @Test("gives its facts, conditions and tables")
  func decisions() throws {
    let flow = try SmallFiles.folder.guide().flow
    #expect(
      flow.facts == [
        Fact(
          id: "has-escrow", values: ["in-force", "absent", "unknown"],
          rules: [
            Fact.Rule(when: .named("nothing"), value: "absent"),
            Fact.Rule(when: .has("type", ["escrow"]), value: "in-force"), Fact.Rule(value: "unknown"),
          ])
      ])
    #expect(
      flow.conditions == ["nothing": .any([.has("signed", ["no"]), .not(.has("type", ["escrow", "instant"]))])])
    #expect(
      flow.tables == [
        Table(
          id: "compare", inputs: ["has-escrow", "frame"],
          rows: [
            Table.Row(["has-escrow": ["in-force"]], Route(to: .sectionDone, ruledOut: ["in-a-frame"])),
            Table.Row(["has-escrow": ["absent", "unknown"]], Route(to: .sectionDone)),
          ])
      ])
  }

  @Test("gives its words")
  func words() throws {
    let texts = try SmallFiles.folder.guide().texts
    #expect(texts.title == "出错了")
    #expect(texts.subtitle == "没有权限")
    #expect(texts.sections["contract"] == SectionText(title: "第一部分 检查合同", short: "合同"))
    #expect(texts.causes == ["not-signed": "没有签约", "in-a-frame": "在框架里"])
    let values: [ValueID: String] = ["in-force": "有", "absent": "没有", "unknown": "不清楚"]
    #expect(texts.facts == ["has-escrow": FactText(title: "担保交易", values: values)])
    #expect(texts.conditions == ["nothing": "什么都没签"])
    #expect(texts.actors == ["merchant": "商户"])
    #expect(texts.phones == ["signing": PhoneText(number: "0571-26885188", label: "签约电话", origin: .ours)])
    #expect(
      texts.addresses == [
        AddressText(address: "http://example.com/new", label: "新地址", instead: "打电话", origin: .ours)
      ])
    #expect(texts.retries[.later]?.choices == ["wait": "等", "go-on": "继续", "fixed": "好了"])
    #expect(texts.places.all.count == 8)
    #expect(
      texts.places["symptom"]
        == PlaceText(
          title: "什么时候出错", short: "症状",
          body: [TextBlock(.article, "有以下的几种原因："), TextBlock(.figure, "+--+\n|  |", alternative: "一个方框")],
          say: "请问什么时候出错？", aside: "别着急。", choices: ["always": "总是", "sometimes": "有时", "other": "别的"]))
    #expect(texts.places["type"]?.body == [TextBlock(.ours, "既然签了", passage: "signed")])
    #expect(texts.places["in-frame"]?.action == "请移出框架。")
  }

  @Test("gives its code as it stands there, with blanks and Tabs, and whose it is")
  func code() throws {
    var folder = SmallFiles.folder
    folder.words.replace(
      "      - { when: signed, ours: 既然签了 }\n",
      with: "      - code: |2\n              a <b> & `c`\n\n          \t| # d: e\n        when: signed\n"
        + "      - { code: 打印, origin: article }\n")
    let body = try folder.guide().texts.places["type"]?.body
    #expect(
      body == [
        TextBlock(.code, "    a <b> & `c`\n\n\t| # d: e", passage: "signed"),
        TextBlock(.code, "打印", origin: .article),
      ])
  }

  @Test("gives its lists and tables")
  func listsAndTables() throws {
    var folder = SmallFiles.folder
    folder.words.replace(
      "      - { when: signed, ours: 既然签了 }\n",
      with: "      - { list: [一, 二], numbered: yes, when: signed }\n      - list:\n          - 打印\n"
        + "        origin: article\n      - table:\n          head: [名称, 值]\n          rows:\n            - [a, '']\n")
    #expect(
      try folder.guide().texts.places["type"]?.body == [
        .list(["一", "二"], isNumbered: true, passage: "signed"), .list(["打印"], origin: .article),
        .table([["名称", "值"], ["a", ""]]),
      ])
  }

  @Test(
    "refuses a list without items, a table with rows of another length, and numbers without a list",
    arguments: [
      ("list: []", .expected(.list)), ("table: { head: [a], rows: [[b, c]] }", .cellCount(2, wanted: 1)),
      ("table: { head: [a], rows: [] }", .expected(.list)), ("table: { head: [a] }", .missingKey("rows")),
      ("list: [a], numbered: 3", .expectedOne(of: ["yes", "no", "true", "false"])),
    ] as [(String, GuideFileFlaw.Kind)])
  func flawedBlocks(block: String, kind: GuideFileFlaw.Kind) {
    var folder = SmallFiles.folder
    folder.words.replace("ours: 既然签了 }", with: block + " }")
    #expect { try folder.guide() } throws: { ($0 as? GuideFileFlaws)?.flaws.map(\.kind) == [kind] }
  }

  @Test("is refused with a name in braces that no step has, at the words that have it")
  func braces() {
    var folder = SmallFiles.folder
    folder.words.replace("ours: 既然签了 }", with: "ours: '{symptom}，{{x}，{sympton}' }")
    folder.words.replace("say: 签了吗？, choices", with: "say: '签了{吗？', choices")
    #expect { try folder.guide() } throws: { error in
      (error as? GuideFileFlaws)?.flaws == [
        GuideFileFlaw(
          .flaw(.openBrace("吗？")), file: "words/zh-Hans.yaml", position: FilePosition(line: 30, column: 44)),
        GuideFileFlaw(
          .flaw(.unknownNameInBraces("sympton")), file: "words/zh-Hans.yaml",
          position: FilePosition(line: 35, column: 47)),
      ]
    }
  }

  @Test("takes no character into a code that nobody sees, and no origin where the key says it")
  func strangeCode() {
    var folder = SmallFiles.folder
    folder.words.replace("ours: 既然签了 }", with: #"code: "a\eb" }"#)
    let position = FilePosition(line: 35, column: 31)
    let flaw = GuideFileFlaw(.strangeCharacter("\u{1B}"), file: "words/zh-Hans.yaml", position: position)
    #expect(throws: GuideFileFlaws(FlawList([flaw]))) { try folder.guide() }
    folder = SmallFiles.folder
    folder.words.replace("ours: 既然签了 }", with: "ours: 既然签了, origin: ours }")
    #expect { try folder.guide() } throws: { error in
      guard let flaws = (error as? GuideFileFlaws)?.flaws, flaws.count == 1 else { return false }
      if case .unknownKey("origin", _) = flaws[0].kind { return true }
      return false
    }
  }

  @Test("passes over byte order marks that were pasted along with words and names")
  func byteOrderMarks() throws {
    var folder = SmallFiles.folder
    folder.flow.replace("        choices:", with: "        \u{FEFF}choices:")
    folder.flow.replace("retry: later", with: "retry: \u{FEFF}later")
    folder.words.replace("title: 出错了", with: "title: \u{FEFF}出错了")
    let guide = try folder.guide()
    #expect(guide.texts.title == "出错了")
    #expect(guide.flow == (try SmallFiles.folder.guide().flow))
  }

  @Test("gives its article, up to the notes")
  func article() throws {
    let article = try SmallFiles.folder.guide().article
    #expect(
      article
        == Article(
          address: "http://example.com/help", paragraphs: [1: "有以下的几种原因：", 2: "第一部分 检查合同", 3: "打印"]))
  }
}

import GuideFiles
import Guides
import Testing

@Suite("Endings, pages and second texts in files")
struct OwnEndingsInFilesTests {
  private static let folder = GuideFolder(
    name: "returns",
    flow: """
      id: returns
      version: 1.0.0
      source: http://example.com/help
      start: terms
      opening:
        - id: terms
          article: [1]
          to: wants
        - id: wants
          choices:
            - { id: asks, to: solved }
            - { id: keep, to: kept }
            - { id: return, to: done }
      sections:
        - id: goods
          start: state
          steps:
            - id: state
              choices:
                - { id: intact, to: refund }
                - { id: broken, to: repair }
      findings:
        - { id: repair, retry: now, actor: shop, then: solved }
      endings:
        - { id: refund, counts-as: waiting, actor: finance, phones: [money], follow-up: [3, 5] }
        - { id: kept, counts-as: passed-on }
      """,
    words: """
      title: 退货
      subtitle: 退货怎么办
      sections: { goods: { title: 商品, short: 商品 } }
      actors: { shop: 门店, finance: 财务 }
      phones: { money: { number: 400-1234-5678, label: 财务, origin: ours } }
      retries:
        now:
          { title: 好了吗, short: 再试, say: 好了吗, choices: { fixed: 好了, same: 没好, cannot: 现在试不了 } }
      steps:
        terms: { title: 七天内可以退货。, short: 规定, say: 七天内可以退。, body: [{ article: 七天内可以退货。 }] }
        wants: { title: 要怎样, short: 要求, say: 要怎样, choices: { asks: 只是问问, keep: 不退了, return: 要退 } }
        state:
          title: 商品怎样
          short: 商品
          say: 商品怎样
          choices:
            intact: { text: 完好, summary: 商品完好，原包装都在。 }
            broken: 坏了
      findings:
        repair: { title: 先修, short: 修, say: 先修, action: 送修。 }
      endings:
        refund: { title: 退款, short: 退款, say: 三到五天。, action: 退回原账户。 }
        kept: { title: 不退, short: 不退, say: 好的。 }
      """, article: "Address of the page: http://example.com/help\n01  七天内可以退货。")

  private func flaws(_ change: (inout GuideFolder) -> Void) -> [GuideFileFlaw] {
    var folder = Self.folder
    change(&folder)
    do throws(GuideFileFlaws) {
      _ = try folder.guide()
      return []
    } catch {
      return error.flaws
    }
  }

  @Test("are read")
  func read() throws {
    let guide = try Self.folder.guide()
    #expect(guide.flow.handOver == nil)
    #expect(guide.flow.opening[0] == .page(id: "terms", article: [1], leads: .route(Route(to: .place("wants")))))
    #expect(guide.flow.opening[1].choices[0].leads == .route(Route(to: .end(.solved))))
    #expect(
      guide.flow.findings == [
        Finding(id: "repair", retry: .now, actor: "shop", then: .end(.solved)),
        .ending(id: "refund", countsAs: .waiting, actor: "finance", phones: ["money"], followUp: .workingDays(3...5)),
        .ending(id: "kept", countsAs: .handedOver),
      ])
    #expect(guide.texts.places["refund"]?.action == "退回原账户。")
    #expect(guide.texts.places["state"]?.choices["intact"] == "完好")
    #expect(guide.guide.summary(of: "intact", at: "state", given: [:]) == "商品完好，原包装都在。")
    #expect(guide.guide.summary(of: "broken", at: "state", given: [:]) == "坏了")
    #expect(try ArchiveReader.read(Flow.self, from: ArchiveWriter.archive(guide.flow)) == guide.flow)
    #expect(try ArchiveReader.read(GuideTexts.self, from: ArchiveWriter.archive(guide.texts)) == guide.texts)
  }

  @Test("go with questions of the guide's own, by rules of which the last always fits")
  func retries() throws {
    var folder = Self.folder
    let rules = "retry: [{ when: { state: [broken] }, ask: mended }, { ask: now }]"
    folder.flow.replace("retry: now", with: rules)
    folder.flow += """

      retries:
        - id: mended
          choices:
            - { id: works, outcome: fixed }
            - { id: weak, outcome: same, to: refund }
      """
    folder.words.replace(
      "retries:\n", with: "retries:\n  mended: { title: 修好了吗, short: 修, say: 修好了吗, choices: { works: 好了, weak: 没好 } }\n"
    )
    let guide = try folder.guide()
    #expect(
      guide.flow.findings[0].retryRules == [Finding.RetryRule(when: .has("state", ["broken"]), retry: "mended")])
    #expect(guide.flow.findings[0].retry == .now)
    #expect(
      guide.flow.retries == [
        RetryQuestion(
          id: "mended",
          choices: [
            RetryQuestion.Option(id: "works", outcome: .fixed),
            RetryQuestion.Option(id: "weak", outcome: .same, to: .place("refund")),
          ])
      ])
    #expect(try ArchiveReader.read(Flow.self, from: ArchiveWriter.archive(guide.flow)) == guide.flow)
    let open = flaws { $0.flow.replace("retry: now", with: "retry: [{ when: { state: [broken] }, ask: now }]") }
    #expect(open.map(\.kind) == [.flaw(.retryWithoutLastRule)])
    let unknown = flaws { $0.flow.replace("retry: now", with: "retry: soon") }
    #expect(unknown.map(\.kind) == [.expectedOne(of: ["now", "later", "none"])])
  }

  @Test("wait for working days, for days, or for a day that is asked for")
  func followUp() throws {
    for (text, followUp) in [("{ days: 14 }", FollowUp.days(14)), ("asked", .asked)] {
      var folder = Self.folder
      folder.flow.replace("follow-up: [3, 5]", with: "follow-up: \(text)")
      #expect(try folder.guide().flow.findings[1].followUp == followUp)
    }
    for text in ["soon", "14", "{ days: 367 }", "[5, 3]"] {
      let found = flaws { $0.flow.replace("follow-up: [3, 5]", with: "follow-up: \(text)") }
      #expect(found.map(\.kind) == [.expected(.days)], "\(text)")
    }
  }

  @Test("are refused where they say what they cannot mean, each at its line and column")
  func refused() {
    func flaw(_ kind: GuideFileFlaw.Kind, _ line: Int, _ column: Int, _ file: String = "flow.yaml") -> [GuideFileFlaw] {
      [GuideFileFlaw(kind, file: file, position: FilePosition(line: line, column: column))]
    }
    let pageKeys = ["id", "article", "to", "table", "passages"]
    #expect(
      flaws { $0.flow.replace("    article: [1]\n", with: "    article: [1]\n    takes: one\n") }
        == flaw(.unknownKey("takes", known: pageKeys), 6, 5))
    #expect(
      flaws { $0.flow.replace("    to: wants\n", with: "    to: wants\n    choices: [{ id: a, to: done }]\n") }
        == flaw(.unknownKey("to", known: ["id", "article", "passages", "takes", "choices"]), 6, 5))
    #expect(
      flaws { $0.flow.replace("counts-as: passed-on", with: "counts-as: gone") }
        == flaw(.expectedOne(of: ["solved", "waiting", "passed-on"]), 26, 28))
    #expect(flaws { $0.flow.replace(", counts-as: passed-on", with: "") } == flaw(.missingKey("counts-as"), 26, 5))
    #expect(
      flaws { $0.flow.replace("{ id: broken, to: repair }", with: "{ id: broken, to: done }") }
        == flaw(.flaw(.unreachable("repair")), 23, 5)
        + flaw(.flaw(.sectionsLeft(["state: broken", "wants: return"])), 14, 1))
    #expect(
      flaws { $0.words.replace("say: 好的。 }", with: "say: 好的。, action: 记下。 }") }
        == flaw(.flaw(.actorMissing), 23, 51, "words/zh-Hans.yaml"))
    #expect(
      flaws { $0.words.replace("text: 完好, summary", with: "text: 完好, short") }
        == flaw(.unknownKey("short", known: ["text", "summary"]), 17, 27, "words/zh-Hans.yaml"))
    #expect(
      flaws { $0.words += "\n  gone: { title: 没有, short: 没有, say: 没有 }" }
        == flaw(.flaw(.wordsForNothing), 24, 3, "words/zh-Hans.yaml"))
  }
}

extension String {
  fileprivate mutating func replace(_ old: String, with new: String) {
    guard let range = firstRange(of: old) else { return }
    replaceSubrange(range, with: new)
  }
}

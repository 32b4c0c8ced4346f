import Cases
import Foundation
import Guides
import Reports
import TestSupport
import Testing
import Wizard

@Suite("A guide of somebody who means harm")
struct HostileGuideTests {
  private static let harm = [
    "<script>alert(1)</script>", "<\u{301}script>alert(2)</\u{301}script>", "\"'><img src=x onerror=alert(1)>",
    "%%{init: {'theme':'dark'}}%%", "$$x$$", "](javascript:alert(1))", "[点](javascript:alert(1))",
    "![图](http://evil.example/x.png)", "<javascript:alert(1)>",
    "\u{1B}[2J\u{1B}]52;c;eA==\u{7}\u{1B}P+q\u{1B}\\", "\u{9B}31m\u{9D}0;x\u{9C}\u{85}\u{7F}\u{0}\u{8}",
    "\u{202E}反\u{2066}过\u{2069}\u{200F}", String(repeating: "\u{200B}\u{200D}\u{2060}\u{FEFF}", count: 50),
    "e" + String(repeating: "\u{301}", count: 200), ReadBack.noncharacters + "\u{E0041}\u{FFF9}\u{2028}\u{2029}",
    "&lt;b&gt; &amp; `x` **b** ~~d~~ | a |", "</style></pre></title>-->]]>", "{{title}} {{{.}}} {{> blocks}}",
    "http://ok.example/a\u{301}<script>", "https://ok.example/](javascript:alert(1))", "```\n# 标题\n- 列\n1. 表\n===",
  ].joined(separator: "\n")

  /// Texts that begin like an address and go on otherwise.
  private static let sources = [
    "http://a.example/>\u{301}<\u{301}script>alert(1)</\u{301}script>",
    "http://a.example/>\u{301}[x](javascript:alert(1))",
    "http://a.example/\u{1B}[2J\u{202E}", "http://a.example/\"onclick=\"alert(1)", "javascript:alert(1)//http://",
    "http://a.example/\t<b>", "http://a.example/\u{85}x\u{2028}<b>", "HTTP://a.example/](javascript:alert(1))",
  ]

  /// A guide with harm in the place of each of its words, or, in less time, of its source alone.
  private static func guide(source: String = sources[0], texts: GuideTexts = texts) -> Guide {
    var flow = NoEntryGuide.flow
    flow.source = source
    flow.version = harm
    return Guide(trusted: flow, texts: texts)
  }

  /// The small guide's words with harm in the place of each.
  private static let texts = GuideTexts(
    title: harm, subtitle: harm, places: NoEntryGuide.texts.places.all.mapValues(harmful),
    retries: NoEntryGuide.texts.retries.mapValues(harmful),
    sections: NoEntryGuide.texts.sections.mapValues { _ in SectionText(title: harm, short: harm) },
    causes: NoEntryGuide.texts.causes.mapValues { _ in harm },
    actors: NoEntryGuide.texts.actors.mapValues { _ in harm },
    phones: NoEntryGuide.texts.phones.mapValues { _ in PhoneText(number: harm, label: harm, origin: .ours) },
    addresses: [
      AddressText(address: "http://ok.example/a", label: harm, instead: harm, origin: .ours),
      AddressText(address: harm, label: harm, instead: harm, origin: .article),
    ])

  private static func harmful(_ words: PlaceText) -> PlaceText {
    PlaceText(
      title: harm, short: harm,
      body: TextBlock.Kind.allCases.map { TextBlock($0, harm, alternative: $0 == .figure ? harm : nil) }, say: harm,
      aside: harm, choices: words.choices.mapValues { _ in harm }, action: words.action.map { _ in harm },
      variants: words.variants.mapValues { _ in PlaceText.Variant(say: harm, action: harm) })
  }

  private static func reports(_ format: ReportFormat) -> [String] {
    let guide = guide()
    let walks: [[PlaceID: Answer]] = [
      ["code": Answer("this"), "contract.signed": Answer("no")],
      ["code": Answer("this"), "contract.signed": Answer("unsure"), "site.system": Answer("shop")],
    ]
    let summaries = walks.map { answers in
      Summary(of: Session(guide: guide, answers: answers, notes: ["code": harm]), on: Cases.friday)
    }
    let history = StatsTests.history(
      "small", .open, found: ["not-signed"], at: "contract.signed",
      [StatsTests.event(.answered, "contract.signed", after: 3), StatsTests.event(.changed, "contract.signed")])
    return summaries.map { SummaryReport(of: $0).render(format) }
      + sources.map { source in
        let texts = source == sources[0] ? texts : NoEntryGuide.texts
        return BookletReport(of: Self.guide(source: source, texts: texts)).render(format)
      } + [StatsReport(of: [history], through: [guide], since: nil, on: Cases.friday).render(format)]
  }

  /// Each report as a page, made once for all the tests.
  static let pages = reports(.html)
  private static let markdown = reports(.markdown)

  @Test("steers no terminal, whatever the report and its format", arguments: ReportFormat.allCases)
  func harmless(format: ReportFormat) {
    let made = [ReportFormat.html: Self.pages, .markdown: Self.markdown]
    for report in made[format] ?? Self.reports(format) {
      #expect(ReadBack.steeringLines(in: report).prefix(2) == [])
    }
  }

  @Test("adds nothing to a page but words and links to the web")
  func html() throws {
    for report in Self.pages {
      let page = try ReadBack.Page(report)
      #expect(page.elements.isDisjoint(with: ["script", "img", "b", "iframe", "object", "link", "base", "form"]))
      #expect(!page.attributes.contains { $0.name.hasPrefix("on") })
      #expect(ReadBack.strangeLinks(in: page) == [])
      #expect(page.text.contains("<script>alert(1)</script>"))
    }
  }

  @Test("adds nothing to a style sheet but the words above each page, as one string")
  func css() throws {
    let style = #/(?s)<style>(.*?)</style>/#
    let sheets = try Self.pages.map { try #require($0.firstMatch(of: style)).output.1 }
    let plain = SummaryReport(of: Cases.found).render(.html)
    let string = #/"(?:[^"\\\n]|\\[0-9a-f]+ )*"/#.matchingSemantics(.unicodeScalar)
    let rules = { (sheet: Substring) in
      sheet.replacing(#/@page :first {.*}\n/#, with: "").split(separator: string)
    }
    let expected = rules(try #require(plain.firstMatch(of: style)).output.1)
    for sheet in sheets {
      let isSame = rules(sheet) == expected
      #expect(isSame)
    }
  }

  @Test("has its title above each page, word for word", .tags(.browser), .notInCheck)
  func printed() async throws {
    var texts = NoEntryGuide.texts
    texts.title = "\"'\\ }</style><b>{;/*\nç"
    let session = Session(guide: Guide(trusted: NoEntryGuide.flow, texts: texts))
    let report = SummaryReport(of: Summary(of: session, on: Cases.friday)).render(.html)
    let page = try #require(try await BrowserPaper.print(report).pages.first)
    let lines = page.words.split(separator: "\n").map { $0.filter { !$0.isWhitespace } }
    #expect(lines.first == "排查小结\(texts.title)2026-11-20".filter { !$0.isWhitespace })
    #expect(lines.last { !$0.isEmpty } == "第1页，共1页")
  }

  @Test("is no markup in Markdown but links to the web")
  func markdown() {
    for report in Self.markdown {
      #expect(ReadBack.markup(in: report) == [])
      #expect(report.contains(#"\<script\>alert(1)\</script\>"#))
    }
  }

  @Test("adds nothing to a diagram but boxes and arrows")
  func mermaid() {
    let diagrams = Self.markdown.flatMap { $0.matches(of: /```mermaid\n([^`]*)\n```\n/) }
    #expect(diagrams.count == Self.sources.count)
    let label = /"(?:[^"<>`\\%'{}$]|<br\/>)*"/
    for line in diagrams.flatMap({ $0.output.1.split(separator: "\n") }) {
      let bare = line.replacing(label, with: "W").drop { $0 == " " }
      let isBox = bare.wholeMatch(of: /subgraph g\d+\[W\]|end|n\d+[\[(]+W[\])]+/) != nil
      let isArrow = bare.wholeMatch(of: /n\d+ (?:-\.->|-->\|W\|) n\d+/) != nil
      #expect(isBox || isArrow || bare == "flowchart TD", "\(line)")
    }
  }

  @Test("comes back from JSON as it was written")
  func json() throws {
    for report in Self.reports(.json) {
      let strings = ReadBack.strings(in: try JSONSerialization.jsonObject(with: Data(report.utf8)))
      #expect(strings.contains { $0.contains(Self.harm) })
    }
  }

  @Test("and details that mean harm come back from a list of cases, which steers no terminal")
  func cases() throws {
    let details = CaseDetails(["merchant": Self.harm, "site": Self.harm, "telephone": Self.harm, "ticket": Self.harm])
    let number = try #require(CaseNumber("K7MNP-3RTUW-9XYAC"))
    let entry = CaseEntry(
      number: number, guide: GuideID(Self.harm), changedAt: Timestamp(seconds: 1), status: .open, headline: Self.harm,
      details: details, parkedBecause: Self.harm)
    let time = LocalTime(day: Cases.friday, hour: 0, minute: 0)
    let json = CaseListReport(of: [(entry, time)], on: Cases.friday).json()
    #expect(ReadBack.steeringLines(in: json).prefix(2) == [])
    let items = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
    for key in ["guide", "headline", "site", "ticket", "parkedBecause"] {
      #expect(items?.first?[key] as? String == Self.harm, "\(key)")
    }
  }
}

import Cases
import Foundation
import Guides
import Reports
import Testing
import Text

@Suite("A name in a kept case that means harm")
struct HostileNamesInStatsTests {
  private static let names = [
    "<script>alert(1)</script>", "\"><svg onload=alert(1)>", "\u{1B}[2J\u{9B}31m红", "\u{202E}反\u{2066}", "",
    "<\u{0301}b>'&amp;", "# 标题", "](javascript:alert(1))", ReadBack.noncharacters + "\u{E0041}\u{7F}",
    "{{title}} {{{.}}}",
    "a\nb\tc", String(repeating: "很长的名字", count: 40),
    String(repeating: "x", count: 300),
  ]

  static let report = StatsReport(
    of: names.map { name in
      StatsTests.history(
        GuideID(name), .open, found: [CauseID(name)], at: PlaceID(name),
        [
          StatsTests.event(.answered, PlaceID(name), after: 3), StatsTests.event(.changed, PlaceID(name)),
        ])
    }, through: [NoEntryGuide.guide], since: nil, on: CalendarDay(year: 2026, month: 11, day: 22))

  @Test("steers no terminal, whatever the format", arguments: ReportFormat.allCases)
  func harmless(format: ReportFormat) {
    for line in Self.report.render(format).split(separator: "\n") {
      #expect(line.unicodeScalars.elementsEqual(String(line).harmless.unicodeScalars), "\(line)")
    }
  }

  @Test("adds nothing to a page but words")
  func html() throws {
    let page = try ReadBack.Page(Self.report.render(.html))
    #expect(
      page.elements == [
        "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "dl", "dt", "dd", "section",
        "table", "thead", "tbody", "tr", "th", "td", "svg", "rect", "p",
      ])
    #expect(!page.attributes.contains { $0.name.hasPrefix("on") })
    #expect(page.text.contains("<script>alert(1)</script>"))
    #expect(page.text.contains("{{title}} {{{.}}}"))
  }

  @Test("is no markup in Markdown")
  func markdown() {
    #expect(ReadBack.markup(in: Self.report.render(.markdown)) == [])
  }

  @Test("makes no line of the text wider than paper, and leaves no blank at its end")
  func width() {
    let metrics = TextMetrics(ambiguous: 2)
    for line in Self.report.render(.text).split(separator: "\n") {
      #expect(metrics.width(String(line)) <= 76, "\(line)")
      #expect(!line.hasSuffix(" "), "\(line)")
    }
  }

  @Test("comes back from JSON as it was kept")
  func json() throws {
    let object = try JSONSerialization.jsonObject(with: Data(Self.report.render(.json).utf8)) as? [String: Any]
    let guides = object?["guides"] as? [[String: Any]] ?? []
    #expect(Set(guides.compactMap { $0["guide"] as? String }) == Set(Self.names))
  }
}

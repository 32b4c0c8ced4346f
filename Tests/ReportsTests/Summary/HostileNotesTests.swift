import Foundation
import Guides
import Reports
import Testing
import Text

@Suite("A note that means harm")
struct HostileNotesTests {
  private static let marks = String(repeating: "\u{0301}", count: 200)
  private static let notes = [
    "<script>alert(1)</script><img src=x onerror=alert(1)>", "[点这里](javascript:alert(1))", "\u{1B}[2J\u{9B}31m红",
    "\u{202E}反过来\u{2066}", "看\u{200B}不\u{FEFF}见", "e" + marks, "<\u{0301}b>\"'&amp;", "# 标题", "- 列表", "1. 列表",
    "a | b ``` *c* ~~d~~", "</style></pre>-->]]>", "{{title}} {{{.}}}", "",
  ]

  private static let summary = Cases.summary(
    ["code": "this", "contract.signed": "no"],
    notes: ["code": notes.joined(separator: "\n"), "contract.status": notes.reversed().joined(separator: "\n")])

  @Test("steers no terminal, whatever the format", arguments: ReportFormat.allCases)
  func harmless(format: ReportFormat) {
    for line in report(format).split(separator: "\n") {
      #expect(line.unicodeScalars.elementsEqual(String(line).harmless.unicodeScalars), "\(line)")
    }
  }

  @Test("adds nothing to a page but words")
  func html() throws {
    let page = try ReadBack.Page(report(.html))
    let plain = try ReadBack.Page(SummaryReport(of: Cases.found).render(.html))
    #expect(page.elements.subtracting(plain.elements).isSubset(of: ["ul", "li", "br"]))
    #expect(page.attributes.count == plain.attributes.count)
    #expect(ReadBack.strangeLinks(in: page) == [])
    #expect(page.text.contains("<script>alert(1)</script><img src=x onerror=alert(1)>"))
    #expect(page.text.contains("{{title}} {{{.}}}"))
  }

  @Test("is no markup in Markdown")
  func markdown() {
    let text = report(.markdown)
    #expect(ReadBack.markup(in: text) == [])
    for line in [
      #"\<script\>alert(1)\</script\>\<img src=x onerror=alert(1)\>"#, #"\[点这里\](javascript:alert(1))"#,
      ##"  \# 标题"##, #"  \- 列表"#, #"  1\. 列表"#, #"  a \| b \`\`\` \*c\* \~\~d\~\~"#,
    ] {
      #expect(text.contains(line), "\(line)")
    }
  }

  @Test("comes back from JSON as it was written")
  func json() throws {
    let object = try JSONSerialization.jsonObject(with: Data(report(.json).utf8)) as? [String: Any]
    let notes = object?["notes"] as? [[String: String]]
    #expect(notes?.first?["text"] == Self.notes.joined(separator: "\n"))
  }

  private func report(_ format: ReportFormat) -> String {
    SummaryReport(of: Self.summary).render(format)
  }
}

import Cases
import Guides
import Reports
import SampleGuides
import Testing
import Wizard

@Suite("A guide's own endings, in documents")
struct OwnEndingTests {
  private func report(after answers: String, _ format: ReportFormat) throws -> String {
    var session = Session(guide: try ReturnsGuide.guide)
    for answer in answers.split(separator: " ") { try session.walk(String(answer)) }
    return SummaryReport(of: Summary(of: session, on: CalendarDay(year: 2026, month: 11, day: 20))).render(format)
  }

  @Test(
    "are the verdict of a summary, and the last stop of its walk",
    arguments: [.text, .markdown, .html] as [ReportFormat])
  func summary(format: ReportFormat) throws {
    let report = try report(after: "return intact", format)
    #expect(report.contains("结论：Title of refund（Title）。"))
    #expect(report.contains("下一步（由The finance办理）：Do refund."))
    #expect(report.contains("结局") && report.contains("11月25日（周三）"))
    #expect(report.contains("The goods came back intact.") && !report.contains("Choice intact"))
    #expect(report.contains("Short terms") && report.contains("（只看不答）"))
    #expect(try self.report(after: "keep", format).contains("下一步：无需其他操作。"))
  }

  @Test("say in JSON which they are, and what they count as")
  func json() throws {
    let json = try report(after: "return broken same", .json)
    #expect(json.contains("\"kind\" : \"ended\"") && json.contains("\"ending\" : \"handedOver\""))
    #expect(json.contains("\"kind\" : \"ending\"") && json.contains("\"place\" : \"to-shop\""))
  }

  @Test("have pages of their own in a booklet, and boxes in drawings")
  func guide() throws {
    let guide = try ReturnsGuide.guide
    let booklet = BookletReport(of: guide).render(.text)
    #expect(booklet.contains("Choice unsure → 结局 2 Title of to-shop"))
    #expect(booklet.contains("Choice asks → 结束：已解决"))
    #expect(
      booklet.contains(
        """
        结局 1 Title of refund
        ......................
        下一步：Do refund.
        由谁办理：The finance
        """))
    #expect(booklet.contains("接着查下一个还没有查过的部分。") && !booklet.contains("各部分都查完"))
    let graph = GraphReport(of: guide).render(.mermaid)
    #expect(graph.contains("Short refund<br/>refund"))
    #expect(booklet.contains("- 看完接着走 → 步骤 3 Title of state"))
    #expect(booklet.contains("Choice intact（小结里写：The goods came back intact.） → 结局 1"))
    #expect(booklet.contains("[Section goods]"))
  }
}

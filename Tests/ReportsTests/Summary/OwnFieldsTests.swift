import Cases
import GuideContent
import Guides
import Reports
import Testing
import Wizard

@Suite("The fields that a guide adds, in a summary")
struct OwnFieldsTests {
  private func summary(for audience: Audience) throws -> Summary {
    let shipped = try ShippedGuides.load(ShippedGuides.ids[0])
    var (flow, texts) = (shipped.flow, shipped.texts)
    flow.fields = [FieldRule(id: "order", mask: FieldMask(first: 2, last: 0)), FieldRule(id: "terminals")]
    texts.fields = ["order": FieldText(label: "订单号", short: "订单")]
    let session = Session(guide: Guide(trusted: flow, texts: texts))
    let number = try #require(CaseNumber("ACEFH-JKMNP-RTUW2"))
    let details = CaseDetails(["merchant": "杭州小店", "order": "AB123456"])
    let cover = CaseCover(number: number, openedAt: Timestamp(seconds: 1_795_600_000), details: details)
    return Summary(
      of: session, on: CalendarDay(year: 2026, month: 11, day: 25), for: audience,
      caseHeader: Summary.CaseHeader(of: session, under: cover, for: audience, form: session.guide.caseForm))
  }

  @Test(
    "stand there in every format, as far as they are known", arguments: [.text, .markdown, .html] as [ReportFormat])
  func formats(format: ReportFormat) throws {
    let report = SummaryReport(of: try summary(for: .agent)).render(format)
    #expect(report.contains("订单号") && report.contains("AB123456") && !report.contains("terminals"))
    let merchants = SummaryReport(of: try summary(for: .merchant)).render(format)
    #expect(merchants.contains("订单号") && !merchants.contains("AB123456"))
  }

  @Test("have their names in JSON and in templates")
  func names() throws {
    let summary = try summary(for: .agent)
    let json = SummaryReport(of: summary).render(.json)
    #expect(json.contains("\"order\" : \"AB123456\"") && json.contains("\"terminals\" : \"\""))
    let layout = "{{#record}}{{merchant}} {{order}}{{^terminals}} -{{/terminals}}{{/record}}"
    let template = try SummaryTemplate(layout, form: CaseForm.shipped.adding(summary.ownFields))
    #expect(SummaryReport(of: summary).render(template, as: .text) == "杭州小店 AB123456 -")
    #expect(throws: TemplateFlaw.self) { try SummaryTemplate(layout) }
  }
}

import Cases
import GuideContent
import Guides
import Reports
import SampleGuides
import Testing
import Wizard

@Suite("Values in reports")
struct ValuesInReportsTests {
  private static let day = CalendarDay(year: 2026, month: 11, day: 28)

  private static func guide(_ change: (inout Flow) -> Void = { _ in }) throws -> Guide {
    var refund = RefundGuide()
    change(&refund.flow)
    var guide = try refund.guide
    guide.wording = .interface
    return guide
  }

  private static func summary(for audience: Audience) throws -> Summary {
    let answers = [
      "why": Answer("refund"), "paid": Answer(.day(day, countedOn: day)), "amount": Answer(.number(FixedNumber(1_500))),
      "payer": Answer(.text("AB1234")),
    ]
    let named = answers.map { (PlaceID($0.key), $0.value) }
    let session = Session(guide: try guide(), answers: Dictionary(named) { first, _ in first })
    return Summary(of: session, on: day, for: audience)
  }

  @Test("stand in a summary in every format, but what is private for agents alone", arguments: ReportFormat.allCases)
  func summaries(format: ReportFormat) throws {
    let agents = SummaryReport(of: try Self.summary(for: .agent)).render(format)
    #expect(agents.contains("1,500.00 元") && agents.contains("2026年11月28日") && agents.contains("AB1234"))
    let merchants = SummaryReport(of: try Self.summary(for: .merchant)).render(format)
    #expect(merchants.contains("1,500.00 元") && !merchants.contains("AB1234"))
  }

  @Test("are facts of JSON and templates, without what they are read as")
  func facts() throws {
    let json = SummaryReport(of: try Self.summary(for: .agent)).render(.json)
    #expect(json.contains("\"value\" : \"1500\"") && json.contains("\"value\" : \"2026-11-28\""))
    #expect(!json.contains("1000..50000") && !json.contains("0..2"))
    let template = try SummaryTemplate("{{#walk}}{{value}};{{/walk}}")
    let filled = SummaryReport(of: try Self.summary(for: .merchant)).render(template, as: .text)
    #expect(filled.contains("1500") && !filled.contains("AB1234"))
  }

  @Test("are told in a booklet: what to type, where it leads, and what is compared")
  func booklet() throws {
    let guide = try Self.guide { flow in
      let old = Comparison([.init(.over, "2"), .init(.atMost, "30")], countsDays: true)
      let early = Comparison([.init(.under, "2026-01-01")])
      flow.sections[0].steps[2].passages = [
        Passage(id: "large", when: .any([.compares("paid", old), .compares("paid", early)])),
        Passage(id: "small", when: .compares("amount", Comparison([.init(.under, "5")]))),
      ]
    }
    var texts = guide.texts
    texts.places["payer"]?.body = [
      TextBlock(.ours, "One.", passage: "large"), TextBlock(.ours, "Two.", passage: "small"),
    ]
    var changed = Guide(trusted: guide.flow, texts: texts)
    changed.wording = .interface
    let booklet = BookletReport(of: changed).render(.text).filter { !$0.isWhitespace }
    #expect(booklet.contains("填写-请填日期，如2026-11-3、11-3或昨天，不晚于今天→步骤3"))
    #expect(booklet.contains("“Shortpaid”到填写那天超过2天，并且“Shortpaid”到填写那天至多30天"))
    #expect(booklet.contains("“Shortpaid”早于2026年1月1日"))
    #expect(booklet.contains("“Shortamount”不到5.00元"))
  }

  @Test("are one way out in a drawing, or one for each row of a table")
  func graph() throws {
    let graph = GraphReport(of: try Self.guide()).render(.dot)
    #expect(graph.contains("填写（age is new）") && graph.contains("填写（age is middle）"))
    #expect(!graph.contains("0..2"))
  }
}

import Cases
import Foundation
import Guides
import Reports
import Testing

@Suite("A support team's own layout")
struct TemplateTests {
  private func render(_ template: String, of summary: Summary, as format: ReportFormat = .text) throws -> String {
    try SummaryReport(of: summary).render(SummaryTemplate(template), as: format)
  }

  @Test("is filled with the facts of the summary, item by item")
  func filled() throws {
    let template = """
      [{{record.ticket}}] {{record.merchant}}
      {{verdict.text}}
      {{#actions}}
      * {{actor}}：{{text}}{{#phones}}（{{number}}）{{/phones}}{{#followUp}} {{first}}{{/followUp}}
      {{/actions}}
      {{^notes}}
      没有备注。
      {{/notes}}
      {{! 经过 }}
      {{#walk}}{{name}}={{#answers}}{{.}} {{/answers}};{{/walk}}
      """
    #expect(
      try render(template, of: try ShippedWalks.all[0].summary()) == """
        [T-1024] 杭州小店
        结论：还没有签约接口合同（ILLEGAL_PARTNER_EXTERFACE）。处理后是否还报错，尚未确认。
        * 商户：拨打签约电话 0571-26885188，签约网站要用的接口。（0571-26885188）
        没有备注。
        错误代码=是这个代码 ;出现情况=每次都出现 ;是否签约=还没有签 ;诊断结果=;办好再试=;
        """)
  }

  @Test("can ask whether something is known")
  func conditions() throws {
    let template = "{{#record}}{{number}}{{#site}} {{.}}{{/site}}{{/record}}{{^record}}没有记录{{/record}}"
    #expect(try render(template, of: Cases.found) == "没有记录")
    #expect(try render(template, of: ShippedWalks.all[0].summary()) == "ACEFH-JKMNP-RTUW2 www.example.com")
    let sections = "{{#walk}}{{#isDerived}}{{name}}{{/isDerived}}{{/walk}}"
    #expect(try render(sections, of: Cases.stayed) == "网站系统")
  }

  @Test("may write what a section is on, and what its outer sections have")
  func scopes() throws {
    let template = "{{#walk}}{{#isDerived}}{{name}}:{{.}}{{/isDerived}}{{/walk}}"
    #expect(try render(template, of: Cases.stayed) == "网站系统:true")
    let outer = "{{#actions}}{{#phones}}{{finding}} {{number}} {{day}}{{/phones}}{{/actions}}"
    #expect(try render(outer, of: ShippedWalks.all[0].summary()).hasPrefix("not-signed 0571-26885188 20"))
    #expect(try render("{{^record}}[{{record.number}}{{next}}]{{/record}}", of: Cases.found).hasPrefix("[下一步"))
  }

  @Test(
    "has no lines of its own for tags that stand alone in one, as Mustache has it",
    arguments: [
      ("| a\n{{#day}}\n|\n{{/day}}\n| b", "| a\n|\n| b"),
      ("  {{#day}}  \n|\n\t{{/day}}\t\n", "|\n"),
      ("|\r\n{{#day}}\r\n{{/day}}\r\n|", "|\r\n|"),
      ("#{{#day}}\n/\n  {{/day}}", "#\n/\n"),
      ("  {{#day}}\n#{{/day}}\n/", "#\n/"),
      ("  {{#day}}\n#{{/day}}  {{! not alone }}\n/", "#  \n/"),
      ("x{{#day}}\ny\n{{/day}}\n{{! alone }}\nz", "x\ny\nz"),
      (" | {{^record}} \t|\t {{/record}} | \n", " |  \t|\t  | \n"),
      ("{{#day}} {{/day}}\n", " \n"),
      ("{{! a\nb }}\n|", "|"),
      ("  {{! end }}", ""),
      ("  {{! end }}  ", "    "),
      ("  {{day}}\n", "  2026-11-20\n"),
      ("{{#day}}\n  {{.}}\n{{/day}}\n", "  2026-11-20\n"),
    ])
  func standalone(template: String, text: String) throws {
    #expect(try render(template, of: Cases.found) == text)
  }

  @Test("may put blanks and line ends between the braces and the name")
  func blanks() throws {
    #expect(try render("{{\n day \n}}{{# day\t}}{{{ . }}}{{/\nday}}", of: Cases.found) == "2026-11-202026-11-20")
  }

  @Test("may have very many tags", .timeLimit(.minutes(1)))
  func manyTags() throws {
    let count = 20_000
    let template = String(repeating: "{{#day}}\n{{! 甲 }}{{.}}{{/day}}\n", count: count)
    #expect(try render(template, of: Cases.found) == String(repeating: "2026-11-20\n", count: count))
    let flawed = template + "{{#day}}{{/day}}  {{nxt}}"
    #expect(throws: TemplateFlaw(line: 2 * count + 1, column: 19, kind: .unknownName("nxt", known: Self.top))) {
      try SummaryTemplate(flawed)
    }
  }

  @Test("means nothing but words, whatever was noted, in the format it is for")
  func escaped() throws {
    let summary = Cases.summary(
      ["code": "this"], notes: ["code": "<b>*粗*</b>\u{1B}[2J\n{{next}} & \"x\""])
    let template = "{{#notes}}{{text}}|{{{text}}}|{{&text}}{{/notes}}"
    let text = "<b>*粗*</b>?[2J\n{{next}} & \"x\""
    #expect(try render(template, of: summary) == "\(text)|\(text)|\(text)")
    let html = "&lt;b&gt;*粗*&lt;/b&gt;?[2J\n{{next}} &amp; &quot;x&quot;"
    #expect(try render(template, of: summary, as: .html) == "\(html)|\(html)|\(html)")
    let markdown = "\\<b\\>\\*粗\\*\\</b\\>?\\[2J\n{{next}} \\& \"x\""
    #expect(try render("{{#notes}}{{text}}{{/notes}}", of: summary, as: .markdown) == markdown)
  }

  @Test(
    "is refused where it names what there is not, with the place",
    arguments: [
      ("{{next}}\n{{ nxt }}", 2, 1, TemplateFlaw.Kind.unknownName("nxt", known: top)),
      ("{{verdict.kind}} {{verdict.words}}", 1, 18, .unknownName("verdict.words", known: ["kind", "place", "text"])),
      ("{{#phones}}{{/phones}}", 1, 1, .unknownName("phones", known: top)),
      ("{{actions.text}}", 1, 1, .unknownName("actions.text", known: actionKeys)),
      ("{{#causes}}{{#walk}}{{/walk}}{{/causes}}", 1, 12, .listInList("walk")),
      ("{{#walk}}{{#walk}}{{/walk}}{{/walk}}", 1, 10, .listInList("walk")),
      ("结论\n  {{next", 2, 3, .tagNotClosed),
      ("{{{next}}", 1, 1, .tagNotClosed),
      ("{{#notes}}{{text}}", 1, 1, .sectionNotClosed("notes")),
      ("{{#notes}}{{/walk}}", 1, 11, .wrongEnd("walk", expected: "notes")),
      ("{{/walk}}", 1, 1, .wrongEnd("walk", expected: nil)),
      ("{{> other}}", 1, 1, .unsupportedTag(">")),
      ("{{=<% %>=}}", 1, 1, .unsupportedTag("=")),
      ("{{%CONTENT_TYPE:HTML}}", 1, 1, .unsupportedTag("%")),
      ("{{uppercased(next)}}", 1, 1, .unknownName("uppercased(next)", known: top)),
      ("{{}}", 1, 1, .unknownName("", known: top)),
      ("{{verdict}}", 1, 1, .notAValue("verdict", parts: ["kind", "place", "text"])),
      ("{{.}}", 1, 1, .notAValue(".", parts: top)),
      ("{{#notes}}{{.}}{{/notes}}", 1, 11, .notAValue(".", parts: ["place", "text"])),
      ("{{&actions}}", 1, 1, .listAsValue("actions")),
      ("{{#walk}}{{answers}}{{/walk}}", 1, 10, .listAsValue("answers")),
      ("结论\n{{\nnxt}}", 2, 1, .unknownName("nxt", known: top)),
      ("{{{! next }}}", 1, 1, .unknownName("! next", known: top)),
      (String(repeating: "{{#day}}", count: 60_000), 1, 129, .tooDeep(limit: 16)),
    ])
  func flaws(template: String, line: Int, column: Int, kind: TemplateFlaw.Kind) {
    #expect(throws: TemplateFlaw(line: line, column: column, kind: kind)) { try SummaryTemplate(template) }
  }

  private static let top = [
    "actions", "addresses", "causes", "day", "dayInWords", "ending", "guide", "next", "notes", "record", "verdict",
    "walk",
  ]
  private static let actionKeys = ["actor", "addresses", "finding", "followUp", "phones", "text"]

  @Test("can name everything that the summary as JSON has")
  func complete() throws {
    for walk in ShippedWalks.all {
      let json = try JSONSerialization.jsonObject(with: Data(SummaryReport(of: walk.summary()).render(.json).utf8))
      let template = Self.template(naming: json)
      _ = try render(template, of: walk.summary())
    }
  }

  /// A template that names every key of a JSON value.
  private static func template(naming value: Any) -> String {
    guard let object = value as? [String: Any] else { return "{{.}}" }
    return object.map { key, value in
      switch value {
      case let list as [Any]: "{{#\(key)}}\(list.map { template(naming: $0) }.joined()){{/\(key)}}"
      case is [String: Any]: "{{#\(key)}}\(template(naming: value)){{/\(key)}}"
      default: "{{\(key)}}"
      }
    }.joined()
  }

  @Test("is read a thousand times with mistakes in it, and never ends the program")
  func damaged() throws {
    let sound = Array("{{#actions}}{{text}}{{#phones}}{{number}}{{/phones}}{{/actions}}{{^notes}}x{{/notes}}{{{next}}}")
    let summary = Cases.notSigned
    for seed in 0..<1_000 {
      var template = sound
      let at = seed * 7 % sound.count
      if seed % 3 == 0 {
        template.remove(at: at)
      } else {
        template.insert(Array("{}#/^!.&<>\u{0301}\n ")[seed % 12], at: at)
      }
      if let read = try? SummaryTemplate(String(template)) {
        #expect(SummaryReport(of: summary).render(read, as: .text).utf8.count < 10_000)
      }
    }
  }
}

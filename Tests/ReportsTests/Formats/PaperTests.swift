import Cases
import GuideContent
import Guides
import Reports
import Testing
import Text
import Wizard

@Suite("A report for a printer of sheets")
struct SheetTests {
  private let metrics = TextMetrics(ambiguous: 2)

  private func booklet() throws -> String {
    BookletReport(of: try ShippedGuides.load(ShippedGuides.ids[0])).text(on: .a4)
  }

  private func pages(of text: String) -> [[Substring]] {
    text.split(separator: "\u{C}", omittingEmptySubsequences: false).map {
      $0.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    }
  }

  @Test("fills pages of 60 lines and 76 columns, each with the title above and its number below")
  func pages() throws {
    let reports = try ShippedWalks.all.map { SummaryReport(of: try $0.summary()).text(on: .a4) } + [booklet()]
    for report in reports {
      let pages = pages(of: report)
      for (index, lines) in pages.enumerated() {
        #expect(lines.count == 60)
        #expect(lines.allSatisfy { metrics.width(String($0)) <= 76 }, "\(lines)")
        // A booklet's first page begins with its title itself.
        let title = lines.first { !$0.isEmpty } ?? ""
        #expect(title.hasPrefix("排查") && title.contains("ILLEGAL_PARTNER_EXTERFACE"))
        #expect(lines[59].drop { $0 == " " } == "第 \(index + 1) 页，共 \(pages.count) 页")
      }
    }
  }

  @Test("says in the contents of a booklet on which page each place is")
  func contents() throws {
    let pages = pages(of: try booklet())
    let entries = pages.flatMap(\.self).compactMap { $0.firstMatch(of: #/((?:步骤|结果) \d+) .* \.+ (\d+)$/#)?.output }
    #expect(entries.count > 25)
    for entry in entries {
      let page = pages[try #require(Int(entry.2)) - 1]
      let isThere = page.indices.dropLast().contains { index in
        page[index].hasPrefix(entry.1 + " ") && (page[index + 1].hasPrefix("...") || page[index + 2].hasPrefix("..."))
      }
      #expect(isThere, "\(entry.1) is not on page \(entry.2)")
    }
  }

  @Test("cuts a drawing that is wider than the paper")
  func wideDrawings() {
    var texts = NoEntryGuide.texts
    texts.places["contract.status"]?.body = [TextBlock(.figure, String(repeating: "#-", count: 60))]
    let guide = Guide(trusted: NoEntryGuide.flow, texts: texts)
    for line in pages(of: BookletReport(of: guide).text(on: .a4)).flatMap(\.self) {
      #expect(metrics.width(String(line)) <= 76)
    }
  }

  @Test("names the case on each page")
  func number() throws {
    let pages = pages(of: SummaryReport(of: try ShippedWalks.longest.summary()).text(on: .a4))
    #expect(pages.count == 2)
    for page in pages {
      #expect(page[0] == "排查小结 ILLEGAL_PARTNER_EXTERFACE 2026-11-25 记录号 ACEFH-JKMNP-RTUW2")
    }
  }

  @Test("says what the text on a screen says, and breaks an address only where it is wider than the paper")
  func sameWords() throws {
    for walk in ShippedWalks.all {
      let report = SummaryReport(of: try walk.summary())
      let body = pages(of: report.text(on: .a4)).flatMap { $0.dropFirst(2).dropLast(2) }
      #expect(ReadBack.bare(body.joined(separator: "\n")) == ReadBack.bare(report.render(.text)))
      for address in try walk.summary().addresses.map(\.address) where metrics.width(address) <= 70 {
        #expect(body.contains { $0.contains(address) })
      }
    }
  }

  @Test("tears no section apart that fits on a page, wherever the page ends", arguments: [1, 9, 17, 25, 33, 41, 49])
  func together(first: Int) {
    for lines in first..<(first + 8) {
      let note = Array(repeating: "一行备注。", count: lines).joined(separator: "\n")
      let summary = Cases.summary(["code": "this", "contract.signed": "no"], notes: ["code": note])
      let pages = pages(of: SummaryReport(of: summary).text(on: .a4))
      for section in [["排查经过", "--------", "1. 错误代码：是"], ["依据", "----", "错误：NO_ENTRY（没有权限）"]] {
        #expect(
          pages.contains { $0.map(String.init).joined(separator: "\n").contains(section.joined(separator: "\n")) })
      }
      let basis = pages.filter { page in page.contains("依据") }.flatMap(\.self)
      #expect(basis.contains("日期：2026年11月20日（周五）"), "\(lines) lines of notes")
    }
  }

  @Test("tears no finding of a booklet from what is to be done first")
  func findings() throws {
    let pages = pages(of: try booklet())
    for number in 1...15 {
      let page = try #require(
        pages.first { page in
          page.indices.dropLast().contains { page[$0].hasPrefix("结果 \(number) ") && page[$0 + 1].hasPrefix("....") }
        })
      let start = try #require(page.firstIndex { $0.hasPrefix("结果 \(number) ") })
      #expect(page[start + 2].hasPrefix("下一步"), "finding \(number)")
    }
  }

  @Test("never ends a page with a place's title")
  func titles() throws {
    for page in pages(of: try booklet()) {
      let last = page.dropLast(2).last { !$0.isEmpty } ?? ""
      #expect(last.contains { !".-=".contains($0) }, "a page ends with a heading")
    }
  }
}

@Suite("A report for a till roll")
struct RollTests {
  @Test("fits the roll and has no pages", arguments: [(Paper.roll58, 32), (.roll80, 48)])
  func fits(paper: Paper, columns: Int) throws {
    let metrics = TextMetrics(ambiguous: 2)
    for walk in ShippedWalks.all {
      let report = SummaryReport(of: try walk.summary())
      let text = report.text(on: paper)
      for line in text.split(separator: "\n") { #expect(metrics.width(String(line)) <= columns, "\(line)") }
      #expect(!text.contains("\u{C}"))
      let isRule = { (line: Substring) in line.allSatisfy { "-=.".contains($0) } }
      let words = { (text: String) in
        ReadBack.bare(text.split(separator: "\n").filter { !isRule($0) }.joined(separator: "\n"))
      }
      #expect(words(text) == words(report.render(.text)))
    }
  }
}

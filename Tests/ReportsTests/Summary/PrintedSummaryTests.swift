import Cases
import Foundation
import Guides
import Reports
import TestSupport
import Testing
import Wizard

@Suite("A summary printed from the browser", .tags(.browser), .notInCheck)
struct PrintedSummaryTests {
  /// Each walk's summary, printed once for all the tests.
  private static let printed = Task {
    var printed: [(summary: Summary, paper: BrowserPaper)] = []
    for walk in ShippedWalks.noted {
      let summary = try walk.summary()
      printed.append((summary, try await BrowserPaper.print(SummaryReport(of: summary).render(.html))))
    }
    return printed
  }

  @Test("fits on two pages at most, with every section walked, eleven addresses and a note at each question")
  func pages() async throws {
    for (summary, paper) in try await Self.printed.value { #expect((1...2).contains(paper.pages.count), "\(summary)") }
    let longest = try ShippedWalks.noted[0].summary()
    #expect(Set(longest.walk.compactMap(\.place.section)).count == 4)
    #expect(longest.addresses.count == 11)
  }

  @Test("has its title above the text of each page, and below it which page of how many it is")
  func margins() async throws {
    for (_, paper) in try await Self.printed.value {
      for (number, page) in zip(1..., paper.pages) {
        let lines = page.words.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        #expect(lines.first == "排查小结 ILLEGAL_PARTNER_EXTERFACE 2026-11-25 记录号 ACEFH-JKMNP-RTUW2")
        #expect(lines.last { !$0.isEmpty }.map(ReadBack.bare) == "第\(number)页，共\(paper.pages.count)页")
      }
    }
  }

  @Test("leaves the edges of the paper white")
  func edges() async throws {
    for page in try await Self.printed.value.flatMap(\.paper.pages) {
      let (picture, edge) = (page.picture, page.picture.width * 15 / 210)
      #expect(picture.isWhite(columns: 0..<edge, rows: 0..<picture.height))
      #expect(picture.isWhite(columns: picture.width - edge..<picture.width, rows: 0..<picture.height))
      #expect(picture.isWhite(columns: 0..<picture.width, rows: 0..<edge / 3))
      #expect(picture.isWhite(columns: 0..<picture.width, rows: picture.height - edge / 3..<picture.height))
    }
  }

  @Test("tears neither the verdict from the next action nor an action from its telephone, wherever a page ends")
  func together() async throws {
    let report = try SummaryReport(of: ShippedWalks.noted[0].summary()).render(.html)
    let lead = try #require(report.firstMatch(of: #/(?s)<header>.*?</header>/#)).output
    let further = try #require(report.firstMatch(of: #/(?s)<section>.*?</section>/#)).output
    let main = String(repeating: "<p>~</p>\(lead)\(further)", count: 30)
    let paper = try await BrowserPaper.print(
      report.replacing(#/(?s)<main>.*</main>/#, with: "<main>\(main)</main>"), pixelsPerInch: 30)
    for page in paper.pages.map({ ReadBack.bare($0.words) }) {
      let count = { (words: String) in page.ranges(of: words).count }
      #expect(count("结论：") == count("下一步（由商户办理）"))
      #expect(count("结论：") == count("再试日期请在11月26日"))
      #expect(count("和网站开发人员商量") == count("电话：签约电话0571-26885188"))
    }
    #expect(paper.pages.count > 3)
  }

  @Test("has every address and the hand-off code as a QR code that a reader finds on the paper")
  func codes() async throws {
    for (summary, paper) in try await Self.printed.value {
      let code = summary.caseHeader?.code?.digits
      #expect(Set(paper.pages.flatMap(\.codes)) == Set(summary.addresses.map(\.address) + [code].compactMap(\.self)))
    }
  }

  @Test("names the case in the PDF's title, and keeps its links")
  func links() async throws {
    let printed = try #require(try await Self.printed.value.first)
    let file = String(decoding: printed.paper.file, as: UTF8.self)
    let title = "排查小结".utf16.map { String($0, radix: 16, uppercase: true) }.joined()
    #expect(file.contains("/Title <FEFF\(title)"))
    #expect(file.contains("/URI (tel:0571-26885188)"))
    for address in printed.summary.addresses {
      #expect(file.contains("/URI (\(address.address))"), "\(address.address)")
    }
  }
}

import Foundation
import GuideContent
import Reports
import TestSupport
import Testing

@Suite("A report as a page")
struct ValidPagesTests {
  private static let plain = Result {
    try (Cases.all + ShippedWalks.noted.map { try $0.summary() }).map { SummaryReport(of: $0).render(.html) }
      + [
        BookletReport(of: ShippedGuides.load(ShippedGuides.ids[0])).render(.html),
        StatsReport(of: StatsTests.histories, through: [NoEntryGuide.guide], since: nil, on: Cases.friday).render(
          .html),
      ]
  }
  private static let hostile = Result {
    HostileGuideTests.pages + [HostileNamesInStatsTests.report.render(.html)]
  }

  @Test("is valid: a validator has nothing to say against it, whatever its words", .tags(.program), .notInCheck)
  func valid() async throws {
    let folder = try BrowserPaper.ScratchFolder(holding: "")
    defer { folder.remove() }
    for page in try Self.plain.get() + Self.hostile.get() {
      try folder.hold(page)
      try await BrowserPaper.run(
        "/usr/bin/tidy", "-utf8 -quiet -errors -file flaws page.html", in: folder.url, accepting: [0, 1, 2])
      let flaws = try String(contentsOf: folder.url.appending(path: "flaws"), encoding: .utf8)
      #expect(flaws == "")
    }
  }

  @Test("needs nothing but itself: it runs nothing and loads nothing")
  func alone() throws {
    for report in try Self.plain.get() + Self.hostile.get() {
      let page = try ReadBack.Page(report)
      #expect(
        page.elements.isDisjoint(with: [
          "script", "link", "img", "image", "iframe", "object", "embed", "form", "use", "foreignObject", "base",
        ]))
      #expect(page.attributes.allSatisfy { $0.name != "src" && !$0.name.hasPrefix("on") && $0.name != "style" })
      #expect(!report.contains("url(") && !report.contains("@import"))
    }
  }

  @Test("is as wide as a telephone, the narrowest too, and never wider", .tags(.browser), .notInCheck)
  func narrow() async throws {
    let pages = try Self.plain.get() + Self.hostile.get()
    let excess = try await Self.measured(
      pages, widths: [320, 360], by: "[frame.contentDocument.documentElement.scrollWidth - frame.width]")
    #expect(excess.count == 2 * pages.count)
    #expect(Set(excess) == ["0"])
  }

  @Test("keeps the words of its drawings inside of them, in the fonts there are", .tags(.browser), .notInCheck)
  func drawings() async throws {
    let excess = try await Self.measured(
      try Self.plain.get(), widths: [800],
      by: """
        [...frame.contentDocument.querySelectorAll("svg.picture text")].map(text => {
          const box = text.getBBox(), room = text.ownerSVGElement.viewBox.baseVal
          return box.x < 0 || box.y < 0 || box.x + box.width > room.width || box.y + box.height > room.height
            ? text.textContent : 0
        })
        """)
    #expect(!excess.isEmpty)
    #expect(Set(excess) == ["0"])
  }

  /// What an expression of a script finds in each page, shown in a frame of each width.
  private static func measured(_ pages: [String], widths: [Int], by expression: String) async throws -> [String] {
    let frames = widths.flatMap { width in
      pages.map { page in
        let source = page.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
        return "<iframe width=\"\(width)\" height=\"600\" srcdoc=\"\(source)\"></iframe>"
      }
    }
    let script = """
      onload = () => {
        const found = [...document.querySelectorAll("iframe")].flatMap(frame => \(expression))
        document.body.replaceChildren(...found.map(words => {
          const line = document.createElement("p")
          line.append(words)
          return line
        }))
      }
      """
    let page = "<!DOCTYPE html><meta charset=\"utf-8\"><script>\(script)</script>" + frames.joined()
    return try await BrowserPaper.print(page, pixelsPerInch: 30).pages.flatMap { page in
      page.words.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }
  }
}

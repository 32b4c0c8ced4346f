import Cases
import Foundation
import GuideContent
import Guides
import Reports
import Testing
import Wizard

@Suite("The formats of a report")
struct SameInEveryFormatTests {
  /// Keys whose values are names for programs, or dates that the other formats put into words.
  private static let names: Set<String> = [
    "kind", "state", "id", "place", "finding", "placeIDs", "choiceIDs", "ending", "origin", "day", "section", "first",
    "last", "handOver",
  ]

  @Test("say the same facts of a summary", arguments: [ReportFormat.text, .markdown, .html])
  func summaries(format: ReportFormat) throws {
    for summary in Cases.all {
      let report = SummaryReport(of: summary)
      try expect(report.render(format), in: format, saysAllOf: report.render(.json))
    }
  }

  @Test("come to the same findings, actions, addresses and notes when they are read back", arguments: ShippedWalks.all)
  func readBack(walk: ShippedWalks.Walk) throws {
    let report = SummaryReport(of: try walk.summary())
    let facts = try SummaryFacts(readingBack: report.render(.json), in: .json)
    #expect(!facts.findings.isEmpty)
    #expect(facts.notes.count == walk.notes.count)
    for format in [ReportFormat.text, .markdown, .html] {
      let differences = try SummaryFacts(readingBack: report.render(format), in: format).differences(from: facts)
      #expect(differences == [], "\(format): \(differences)")
    }
    #expect(SummaryFacts(readingBackPages: report.text(on: .a4)).differences(from: facts) == [])
  }

  @Test("say every word of the shipped guide in a booklet", arguments: [ReportFormat.text, .markdown, .html])
  func booklets(format: ReportFormat) throws {
    let report = BookletReport(of: try ShippedGuides.load(ShippedGuides.ids[0]))
    try expect(report.render(format), in: format, saysAllOf: report.render(.json))
  }

  @Test("hold everything that a summary knows, down to the JSON")
  func completeJSON() throws {
    let summary = Cases.shopAfterSigning
    let words = try ReadBack.words(of: SummaryReport(of: summary).render(.json), in: .json)
    let facts =
      summary.actions.flatMap { [$0.text, $0.actor] + $0.phones.flatMap { [$0.number, $0.label] } }
      + summary.causes.map(\.name) + summary.walk.flatMap(\.answer)
      + summary.addresses.flatMap { [$0.address, $0.label, $0.instead ?? ""] }
      + summary.sources + [summary.version, summary.title, summary.subtitle, "2026-11-20", "waiting"]
    for fact in facts { #expect(ReadBack.finds(fact, in: words), "\(fact)") }
  }

  private func expect(_ report: String, in format: ReportFormat, saysAllOf json: String) throws {
    let words = try ReadBack.words(of: report, in: format).replacing(#/\[\d+\]/#, with: "")
    // The titles of sections head the drawings of a page; a list of the places has no room for them.
    let omitted = format == .html ? Self.names : Self.names.union(["sectionTitle"])
    let facts = ReadBack.strings(in: try JSONSerialization.jsonObject(with: Data(json.utf8)), without: omitted)
    #expect(!facts.isEmpty)
    for line in facts.flatMap({ $0.split(separator: "\n") }) {
      #expect(ReadBack.finds(line, in: words), "\(format): \(line)")
    }
  }
}

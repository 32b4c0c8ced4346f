import Cases
import Foundation
import GuideContent
import Guides
import Reports
import Testing
import Wizard

@Suite("The summaries that a person has read")
struct GoldenSummariesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Summaries")
    .standardizedFileURL

  /// Where a walk's summary lies: in a folder for the section in which its finding was reached.
  private static func name(of walk: ShippedWalks.Walk) throws -> String {
    if walk.answers == ShippedWalks.longest.answers { return "longest-walk" }
    let section =
      try walk.session().path.places.first { $0.id == walk.finding }?.section?.rawValue ?? "outside-of-sections"
    return "\(section)/\(walk.finding.rawValue)"
  }

  /// Where the texts differ, the new one is put beside the old one, for a person to read and to rename.
  @Test("are what each walk still comes to", arguments: ShippedWalks.all)
  func unchanged(walk: ShippedWalks.Walk) throws {
    let text = try SummaryReport(of: walk.summary()).render(.text)
    let name = try Self.name(of: walk)
    let file = Self.folder.appending(path: "\(name).txt")
    let read = try? String(contentsOf: file, encoding: .utf8)
    if text != read { try text.write(to: file.appendingPathExtension("new"), atomically: true, encoding: .utf8) }
    #expect(text == read, "compare \(name).txt with \(name).txt.new in Tests/ReportsTests/Summaries")
  }

  @Test("come to every finding of the guide that ships")
  func complete() throws {
    let guide = try ShippedGuides.load(ShippedGuides.ids[0])
    #expect(Set(ShippedWalks.all.map(\.finding)) == Set(guide.flow.findings.map(\.id)))
    for walk in ShippedWalks.all {
      let session = try walk.session()
      #expect(session.path.findings.contains(walk.finding), "\(walk.testDescription)")
      #expect(session.path.places.filter { $0.answer != nil }.count >= walk.answers.split(separator: " ").count)
    }
  }
}

import GuideContent
import Reports
import Testing
import Text

@Suite("The lines of a report as text")
struct PlainTextLayoutTests {
  @Test("cover at most 76 columns, but for an address that is longer by itself")
  func width() throws {
    let metrics = TextMetrics(ambiguous: 2)
    let wide = try lines().filter { metrics.width($0) > 76 }
    #expect(!wide.isEmpty)
    for line in wide { #expect(line.contains(#/^ *https?://[^ ]{70,}( \[\d+\])?$/#), "\(line)") }
  }

  @Test("begin with no mark that closes, and end with none that opens")
  func forbidden() throws {
    for line in try lines() {
      let text = line.drop { $0 == " " }
      #expect(!(text.first.map { "、，；：。！？）」』》】”’".contains($0) } ?? false), "\(line)")
      #expect(!(text.last.map { "（「『《【“‘".contains($0) } ?? false), "\(line)")
    }
  }

  @Test("have no blank at their end, and the last one is ended too")
  func ends() throws {
    for text in try texts() {
      #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
      #expect(text.split(separator: "\n").allSatisfy { !$0.hasSuffix(" ") })
    }
  }

  private func texts() throws -> [String] {
    Cases.all.map { Cases.text(of: $0) }
      + [try BookletReport(of: ShippedGuides.load(ShippedGuides.ids[0])).render(.text)]
  }

  private func lines() throws -> [String] {
    try texts().flatMap { $0.split(separator: "\n").map(String.init) }
  }
}

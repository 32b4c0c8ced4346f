import Cases
import GuideContent
import Guides
import Testing

@Suite("How much of a typed text is kept")
struct TextLimitTests {
  private static let limits: [TextLimit] = [
    .note, .field, .parkingReason, .reference, .words, .address, .line, .path, .quoted,
  ]

  @Test(
    "is bounded in scalars and bytes, whatever joins into one character",
    arguments: ["\u{1100}", "\u{0D4E}", "\u{0915}\u{094D}", "\u{1F3FB}", "\u{301}", "长", "a"])
  func bounded(piece: String) {
    let text = String(repeating: piece, count: 200_000)
    for limit in Self.limits {
      let kept = limit.prefix(of: text)
      #expect(kept.count <= limit.characters)
      #expect(kept.unicodeScalars.count <= limit.scalars)
      #expect(kept.utf8.count <= limit.bytes)
      #expect(text.unicodeScalars.starts(with: kept.unicodeScalars))
    }
  }

  @Test("is all of it where the limit allows that")
  func whole() {
    for text in ["", "长", String(repeating: "长", count: 500), "한글 नमस्ते 🇨🇳👍🏽 e\u{301}\u{323}"] {
      #expect(TextLimit.note.prefix(of: text) == text)
    }
    #expect(TextLimit.note.prefix(of: String(repeating: "长", count: 501)).count == 500)
    #expect(TextLimit(characters: 2).prefix(of: "e\u{301}a\u{308}b") == "e\u{301}a\u{308}")
    #expect(TextLimit(characters: -1).prefix(of: "a") == "")
  }

  @Test("is so in every text of a case")
  func everyText() throws {
    let long = String(repeating: "\u{1100}", count: 5_000)
    let kept = Case(
      number: try #require(CaseNumber("K7MNP-3RTUW-9XYAC")), guide: "small", guideVersion: "1", audience: .agent,
      openedAt: Timestamp(seconds: 1), changedAt: Timestamp(seconds: 1), notes: ["code": long], cursor: "code",
      details: CaseDetails(["merchant": long, "site": long, "telephone": long, "ticket": long]), parkedBecause: long)
    let eight = String(repeating: "\u{1100}", count: 8)
    let details = CaseDetails(["merchant": eight, "site": eight, "telephone": eight, "ticket": eight])
    let limited = kept.withinLimits(of: .shipped)
    #expect(limited.notes == ["code": eight] && limited.details == details && limited.parkedBecause == eight)
    #expect(limited.withinLimits(of: .shipped) == limited)
  }
}

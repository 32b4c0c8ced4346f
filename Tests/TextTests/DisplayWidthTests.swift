import Testing
import Text

@Suite("The width of a text on the screen")
struct DisplayWidthTests {
  /// `wcwidth` of glibc 2.36 (Debian 12, C.UTF-8): the first and last of the ranges it tells apart, and what we write.
  static let zero: [UInt32] = [
    0x0300, 0x0301, 0x036F, 0x0489, 0x05B0, 0x064B, 0x094D, 0x0E34, 0x1160, 0x11A8, 0x11FF, 0x20D0, 0x20DD,
    0x302A, 0x3099, 0xD7B0, 0xFE00, 0xFE0F, 0xFE20, 0xE0100,
  ]
  static let one: [UInt32] = [
    0x0020, 0x0041, 0x007E, 0x00A0, 0x00A7, 0x00B7, 0x00D7, 0x00E9, 0x0391, 0x0410, 0x0903, 0x0E33, 0x1E00,
    0x1FFE, 0x2010, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2026, 0x2030, 0x2032, 0x203B, 0x20AC,
    0x2103, 0x2116, 0x2160, 0x2190, 0x2192, 0x2460, 0x2500, 0x2502, 0x2588, 0x25A0, 0x25CF, 0x2605, 0x2630,
    0x2713, 0x2764, 0x303F, 0xA4D0, 0xE000, 0xF8FF, 0xFE70, 0xFF61, 0xFF71, 0xFFDC, 0xFFE8, 0x10000, 0x1D11E,
    0x1D400, 0x1F000, 0x1F100, 0x1F1E6, 0x1F321, 0x1F6F0, 0x1F900, 0xF0000,
  ]
  static let two: [UInt32] = [
    0x1100, 0x115F, 0x231A, 0x2329, 0x2614, 0x267F, 0x26A1, 0x2705, 0x2B50, 0x2E80, 0x2F00, 0x2FF0, 0x3000,
    0x3001, 0x3002, 0x300A, 0x300B, 0x300C, 0x300D, 0x3010, 0x3011, 0x3042, 0x309B, 0x30A2, 0x30FC, 0x3105,
    0x3131, 0x3164, 0x31C0, 0x3200, 0x3248, 0x3250, 0x33FF, 0x3400, 0x4DBF, 0x4DC0, 0x4DFF, 0x4E00, 0x9FA5,
    0x9FFF, 0xA000, 0xA48C, 0xA490, 0xA960, 0xAC00, 0xD7A3, 0xF900, 0xFA2D, 0xFE10, 0xFE30, 0xFE58, 0xFE68,
    0xFE6B, 0xFF01, 0xFF08, 0xFF0C, 0xFF1A, 0xFF1F, 0xFF5E, 0xFF60, 0xFFE0, 0xFFE5, 0xFFE6, 0x16FE0, 0x17000,
    0x1B000, 0x1F004, 0x1F0CF, 0x1F200, 0x1F300, 0x1F3FB, 0x1F436, 0x1F469, 0x1F600, 0x1F680, 0x1F9FF,
    0x1FA70, 0x20000, 0x2A6DF, 0x2B740, 0x2F800, 0x30000, 0x3134A,
  ]

  @Test(
    "is what the C library of the terminal's machine counts",
    arguments: [(0, Self.zero), (1, Self.one), (2, Self.two)])
  func agreesWithTheCLibrary(cells: Int, codePoints: [UInt32]) throws {
    for codePoint in codePoints {
      let scalar = try #require(Unicode.Scalar(codePoint))
      #expect(TextMetrics().width(String(scalar)) == cells, "U+\(String(codePoint, radix: 16, uppercase: true))")
    }
  }

  @Test("counts every hanzi of the article as two cells, and every sign of its punctuation as the C library does")
  func countsTheArticle() {
    let scalars = Set(Article.paragraphs.joined().unicodeScalars)
    for scalar in scalars {
      let isNarrow = scalar.isASCII || "“”…—".unicodeScalars.contains(scalar)
      #expect(TextMetrics().width(String(scalar)) == (isNarrow ? 1 : 2), "\(scalar)")
    }
  }

  @Test("grows with every ambiguous character where the terminal draws those two cells wide")
  func countsAmbiguousCharacters() {
    let text = "点“详情”……·①→─│■●℃×"
    #expect(TextMetrics(ambiguous: 1).width(text) == 2 + 6 + 2 + 9)
    #expect(TextMetrics(ambiguous: 2).width(text) == 2 + 8 + 4 + 18)
    #expect(TextMetrics(ambiguous: 2).width("e\u{301}，a") == 4)
  }

  @Test("takes a nonsensical width of ambiguous characters for one cell", arguments: [-1, 0, 3, Int.max])
  func refusesOtherAmbiguousWidths(cells: Int) {
    #expect(TextMetrics(ambiguous: cells).width("…") == 1)
  }

  @Test("of a cluster is that of its parts, as terminals count")
  func countsClusters() {
    #expect(TextMetrics().width(of: "e\u{301}") == 1)
    #expect(TextMetrics().width(of: "\u{1112}\u{1161}\u{11ab}") == 2)
    #expect(TextMetrics().width(of: "\u{1F1E8}\u{1F1F3}") == 2)
    #expect(TextMetrics().width(of: "款") == 2)
  }
}

@Suite("Making a text fit")
struct FittingTextTests {
  let metrics = TextMetrics()

  @Test("leaves a text that fits as it is")
  func keepsWhatFits() {
    #expect(metrics.truncated("签约", to: 4) == "签约")
    #expect(metrics.truncated("", to: 0) == "")
  }

  @Test("ends a cut text in two full stops, and never shows half a hanzi")
  func cuts() {
    #expect(metrics.truncated("查看合同状态", to: 11) == "查看合同..")
    #expect(metrics.truncated("查看合同状态", to: 10) == "查看合同..")
    #expect(metrics.truncated("查看合同状态", to: 9) == "查看合..")
    #expect(metrics.truncated("ILLEGAL", to: 6) == "ILLE..")
  }

  @Test("leaves the full stops out where they would take the room of the text")
  func cutsToVeryLittle() {
    #expect(metrics.truncated("合同", to: 3) == "合")
    #expect(metrics.truncated("合同", to: 1) == "")
    #expect(metrics.truncated("合同", to: 0) == "")
    #expect(metrics.truncated("合同", to: -5) == "")
  }

  @Test("fills up with blanks to the exact width, a cut hanzi's cell too")
  func pads() {
    #expect(metrics.padded("合同", to: 6) == "合同  ")
    #expect(metrics.padded("查看合同状态", to: 11) == "查看合同.. ")
    #expect(metrics.padded("合同", to: 3) == "合 ")
    #expect(metrics.padded("", to: 3) == "   ")
    #expect(metrics.padded("合同", to: -1) == "")
  }

  @Test("is exact at every width, with either width of ambiguous characters", arguments: [1, 2])
  func isExact(ambiguous: Int) {
    let metrics = TextMetrics(ambiguous: ambiguous)
    for width in 0...40 {
      #expect(metrics.width(metrics.padded("状态是“失效”、“等待生效”……e\u{301}", to: width)) == width)
    }
  }

  @Test("keeps the styles of spans and stops at the one that is too long")
  func cutsSpans() {
    let spans = [Span("状态", .heading), Span("等待生效", .warning), Span("。")]
    #expect(metrics.width(of: spans) == 14)
    #expect(metrics.truncated(spans, to: 14) == spans)
    #expect(metrics.truncated(spans, to: 10) == [Span("状态", .heading), Span("等待..", .warning)])
    #expect(metrics.truncated(spans, to: 5) == [Span("状..", .heading)])
    #expect(metrics.truncated(spans, to: 0) == [])
  }

  @Test("cuts inside a cluster that is wider than the screen")
  func cutsWideClusters() {
    let consonants = String(repeating: "\u{1100}", count: 300)
    #expect(consonants.count == 1)
    #expect(metrics.width(metrics.truncated(consonants, to: 80)) == 80)
  }
}

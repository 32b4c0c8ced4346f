import Testing

@testable import Text

@Suite("Lines of code")
struct CodeTests {
  private let metrics = TextMetrics()

  @Test("keep blanks and empty lines, and show a Tab as blanks to the next multiple of 8 cells")
  func tabs() {
    #expect(
      metrics.codeLines(of: "\tx\n\n  a\tb\r\n款\tc\n1234567\t8\n12345678\t9") == [
        "        x", "", "  a     b", "款      c", "1234567 8", "12345678        9",
      ])
    #expect("\tx\n a\t".codeLines == ["\tx", " a\t"])
  }

  @Test("steer no terminal")
  func harmless() {
    #expect(metrics.codeLines(of: "a\u{1B}[2J\t\u{202E}b\u{85}c\u{2028}d") == ["a?[2J   ?b?c?d"])
    #expect("\t\u{301}\u{1B}".codeLines == ["\t??"])
  }

  @Test("are seen through a window that never shows half a hanzi")
  func window() {
    #expect(metrics.part(of: "abcdef", from: 0, width: 4) == "abcd")
    #expect(metrics.part(of: "abcdef", from: 4, width: 4) == "ef")
    #expect(metrics.part(of: "abcdef", from: 9, width: 4) == "")
    #expect(metrics.part(of: "款格字x", from: 1, width: 4) == " 格")
    #expect(metrics.part(of: "款格字x", from: 2, width: 5) == "格字x")
    #expect(metrics.part(of: "e\u{301}x", from: 0, width: 1) == "e\u{301}")
  }

  @Test("are cut in pieces that hold all of them")
  func pieces() {
    #expect(metrics.pieces(of: "abcdef", width: 4) == ["abcd", "ef"])
    #expect(metrics.pieces(of: "a款格", width: 2) == ["a", "款", "格"])
    #expect(metrics.pieces(of: "款格", width: 1) == ["款", "格"])
    #expect(metrics.pieces(of: "", width: 4) == [""])
    #expect(metrics.pieces(of: "  e\u{301}f", width: 3) == ["  e\u{301}", "f"])
  }
}

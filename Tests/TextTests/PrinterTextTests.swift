import Testing
import Text

@Suite("A text for a printer")
struct PrinterTextTests {
  @Test("has lines on pages, and ends each line as it is asked to")
  func joined() {
    let text = PrinterText("第一页\n\n  下一行\n\u{C}第二页\n")
    #expect(text.pages == [["第一页", "", "  下一行"], ["第二页"]])
    #expect(text.joined(lineEnd: "\r\n") == "第一页\r\n\r\n  下一行\r\n\u{C}第二页\r\n")
  }

  @Test("is the same without a line end after the last line")
  func lastLine() {
    #expect(PrinterText("a\nb") == PrinterText("a\nb\n"))
  }

  @Test("holds nothing that could steer a printer, whatever was written")
  func harmless() {
    let text = PrinterText("a\u{1B}[4ib\r\nc\u{9B}4id\u{E}\u{C}\u{11}e\u{202E}").joined(lineEnd: "\n")
    #expect(text == "a?[4ib \nc?4id?\n\u{C}?e?\n")
  }
}

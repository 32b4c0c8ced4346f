import Testing
import Text

@testable import Terminal

@Suite("Text in other encodings")
struct TextEncodingTests {
  @Test(
    "is known by the locale, installed or not",
    arguments: [
      ("zh_CN.GB18030", TextEncoding.gb18030), ("zh_CN.gbk", .gbk), ("zh_CN.GB2312", .gb2312), ("zh_CN", .gb2312),
      ("zh_SG", .gb2312), ("C.UTF-8", .utf8), ("en_US.utf8@euro", .utf8), ("zh_CN.EUC-CN", .gb2312), ("C", nil),
      ("POSIX", nil), ("en_US.ISO-8859-1", nil), ("zh_TW.BIG5", nil), ("", nil), ("\u{1B}]0;x", nil), (".", nil),
    ])
  func locale(name: String, encoding: TextEncoding?) {
    #expect(TextEncoding(locale: name) == encoding)
  }

  @Test("is what other programs read")
  func bytes() {
    #expect(TextEncoding.gb18030.bytes(of: "问诊 1\n") == [0xCE, 0xCA, 0xD5, 0xEF, 0x20, 0x31, 0x0A])
    #expect(TextEncoding.gbk.bytes(of: "“…—·”") == [0xA1, 0xB0, 0xA1, 0xAD, 0xA1, 0xAA, 0xA1, 0xA4, 0xA1, 0xB1])
    #expect(TextEncoding.gb18030.bytes(of: "\u{20000}") == [0x95, 0x32, 0x82, 0x36])
    #expect(TextEncoding.utf8.bytes(of: "问") == Array("问".utf8))
  }

  @Test("has a stand-in as wide as what it lacks, never a blank")
  func standIns() {
    #expect(TextEncoding.gb2312.text(of: TextEncoding.gb2312.bytes(of: "✓ 镕 \u{20000} ñ —")) == "√ 〓 〓 ? ―")
    #expect(TextEncoding.gbk.text(of: TextEncoding.gbk.bytes(of: "镕\u{20000}")) == "镕〓")
    #expect(TextEncoding.gb2312.bytes(of: "e\u{301}") == [0x65])
  }

  @Test("is read back", arguments: TextEncoding.allCases)
  func readBack(encoding: TextEncoding) {
    let text = "担保交易“即时到账”，电话：0571-26885188……ILLEGAL_PARTNER_EXTERFACE"
    #expect(encoding.text(of: encoding.bytes(of: text)) == text)
    #expect(encoding.text(of: [0x41, 0xFF, 0x42]) == "A\u{FFFD}B")
  }
}

@Suite("Asking a terminal while its first screen is read")
struct TerminalInquiryTests {
  private let encodingSigns = Array("款格".utf8)

  @Test("asks for the encoding and for the width at once, and once each")
  func together() {
    var inquiry = TerminalInquiry(asksEncoding: true, asksWidth: true)
    let asked = inquiry.next(at: .zero, in: .utf8)
    #expect(asked == [encodingSigns, Array("… ".utf8)])
    let again = inquiry.next(at: .zero, in: .utf8)
    #expect(again == [])
    let encoding = inquiry.take(column: 4)
    #expect(encoding == .readsUTF8(true))
    let width = inquiry.take(column: 3)
    #expect(width == .ambiguousWidth(2))
    let later = inquiry.next(at: .zero, in: .utf8)
    #expect(later == [])
    let unasked = inquiry.take(column: 4)
    #expect(unasked == nil)
  }

  @Test(
    "asks for the width again where it was asked in bytes that the terminal does not read",
    arguments: [(TextEncoding.utf8, TextEncoding.gb18030, 6), (.gb18030, .utf8, 4)])
  func again(taken: TextEncoding, read: TextEncoding, column: Int) {
    var inquiry = TerminalInquiry(asksEncoding: true, asksWidth: true)
    _ = inquiry.next(at: .zero, in: taken)
    let encoding = inquiry.take(column: column)
    #expect(encoding == .readsUTF8(read == .utf8))
    let early = inquiry.next(at: .zero, in: read)
    #expect(early == [])
    let meaningless = inquiry.take(column: 3)
    #expect(meaningless == nil)
    let asked = inquiry.next(at: .zero, in: read)
    #expect(asked == [read.bytes(of: "… ")])
    let width = inquiry.take(column: 2)
    #expect(width == .ambiguousWidth(1))
  }

  @Test("takes the width at its word where the terminal reads what it was taken to read")
  func asTaken() {
    var inquiry = TerminalInquiry(asksEncoding: true, asksWidth: true)
    let asked = inquiry.next(at: .zero, in: .gb18030)
    #expect(asked == [encodingSigns, [0xA1, 0xAD, 0x20]])
    let encoding = inquiry.take(column: 6)
    #expect(encoding == .readsUTF8(false))
    let width = inquiry.take(column: 3)
    #expect(width == .ambiguousWidth(2))
  }

  @Test("believes no answer that makes no sense, and asks no more")
  func nonsense() {
    var inquiry = TerminalInquiry(asksEncoding: true, asksWidth: true)
    let unasked = inquiry.take(column: 4)
    #expect(unasked == nil)
    _ = inquiry.next(at: .zero, in: .utf8)
    let encoding = inquiry.take(column: 5)
    #expect(encoding == nil)
    let width = inquiry.take(column: 2)
    #expect(width == nil)
    let asked = inquiry.next(at: .zero, in: .utf8)
    #expect(asked == [])
    #expect(inquiry.deadline == nil)
  }

  @Test("notices once that a terminal does not answer everything, and takes a late answer all the same")
  func silence() {
    var inquiry = TerminalInquiry(asksEncoding: true, asksWidth: true)
    _ = inquiry.next(at: .seconds(1), in: .utf8)
    let first = inquiry.take(column: 4)
    #expect(first == .readsUTF8(true))
    #expect(inquiry.deadline == .milliseconds(1500))
    let early = inquiry.isSilent(at: .milliseconds(1499))
    #expect(!early)
    let silent = inquiry.isSilent(at: .milliseconds(1500))
    #expect(silent)
    let later = inquiry.isSilent(at: .seconds(9))
    #expect(!later)
    let late = inquiry.take(column: 2)
    #expect(late == .ambiguousWidth(1))
  }
}

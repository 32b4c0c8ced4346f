import Testing

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
  @Test("asks for the encoding, then for the width, once each")
  func order() {
    var inquiry = TerminalInquiry(asksEncoding: true, asksWidth: true)
    let answer1 = inquiry.next(at: .zero, in: .gb18030)
    #expect(answer1 == Array("款格".utf8))
    let answer2 = inquiry.next(at: .zero, in: .gb18030)
    #expect(answer2 == nil)
    let answer3 = inquiry.take(column: 6)
    #expect(answer3 == .readsUTF8(false))
    let answer4 = inquiry.next(at: .zero, in: .gb18030)
    #expect(answer4 == [0xA1, 0xAD])
    let answer5 = inquiry.take(column: 2)
    #expect(answer5 == .ambiguousWidth(2))
    let answer6 = inquiry.next(at: .zero, in: .gb18030)
    #expect(answer6 == nil)
    let answer7 = inquiry.take(column: 4)
    #expect(answer7 == nil)
  }

  @Test("believes no answer that makes no sense, and asks no more")
  func nonsense() {
    var inquiry = TerminalInquiry(asksEncoding: true, asksWidth: true)
    let answer8 = inquiry.take(column: 4)
    #expect(answer8 == nil)
    _ = inquiry.next(at: .zero, in: .utf8)
    let answer9 = inquiry.take(column: 5)
    #expect(answer9 == nil)
    let answer10 = inquiry.next(at: .zero, in: .utf8)
    #expect(answer10 == nil)
  }

  @Test("notices once that a terminal does not answer, and takes a late answer all the same")
  func silence() {
    var inquiry = TerminalInquiry(asksEncoding: true, asksWidth: false)
    _ = inquiry.next(at: .seconds(1), in: .utf8)
    #expect(inquiry.deadline == .milliseconds(1500))
    let answer11 = inquiry.isSilent(at: .milliseconds(1499))
    #expect(!answer11)
    let answer12 = inquiry.isSilent(at: .milliseconds(1500))
    #expect(answer12)
    let answer13 = inquiry.isSilent(at: .seconds(9))
    #expect(!answer13)
    let answer14 = inquiry.take(column: 4)
    #expect(answer14 == .readsUTF8(true))
  }
}

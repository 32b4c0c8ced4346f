import Testing
import Text

@Suite("Breaking a text into lines")
struct LineBreakingTests {
  let breaker = LineBreaker()

  private func broken(_ text: String, width: Int, hanging: Int = 0) -> String {
    breaker.lines(of: text, width: width, hanging: hanging).map { $0 + "|" }.joined(separator: "\n")
  }

  @Test("takes a character along rather than begin a line with a mark that closes")
  func keepsClosingMarksFromTheStart() {
    #expect(
      broken("重新发起请求，错误代码如下：", width: 12) == """
        重新发起请|
        求，错误代码|
        如下：|
        """)
    #expect(broken("找到“我的产品”，点击", width: 14) == "找到“我的产|\n品”，点击|")
    #expect(broken("服务类型” 。", width: 9) == "服务类|\n型” 。|")
  }

  @Test("takes a mark that opens along to the next line")
  func keepsOpeningMarksFromTheEnd() {
    #expect(broken("请在后台“支付方式”里设置", width: 9) == "请在后台|\n“支付方|\n式”里设置|")
    #expect(broken("合同（担保）", width: 6) == "合同|\n（担|\n保）|")
    #expect(broken("合同 (a b) [c]", width: 6) == "合同|\n(a b)|\n[c]|")
    #expect(broken("看《 指南》", width: 5) == "看|\n《 指|\n南》|")
  }

  @Test("tears neither a dash nor dots, and begins no line with them")
  func keepsDashesAndDots() {
    #expect(broken("特殊情况——有时候", width: 8) == "特殊情|\n况——有时|\n候|")
    #expect(broken("您看到几行……", width: 10) == "您看到几|\n行……|")
  }

  @Test("keeps a number with its unit", arguments: ["10个", "5%", "2小时", "30分钟", "20℃", "1,000元", "￥99"])
  func keepsQuantities(quantity: String) {
    #expect(breaker.lines(of: "等待\(quantity)", width: 4 + TextMetrics().width(quantity) - 1) == ["等待", quantity])
  }

  @Test("does not take the digits of a name for a number, and may break after the unit")
  func breaksBesideNumbers() {
    #expect(broken("使用IE8浏览器", width: 7) == "使用IE8|\n浏览器|")
    #expect(broken("等待1到2个工作日", width: 10) == "等待1到2个|\n工作日|")
  }

  @Test("keeps words, numbers, codes and addresses whole where a line can hold them")
  func keepsWords() {
    #expect(
      broken("错误代码 ILLEGAL_PARTNER_EXTERFACE，电话：0571-26885188。", width: 28) == """
        错误代码|
        ILLEGAL_PARTNER_EXTERFACE，|
        电话：0571-26885188。|
        """)
    #expect(
      broken("签约地址：https://b.alipay.com/order/hot.htm", width: 36) == """
        签约地址：|
        https://b.alipay.com/order/hot.htm|
        """)
    #expect(broken("don’t or don't, 1–2 Straße", width: 6) == "don’t|\nor|\ndon't,|\n1–2|\nStraße|")
  }

  @Test("breaks an address that is longer than a line between its parts")
  func breaksLongAddresses() {
    #expect(
      broken("http://help.alipay.com/support/help_detail.htm?help_id=397107&keyword=X", width: 32) == """
        http://help.alipay.com/support/|
        help_detail.htm?help_id=397107&|
        keyword=X|
        """)
  }

  @Test("breaks any other word that is longer than a line at its end, but not before a closing mark")
  func breaksLongWords() {
    #expect(broken("ILLEGAL_PARTNER_EXTERFACE", width: 10) == "ILLEGAL_PA|\nRTNER_EXTE|\nRFACE|")
    #expect(broken("ABCDEFGH。", width: 8) == "ABCDEFG|\nH。|")
  }

  @Test("does not break beside an ASCII quotation mark, or before a slash or hyphen")
  func keepsSlashes() {
    #expect(broken("双功能-担保/即时", width: 6) == "双功|\n能-担|\n保/即|\n时|")
    #expect(broken("点击\"详\"按钮", width: 8) == "点|\n击\"详\"按|\n钮|")
  }

  @Test("keeps the text's own line ends and empty lines")
  func keepsLineEnds() {
    #expect(breaker.lines(of: "一\n\n二\r\n三\n", width: 10) == ["一", "", "二", "三", ""])
    #expect(breaker.lines(of: "", width: 10) == [""])
    #expect(breaker.lines(of: "   ", width: 10) == [""])
    #expect(breaker.lines(of: [], width: 10) == [[]])
  }

  @Test("drops the blanks at a break, and keeps those that indent a paragraph")
  func dropsBlanks() {
    #expect(breaker.lines(of: "  第一部分  检查合同　　框架 ", width: 10) == ["  第一部分", "检查合同", "框架"])
    #expect(breaker.lines(of: "          合同", width: 8) == ["合同"])
    #expect(breaker.lines(of: "第一\u{A0}部分", width: 6) == ["第", "一\u{A0}部", "分"])
  }

  @Test("hangs the lines after the first")
  func hangs() {
    #expect(
      broken("1  担保交易（支付宝中介担保交易）\n\n另一行", width: 18, hanging: 3) == """
        1  担保交易（支付|
           宝中介担保交|
           易）|
        |
           另一行|
        """)
    #expect(breaker.lines(of: "合同", width: 2, hanging: 9) == ["合", " 同"])
  }

  @Test("keeps the styles of spans, whose borders are no places to break")
  func keepsStyles() {
    let spans = [Span("请打开", .say), Span("“我的产品”", .key), Span("，点"), Span("击\n详情", .plain)]
    #expect(
      breaker.lines(of: spans, width: 10, hanging: 2) == [
        [Span("请打开", .say), Span("“我", .key)],
        [Span("  "), Span("的产", .key)],
        [Span("  "), Span("品”", .key), Span("，点")],
        [Span("  击")],
        [Span("  详情")],
      ])
  }

  @Test("hands out harmless lines")
  func makesHarmless() {
    #expect(breaker.lines(of: "签\u{1B}[31m约\u{202E}\t同\r", width: 40) == ["签?[31m约? 同"])
  }

  @Test("measures ambiguous characters as the terminal draws them")
  func measuresAmbiguousCharacters() {
    #expect(LineBreaker(metrics: TextMetrics(ambiguous: 1)).lines(of: "“状态”", width: 6) == ["“状态”"])
    #expect(LineBreaker(metrics: TextMetrics(ambiguous: 2)).lines(of: "“状态”", width: 6) == ["“状", "态”"])
  }
}

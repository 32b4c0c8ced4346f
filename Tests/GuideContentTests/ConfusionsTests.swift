import GuideContent
import Testing

@Suite("Words that are often confused")
struct ConfusionsTests {
  @Test("mean what our texts write", arguments: [("即时到帐", "即时到账"), ("登陆支付宝帐号", "登录支付宝账号"), ("登录", "登录"), ("陆", "陆")])
  func meant(written: String, meant: String) {
    #expect(Confusions.shipped.resolving(written) == meant)
  }

  @Test("are written in several ways, the given one first, and in no more than a search can ask for")
  func variants() {
    #expect(Confusions.shipped.variants(of: "帐号") == ["帐号", "账号"])
    #expect(Confusions.shipped.variants(of: "账号") == ["账号", "帐号"])
    #expect(Set(Confusions.shipped.variants(of: "登陆帐号")) == ["登陆帐号", "登陆账号", "登录帐号", "登录账号"])
    #expect(Confusions.shipped.variants(of: "合同") == ["合同"])
    #expect(Confusions.shipped.variants(of: "帐登陆其它定单连接反回").count == 8)
  }
}

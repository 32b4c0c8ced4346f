import Guides
import SampleGuides
import Testing
import Wizard

@Suite("Pasting the address that failed")
struct PastingTests {
  /// What a text proposes for the interface that the site calls.
  private func proposal(from text: String) throws -> ChoiceID? {
    var session = try Session.small()
    try session.make(.paste(text))
    #expect(session.answers.isEmpty)
    #expect(session.cursor == "code")
    return session.proposals["site.interface"]
  }

  @Test(
    "proposes the interface that its parameter names",
    arguments: [
      "https://mapi.alipay.com/gateway.do?_input_charset=utf-8&partner=2088001&service=create_direct_pay_by_user",
      "https://mapi.alipay.com/gateway.do?service=create_direct_pay_by_user&sign=ab%2Fcd%3D%3D&sign_type=MD5",
      "www.alipay.com/cooperate/gateway.do?SERVICE=create_direct_pay_by_user",
      "https://auth.alipay.com/login/index.htm?goto=https%3A%2F%2Fmapi.alipay.com%2Fgateway.do%3Fpartner%3D2088"
        + "%26service%3Dcreate_direct_pay_by_user%26seller_email%3Da%2540b.c",
      "https%3a%2f%2fmapi.alipay.com%2fgateway.do%3fservice%3dcreate_direct_pay_by_user",
      "<a href=\"/gateway.do?partner=2088&amp;service=create_direct_pay_by_user&amp;sign=0\">",
    ])
  func addresses(text: String) throws {
    #expect(try proposal(from: text) == "instant")
  }

  @Test(
    "reads a line of a log as well",
    arguments: [
      "2014-03-01 12:00:01 [alipay] service: create_direct_pay_by_user, partner: 2088001",
      "{\"partner\": \"2088001\", \"service\": \"create_direct_pay_by_user\"}",
      "params: service=create_direct_pay_by_user&partner=2088001",
      "request='service=create_direct_pay_by_user'",
      "支付请求参数：service = 'create_direct_pay_by_user'。",
    ])
  func logLines(text: String) throws {
    #expect(try proposal(from: text) == "instant")
  }

  @Test(
    "reads what programs, forms and answers of a server look like",
    arguments: [
      #""service" => "create_direct_pay_by_user","#, "$p['service'] = 'create_direct_pay_by_user';",
      #"sParaTemp.put("service", "create_direct_pay_by_user");"#,
      #"sParaTemp.Add("service","create_direct_pay_by_user");"#, #"request.setService("create_direct_pay_by_user")"#,
      #"<input type="hidden" name="service" value="create_direct_pay_by_user"/>"#,
      "<input value='create_direct_pay_by_user' type='hidden' name='service'>",
      #"<add key="service" value="create_direct_pay_by_user"/>"#, "<service>create_direct_pay_by_user</service>",
      "<partner>2088</partner><service><![CDATA[create_direct_pay_by_user]]></service>",
      "params.service: 'create_direct_pay_by_user'", "service\t=\tcreate_direct_pay_by_user",
      "service := create_direct_pay_by_user", "service：create_direct_pay_by_user", "ｓｅｒｖｉｃｅ＝create_direct_pay_by_user",
      "create_direct_pay_by_user", "  create_direct_pay_by_user\n",
    ])
  func sources(text: String) throws {
    #expect(try proposal(from: text) == "instant")
  }

  @Test(
    "undoes the escapes of JSON, HTML, mails and addresses inside addresses",
    arguments: [
      #"{"url":"gateway.do?partner=2088\u0026service=create_direct_pay_by_user"}"#,
      #"service\u003dcreate_direct_pay_by_user"#, #""{\"service\":\"create_direct_pay_by_user\"}""#,
      "service%253Dcreate_direct_pay_by_user%2526partner%253D2088", "service=3Dcreate_direct_pay_by_user",
      "{&quot;service&quot;:&quot;create_direct_pay_by_user&quot;}",
      "&lt;service&gt;create_direct_pay_by_user&lt;/service&gt;",
      "gateway.do?service=create_direct=\r\n_pay_by_user&sign=0", "service=create_direct_pay_by_\r\nuser&sign=0",
      "service=create_direct=  _pay_by_user", "service=3Dcreate_direct_pay= _by_user",
    ])
  func escapes(text: String) throws {
    #expect(try proposal(from: text) == "instant")
  }

  @Test("prefers a value that a choice stands for, wherever it stands")
  func knownValue() throws {
    #expect(try proposal(from: "service=notify_verify&x=1 service=create_direct_pay_by_user") == "instant")
  }

  @Test(
    "takes nothing for the value that is none",
    arguments: [
      "service, create_direct_pay_by_user", "</service><partner>create_direct_pay_by_user</partner>",
      "<input name=\"service\"/><input name=\"other\" value=\"create_direct_pay_by_user\"/>",
      "service=\"\"&partner=create_direct_pay_by_user", "the service create_direct_pay_by_user is down",
    ])
  func noValue(text: String) throws {
    #expect(throws: MoveRefusal.nothingRecognised) { try proposal(from: text) }
  }

  @Test("takes names with dots, such as those of the mobile interface")
  func dottedName() throws {
    #expect(try proposal(from: "service=alipay.wap.trade.create.direct&format=xml") == "wap")
  }

  @Test(
    "finds nothing where the parameter is not",
    arguments: [
      "", "service", "service=", "service=&partner=1", "=", "%", "%3", "my_service=create_direct_pay_by_user",
      "servicename=create_direct_pay_by_user", "ILLEGAL_PARTNER_EXTERFACE", "没有权限访问该服务", "\u{0}\u{7F}\u{85}",
    ])
  func noParameter(text: String) throws {
    #expect(throws: MoveRefusal.nothingRecognised) { try proposal(from: text) }
  }

  @Test("goes past an empty value to the next one")
  func emptyValue() throws {
    #expect(try proposal(from: "service=&x=1&service=create_direct_pay_by_user") == "instant")
  }

  @Test("names a value that no choice stands for, and no more of it than a name is long")
  func unknownValue() throws {
    #expect(throws: MoveRefusal.valueUnknown(name: "service", value: "refund_fastpay")) {
      try proposal(from: "https://mapi.alipay.com/gateway.do?service=refund_fastpay&partner=2088001")
    }
    #expect(throws: MoveRefusal.valueUnknown(name: "service", value: String(repeating: "x", count: 128))) {
      try proposal(from: "service=" + String(repeating: "x", count: 5_000))
    }
  }

  @Test(
    "reads a megabyte of anything in a moment", .timeLimit(.minutes(5)),
    arguments: ["a", "service", "=", "service=", "%", "%3D", "\"", "service\"", "支付", "\r\n", "e\u{301}", "👨‍👩‍👧"])
  func garbage(piece: String) throws {
    let text = String(repeating: piece, count: 1_048_576 / piece.utf8.count)
    #expect(throws: MoveRefusal.self) { try proposal(from: text) }
  }

  @Test("keeps nothing of the address but the choice")
  func keepsNothingElse() throws {
    let secrets = ["2088001122334455", "buyer%40example.com", "d41d8cd98f00b204", "mapi.alipay.com", "0.01"]
    var session = try Session.small()
    try session.make(
      .paste(
        "https://\(secrets[3])/gateway.do?partner=\(secrets[0])&seller_email=\(secrets[1])&total_fee=\(secrets[4])"
          + "&service=create_partner_trade_by_buyer&sign=\(secrets[2])"))
    #expect(session.proposals == ["site.interface": "escrow"])
    #expect(session.notes.isEmpty)
    var everything = ""
    dump(session, to: &everything)
    everything += String(describing: session) + String(reflecting: session)
    for secret in secrets { #expect(!everything.contains(secret)) }
  }

  @Test("a second address replaces what the first proposed; a useless one does not")
  func replaces() throws {
    var session = try Session.small()
    try session.make(.paste("service=create_direct_pay_by_user"))
    try session.make(.paste("service=alipay.wap.trade.create.direct"))
    #expect(session.proposals == ["site.interface": "wap"])
    #expect(throws: MoveRefusal.self) { try session.make(.paste("nothing")) }
    #expect(session.proposals == ["site.interface": "wap"])
  }
}

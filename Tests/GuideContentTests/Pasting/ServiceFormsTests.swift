import Foundation
import GuideContent
import Guides
import Testing
import Wizard

/// A pasted text, and the choice that it must propose; `nil` if it proposes none.
private struct PastedForm: CustomTestStringConvertible {
  let text: String
  let choice: ChoiceID?

  var testDescription: String { text }

  /// The lines of the file beside this one: a text, a tab, a choice. A text may have tabs itself.
  static var all: [PastedForm] {
    get throws {
      let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "service-forms.txt")
      return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
        let parts = $0.split(separator: "\t", omittingEmptySubsequences: false)
        let choice = parts.last.map(String.init) ?? "-"
        return PastedForm(
          text: parts.dropLast().joined(separator: "\t"), choice: choice == "-" ? nil : ChoiceID(choice))
      }
    }
  }
}

@Suite("The name of an interface, as programs, forms, logs and mails write it")
struct ServiceFormsTests {
  private func recognised(in text: String) throws -> Recognised {
    try ShippedGuides.load("illegal-partner-exterface").recognised(in: text)
  }

  @Test("proposes what the site calls, in every form of the list")
  func list() throws {
    let forms = try PastedForm.all
    #expect(forms.count == 18)
    for form in forms {
      #expect(try recognised(in: form.text).proposals["site.interface"] == form.choice, "\(form)")
    }
  }

  @Test(
    "proposes it in what else people paste",
    arguments: [
      // Programs.
      #"sPara["service"] = "create_direct_pay_by_user";"#, #"dic.Add("service", @"create_direct_pay_by_user");"#,
      #"sPara.Add "service", "create_direct_pay_by_user""#, #"params['service'] = u'create_direct_pay_by_user'"#,
      "dict(service='create_direct_pay_by_user', partner='2088')", ":service => 'create_direct_pay_by_user'",
      #"v.Set("service", "create_direct_pay_by_user")"#, #"url.Values{"service": {"create_direct_pay_by_user"}}"#,
      #"@"service" : @"create_direct_pay_by_user""#, "builder.service(\"create_direct_pay_by_user\")",
      "set @service = N'create_direct_pay_by_user'", "export SERVICE=create_direct_pay_by_user",
      #"document.getElementById("service").value = "create_direct_pay_by_user";"#,
      "$('input[name=service]').val('create_direct_pay_by_user')",
      "form.service.value='create_direct_pay_by_user'", "curl -d 'service=create_direct_pay_by_user' https://x",
      // What programs print.
      "[service] => create_direct_pay_by_user", #"["service"]=> string(25) "create_direct_pay_by_user""#,
      "'service' => string 'create_direct_pay_by_user' (length=25)",
      #"a:1:{s:7:"service";s:25:"create_direct_pay_by_user";}"#, "{service=create_direct_pay_by_user, partner=2088}",
      #"{"name":"service","value":"create_direct_pay_by_user"}"#, "| service | create_direct_pay_by_user |",
      "service -> create_direct_pay_by_user", "[service] create_direct_pay_by_user",
      // Forms and XML.
      #"<param name="service">create_direct_pay_by_user</param>"#,
      "<key>service</key><string>create_direct_pay_by_user</string>",
      "<tr><td>service</td> <td>create_direct_pay_by_user</td></tr>",
      #"<ns:service type="xs:string">create_direct_pay_by_user</ns:service>"#,
      #"Content-Disposition: form-data; name="service"  create_direct_pay_by_user"#,
      // Escapes.
      "service&#x3D;create_direct_pay_by_user", "service%u003Dcreate_direct_pay_by_user",
      #"service=create\_direct\_pay\_by\_user"#, #"{\\\"service\\\":\\\"create_direct_pay_by_user\\\"}"#,
      "=22service=22=20=3D=20=22create_direct_pay_by_user=22",
      "return_url=http%3A%2F%2Fx%3Fservice%3Dtrade_create_by_buyer&service=create_direct_pay_by_user",
      // Chinese marks, and words around the name.
      "“service”：“create_direct_pay_by_user”", "ｓｅｒｖｉｃｅ＝ｃｒｅａｔｅ＿ｄｉｒｅｃｔ＿ｐａｙ＿ｂｙ＿ｕｓｅｒ",
      "service 参数是 create_direct_pay_by_user", "接口名service为create_direct_pay_by_user。",
      "service=create_\u{200B}direct_pay_by_user",
    ])
  func others(text: String) throws {
    #expect(try recognised(in: text).proposals["site.interface"] == "instant")
  }

  @Test("says that the later interfaces, which have a method instead, do not show this error")
  func laterInterface() throws {
    let found = try recognised(in: "method=alipay.trade.page.pay&app_id=2016000000000000&version=1.0")
    #expect(found.unproposing == ["later-interface"])
    #expect(try recognised(in: "<form method=\"post\" action=\"gateway.do\">").unproposing.isEmpty)
  }

  @Test("says a value as it stands if no choice has it, and takes it for no other one")
  func unknown() throws {
    let found = try recognised(in: "service=refund_fastpay_by_platform_pwd")
    #expect(found.unknown == Recognised.UnknownValue(name: "service", value: "refund_fastpay_by_platform_pwd"))
    #expect(try recognised(in: "service=create_direct_pay_by_user_2").proposals.isEmpty)
    #expect(try recognised(in: "service=CREATE_DIRECT").proposals.isEmpty)
  }

  @Test("knows its error by name, in which nothing is proposed")
  func error() throws {
    for text in ["<error>ILLEGAL_PARTNER_EXTERFACE</error>", "illegal_partner_exterface（错误）"] {
      let found = try recognised(in: text)
      #expect(found.isAboutGuide)
      #expect(found.proposals.isEmpty)
    }
    #expect(try !recognised(in: "MY_ILLEGAL_PARTNER_EXTERFACE").isAboutGuide)
  }
}

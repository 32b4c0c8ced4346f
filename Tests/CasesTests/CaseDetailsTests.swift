import Cases
import GuideContent
import Guides
import Testing

@Suite("The details of a case")
struct CaseDetailsTests {
  private func taken(_ text: String, in field: FieldID) throws -> String? {
    try #require(CaseForm.shipped[field]).rule.taken(text)
  }

  private func masked(_ text: String, in field: FieldID) throws -> String {
    try #require(CaseForm.shipped[field]).rule.masked(text)
  }

  @Test("take a PID of 2088 and 12 digits, with blanks between them too")
  func partnerID() throws {
    #expect(try taken("2088 1234 5678 9012", in: "partnerID") == "2088123456789012")
    #expect(try taken("２０８８１２３４５６７８９０１２", in: "partnerID") == "2088123456789012")
  }

  @Test(
    "take a PID whatever programs and people have made of it",
    arguments: [
      "\u{202A}2088112233445566", "2088\u{200B}1122\u{2060}3344\u{AD}5566", "2088112233445566\u{FEFF}\u{200E}",
      "2088\u{2013}1122\u{2013}3344\u{2013}5566", "2088\u{A0}1122\u{3000}3344——5566", "2O88II22334455６６",
      "2088\u{2010}1122\u{2011}3344\u{2212}5566", "2088\u{FF0D}1122\u{2014}3344\u{2015}5566", "2088ll2233445566",
    ])
  func disguised(text: String) throws {
    #expect(try taken(text, in: "partnerID") == "2088112233445566")
  }

  @Test("take a telephone number without what nobody sees, with one kind of dash")
  func telephone() throws {
    #expect(try taken("\u{202D}13800138000\u{202C}", in: "telephone") == "13800138000")
    #expect(try taken("０５７１——２６８８５１８８", in: "telephone") == "0571-26885188")
    #expect(try taken("138OO138OOO", in: "telephone") == "13800138000")
    #expect(try taken("0571\u{2011}26885188 转 8O1", in: "telephone") == "0571-26885188 转 8O1")
  }

  @Test("take no other PID", arguments: ["2088", "2089123456789012", "20881234567890123", "208812345678901a"])
  func noPartnerID(text: String) throws {
    #expect(try taken(text, in: "partnerID") == nil)
  }

  @Test("may say nothing in any field", arguments: CaseForm.shipped.fields)
  func nothing(field: FormField) {
    #expect(field.rule.taken("") == "" && field.rule.taken(" \u{3000}") == "")
    var details = CaseDetails([field.id: "text"])
    #expect(!details.isEmpty)
    details[field.id] = ""
    #expect(details.isEmpty && details[field.id] == "")
  }

  @Test("hide what is private where others may look")
  func masked() throws {
    #expect(try masked("张小明", in: "merchant") == "张**")
    #expect(try masked("2088123456789012", in: "partnerID") == "2088********9012")
    #expect(try masked("13812345678", in: "telephone") == "138****5678")
    #expect(try masked("shop.example", in: "site") == "shop.example")
  }

  @Test("hide a short number whole")
  func short() throws {
    #expect(try masked("12345", in: "telephone") == "*****")
    #expect(try masked("张", in: "merchant") == "*")
  }
}

@Suite("A field of a guide's own")
struct OwnFieldTests {
  private func rule(_ pattern: String, hasLookalikes: Bool = false) throws -> FieldRule {
    FieldRule(id: "order", check: .pattern(try #require(TextPattern(pattern))), hasLookalikes: hasLookalikes)
  }

  @Test("takes what its pattern fits, typed with an input method or without")
  func pattern() throws {
    let order = try rule("[A-Z]{2}-[0-9]{4,6}")
    for text in ["AB-1234", "ＡＢ－1234", "AB\u{2014}\u{200B}1234"] { #expect(order.taken(text) == "AB-1234") }
    for text in ["AB1234", "AB-123", "AB-1234567", "ab-1234", "xAB-1234"] { #expect(order.taken(text) == nil) }
    #expect(try rule("[0-9]+", hasLookalikes: true).taken("1OO") == "100")
  }

  @Test("takes so many digits as its rule names")
  func digits() {
    let count = FieldRule(id: "order", check: .digits(count: 8...10, prefix: ""))
    #expect(count.taken("1234 5678") == "12345678" && count.taken("1234567890") == "1234567890")
    #expect(count.taken("1234567") == nil && count.taken("12345678901") == nil && count.taken("1234567O") == nil)
  }

  @Test("comes after the fields that ship, and never in place of one of them")
  func after() throws {
    let text = FieldText(label: "订单号", short: "订单")
    let own = [FieldID("order"), "merchant"].map { FormField(rule: FieldRule(id: $0, limit: 20), text: text) }
    let form = CaseForm.shipped.adding(own)
    #expect(form.fields.map(\.id) == CaseForm.shipped.fields.map(\.id) + ["order"])
    #expect(form["merchant"] == CaseForm.shipped["merchant"])
    let long = CaseDetails(["order": String(repeating: "1", count: 30)])
    #expect(long.withinLimits(of: form)["order"].count == 20)
    #expect(long.withinLimits(of: .shipped) == long)
  }
}

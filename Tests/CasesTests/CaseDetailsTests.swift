import Cases
import Testing

@Suite("The details of a case")
struct CaseDetailsTests {
  @Test("take a PID of 2088 and 12 digits, with blanks between them too")
  func partnerID() {
    #expect(PartnerID("2088 1234 5678 9012")?.digits == "2088123456789012")
    #expect(PartnerID("２０８８１２３４５６７８９０１２")?.digits == "2088123456789012")
  }

  @Test(
    "take a PID whatever programs and people have made of it",
    arguments: [
      "\u{202A}2088112233445566", "2088\u{200B}1122\u{2060}3344\u{AD}5566", "2088112233445566\u{FEFF}\u{200E}",
      "2088\u{2013}1122\u{2013}3344\u{2013}5566", "2088\u{A0}1122\u{3000}3344——5566", "2O88II22334455６６",
      "2088\u{2010}1122\u{2011}3344\u{2212}5566", "2088\u{FF0D}1122\u{2014}3344\u{2015}5566", "2088ll2233445566",
    ])
  func disguised(text: String) {
    #expect(PartnerID(text)?.digits == "2088112233445566")
  }

  @Test("take a telephone number without what nobody sees, with one kind of dash")
  func telephone() {
    #expect(CaseDetails.telephone(typed: "\u{202D}13800138000\u{202C}") == "13800138000")
    #expect(CaseDetails.telephone(typed: "０５７１——２６８８５１８８") == "0571-26885188")
    #expect(CaseDetails.telephone(typed: "138OO138OOO") == "13800138000")
    #expect(CaseDetails.telephone(typed: "0571\u{2011}26885188 转 8O1") == "0571-26885188 转 8O1")
  }

  @Test(
    "take no other PID",
    arguments: ["", "2088", "2089123456789012", "20881234567890123", "208812345678901a"])
  func noPartnerID(text: String) {
    #expect(PartnerID(text) == nil)
  }

  @Test("hide what is private where others may look")
  func masked() {
    let details = CaseDetails(
      merchant: "张小明", partnerID: PartnerID("2088123456789012"), telephone: "13812345678")
    #expect(details.maskedMerchant == "张**")
    #expect(details.partnerID?.masked == "2088********9012")
    #expect(details.maskedTelephone == "138****5678")
  }

  @Test("hide a short number whole")
  func short() {
    #expect(CaseDetails(telephone: "12345").maskedTelephone == "*****")
    #expect(CaseDetails(merchant: "张").maskedMerchant == "*")
  }
}

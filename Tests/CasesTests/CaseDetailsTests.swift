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

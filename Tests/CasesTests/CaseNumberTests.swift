import Cases
import Randomness
import Testing

@Suite("A case number")
struct CaseNumberTests {
  @Test("is read back as it is shown, in lower case and without its hyphens too")
  func readBack() {
    var generator = SeededNumbers(seed: 7)
    for _ in 0..<500 {
      let number = CaseNumber.random(using: &generator)
      #expect(CaseNumber(number.description) == number)
      #expect(CaseNumber(number.signs.lowercased()) == number)
      #expect(CaseNumber(fullWidth(number.description)) == number)
      #expect(CaseNumber(" " + number.description.replacing("-", with: " ")) == number)
    }
  }

  /// The text as a Chinese input method writes it.
  private func fullWidth(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
  }

  @Test("holds more than 60 bits")
  func bits() {
    var combinations = 1.0
    for _ in 0..<CaseNumber.length { combinations *= Double(CaseNumber.alphabet.count) }
    #expect(combinations > Double(1 << 60))
  }

  @Test("never looks like a hand-off code, which has digits only")
  func letter() {
    #expect(CaseNumber("234562345623456") == nil)
    #expect(CaseNumber("23456-23456-2345A") != nil)
  }

  @Test("takes a sign for the one it looks like")
  func twins() {
    #expect(CaseNumber("BSZGV-23456-ACEFH") == CaseNumber("8526U-23456-ACEFH"))
  }

  @Test(
    "is read whatever stands between and around its signs",
    arguments: [
      "\u{202A}K7MNP-3RTUW-9XYAC\u{202C}", "K7MNP\u{2010}3RTUW\u{2011}9XYAC", "K7MNP\u{2013}3RTUW\u{2014}9XYAC",
      "K7MNP——3RTUW——9XYAC", "K7\u{200B}MNP3RTUW9XYAC\u{FEFF}", "K7MNP\u{2212}3RTUW\u{FF0D}9XYAC",
      "k7mnp\u{2015}3rtuw\u{A0}9xyac",
    ])
  func disguised(text: String) {
    #expect(CaseNumber(text)?.description == "K7MNP-3RTUW-9XYAC")
  }

  @Test(
    "is nothing else", arguments: ["", "K7MN", "K7MNP-3RTUW-9XYA0", "K7MNP-3RTUW-9XYACA", "K7MNP3RTUW9XYA\u{202E}"])
  func refused(text: String) {
    #expect(CaseNumber(text) == nil)
  }
}

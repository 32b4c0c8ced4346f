import Testing
import Text

@Suite("Text that a limited number of characters has to hold")
struct FittedTextTests {
  /// Pieces of which any number is one character, or a few: consonants of Hangul and of Devanagari, signs that stand
  /// before others, marks, and what is drawn as a modifier.
  static let endless = [
    "\u{1100}", "\u{0D4E}", "\u{0915}\u{094D}", "\u{0915}\u{094D}\u{0937}\u{094D}", "\u{1F3FB}", "\u{FF9E}", "\u{FE0F}",
    "\u{301}", "\u{A960}", "\u{1100}\u{1161}", "\u{111C2}", "\u{1F1E8}",
  ]

  private func most(_ text: String) -> Int {
    text.map(\.unicodeScalars.count).max() ?? 0
  }

  @Test("keeps eight scalars of a character, whatever it is made of", arguments: endless)
  func endlessCharacters(piece: String) {
    for text in [piece, "a" + piece].map({ $0 + String(repeating: piece, count: 20_000) }) {
      let fitted = text.harmless(upTo: 500)
      #expect(fitted.count <= 500)
      #expect(most(fitted) <= String.scalarsPerCharacter)
      #expect(fitted.utf8.count <= 500 * String.scalarsPerCharacter * 4)
      #expect(fitted.harmless(upTo: 500).unicodeScalars.elementsEqual(fitted.unicodeScalars))
      #expect(fitted.harmless.unicodeScalars.elementsEqual(fitted.unicodeScalars))
    }
  }

  @Test("keeps what stands behind a character that was cut")
  func goesOn() {
    let text = "签" + String(repeating: "\u{1100}", count: 100_000) + "约"
    #expect(text.harmless(upTo: 3) == "签" + String(repeating: "\u{1100}", count: 8) + "约")
    #expect(text.harmless(upTo: 2) == "签" + String(repeating: "\u{1100}", count: 8))
  }

  @Test("keeps every character of living languages whole")
  func livingLanguages() {
    let texts =
      Article.paragraphs + ["한글 각난", "नमस्ते क्षत्रिय", "ကြွား", "e\u{301}\u{323}", "🇨🇳👍🏽🇨", "¥100 ①→─│■●℃×", "", " "]
    for text in texts {
      let fitted = text.harmless(upTo: 2_000)
      #expect(fitted.unicodeScalars.elementsEqual(text.harmless.unicodeScalars), "\(text)")
    }
  }

  @Test("has no more characters than it may, down to none")
  func characters() {
    #expect("查看合同".harmless(upTo: 2) == "查看")
    #expect("e\u{301}a".harmless(upTo: 1) == "e\u{301}")
    #expect("a\r\nb\u{1B}".harmless(upTo: 9) == "a b?")
    #expect("查看".harmless(upTo: 0) == "" && "查看".harmless(upTo: -1) == "")
  }
}

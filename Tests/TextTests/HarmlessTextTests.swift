import Testing
import Text

@Suite("Text from outside on its way to the screen")
struct HarmlessTextTests {
  @Test("comes through as it is when there is nothing wrong with it")
  func keepsOrdinaryText() {
    let texts =
      Article.paragraphs + [
        "", " ", "~", "款格", "e\u{301}a\u{308}\u{304}", "한글 \u{1112}\u{1161}\u{11ab}", "¥100 ①→─│■●℃×", "𠮷\u{E000}", "🐶",
        "नमस्ते",
      ]
    for text in texts { #expect(text.harmless == text) }
  }

  @Test("loses every C0, C1 and DEL character to a visible mark, so that no sequence reaches the terminal")
  func marksControls() throws {
    let lineEnds: [UInt32] = [0x09, 0x0A, 0x0D]
    for code in Array(0..<UInt32(0x20)) + Array(0x7F..<0xA0) where !lineEnds.contains(code) {
      let scalar = try #require(Unicode.Scalar(code))
      #expect("a\(scalar)b".harmless == "a?b", "U+\(String(code, radix: 16))")
    }
    #expect("\u{1B}]0;title\u{07}\u{9B}31m".harmless == "?]0;title??31m")
  }

  @Test("has blanks where it had tabs and line ends, one for CR LF")
  func blanksLineEnds() {
    #expect("a\tb\nc\rd\r\ne\n\nf\n\rg".harmless == "a b c d e  f  g")
  }

  @Test(
    "shows a mark where it would hide or reorder something",
    arguments: [
      "\u{AD}", "\u{61C}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{2028}", "\u{2029}",
      "\u{202A}", "\u{202D}", "\u{202E}", "\u{2060}", "\u{2066}", "\u{2069}", "\u{206A}", "\u{FEFF}", "\u{FFF9}",
      "\u{1D173}", "\u{E0001}", "\u{E0020}", "\u{E007F}", "\u{E0080}",
    ])
  func marksInvisibles(invisible: String) {
    #expect("签\(invisible)约".harmless == "签?约")
    #expect("\(invisible)a".harmless == "?a")
  }

  @Test("takes emoji sequences apart instead of joining them")
  func marksJoiners() {
    #expect("👩\u{200D}👧\u{200D}👦".harmless == "👩?👧?👦")
    #expect(String(repeating: "\u{200D}", count: 50).harmless == String(repeating: "?", count: 50))
  }

  @Test(
    "shows a mark for code points that are no characters",
    arguments: [0x378, 0xFDD0, 0xFDEF, 0xFFFD, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF] as [UInt32])
  func marksNoncharacters(codePoint: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(codePoint))
    #expect("a\(scalar)b".harmless == "a?b")
  }

  @Test("shows marks for the remains of broken UTF-8 and of surrogates")
  func marksBrokenText() {
    #expect(String(decoding: [0x61, 0xFF, 0x62] as [UInt8], as: UTF8.self).harmless == "a?b")
    #expect(String(decoding: [0x61, 0xD800, 0x62] as [UInt16], as: UTF16.self).harmless == "a?b")
  }

  @Test("keeps no more than two combining marks on a character")
  func capsMarks() {
    let pile = "a" + String(repeating: "\u{301}", count: 200) + "b\u{489}\u{903}\u{301}"
    #expect(Array(pile.harmless.unicodeScalars) == Array("a\u{301}\u{301}b\u{489}\u{903}".unicodeScalars))
    let vowels = "\u{1112}" + String(repeating: "\u{1161}", count: 200)
    #expect(vowels.harmless.unicodeScalars.count == 3)
  }

  @Test("shows a mark for a combining character that has nothing to stand on")
  func marksLeadingMarks() {
    #expect("\u{301}a".harmless == "?a")
    #expect("\u{11ab}".harmless == "?")
    #expect(Array("\u{301}\u{302}\u{303}\u{304}".harmless.unicodeScalars) == ["?", "\u{302}", "\u{303}"])
  }

  @Test("is never changed twice")
  func isStable() throws {
    let ranges: [Range<UInt32>] = [0..<0x3000, 0xD7B0..<0xD800, 0xE000..<0x1_0000, 0xE0000..<0xE0200]
    let scalars = ranges.joined().compactMap(Unicode.Scalar.init)
    var everything = String.UnicodeScalarView()
    everything.append(contentsOf: scalars)
    everything.append(contentsOf: scalars.reversed())
    let once = String(everything).harmless
    #expect(once.harmless.unicodeScalars.elementsEqual(once.unicodeScalars))
  }
}
